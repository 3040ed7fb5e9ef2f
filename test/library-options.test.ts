import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as library from '../src/index.ts';
import { main } from '../src/main.ts';
import { openNodeHost } from '../src/node-host/index.ts';
import { collectOutput } from './support/collect-output.ts';

const root = new URL('../', import.meta.url);
const example = (name: string): string => fileURLToPath(new URL(`examples/${name}`, root));

async function graph(...words: string[]): Promise<string> {
  const out: string[] = [];
  await main(['graph', ...words], { ...openNodeHost(root), stdout: collectOutput(out), stderr: collectOutput([]) });
  return out.join('');
}

/** Calls with what the types forbid, as a program without types may. */
async function refusal(call: (...args: never[]) => Promise<unknown>, ...args: unknown[]): Promise<library.JdError> {
  const error = await (call as (...all: unknown[]) => Promise<unknown>)(...args).catch((thrown: unknown) => thrown);
  if (!(error instanceof library.JdError)) throw new Error(`no JdError: ${String(error)}`);
  return error;
}

describe('openWorkspace', () => {
  it('finds positions as references do', async () => {
    const { find, folder } = await library.openWorkspace(example('customer-service'));
    expect(folder).toBe(path.resolve(example('customer-service')));
    const manager = await find('客服经理');
    expect([await find(manager.id), await find(manager.code ?? '')]).toEqual([manager, manager]);
    const { code, message } = await refusal(find, '客服经里');
    expect([code, message]).toEqual(['name/unknown-position', expect.stringContaining('客服经理')]);
  });

  it('says in its language why a name has no position', async () => {
    const { find } = await library.openWorkspace(example('customer-service'), { language: 'zh-CN' });
    expect((await refusal(find, '没有的岗位')).message).toMatch(/没有/);
  });

  it.each([
    ['tree', 'customer-service', 'en', {}, []],
    ['json', 'clinic-as-found', 'en', {}, []],
    ['mermaid', 'warehouse-operations', 'zh-CN', { department: 'Receiving' }, ['--department', 'Receiving']],
    ['dot', 'warehouse-operations', 'en', { root: 'WO-100', depth: 2 }, ['--root', 'WO-100', '--depth', '2']],
  ] as const)('draws the %s of %s as the command does', async (chart, name, language, part, words) => {
    const opened = await library.openWorkspace(example(name), { language });
    expect(await opened.draw(chart, part)).toBe(
      await graph(example(name), '--format', chart, '--lang', language, ...words),
    );
  });

  it('refuses a chart and a part that there are not', async () => {
    const { draw } = await library.openWorkspace(example('warehouse-operations'));
    expect((await refusal(draw, 'png')).message).toMatch(/tree, json, mermaid, dot, svg/);
    expect((await refusal(draw, 'tree', { root: 'Nobody' })).code).toBe('name/unknown-position');
    const apart = { root: 'WO-100', department: 'Receiving' };
    expect((await refusal(draw, 'tree', apart)).code).toBe('name/not-in-department');
  });
});

describe('what the library is given', () => {
  const folder = example('clinic-as-found');
  const functions = [library.validate, library.openWorkspace, library.build] as const;

  it.each(functions)('is looked at first by %o', async (call) => {
    expect((await refusal(call, folder, { language: 'de' })).message).toBe(
      '`language` is given `de`; choose from en, zh-CN',
    );
    expect((await refusal(call, folder, { language: 1 })).code).toBe('library/wrong-kind');
    expect((await refusal(call, folder, { langauge: 'en' })).message).toBe(
      `\`${call.name}\` has no option \`langauge\`; did you mean \`language\`?`,
    );
    for (const options of [null, 'en', [], 3]) {
      expect((await refusal(call, folder, options)).message).toMatch(/^`options` is .*; give an object$/);
    }
    for (const none of [undefined, '', 3, ['a']]) {
      expect((await refusal(call, none)).message).toMatch(/^`folder` is .*; give a text$/);
    }
    expect((await refusal(call, folder, JSON.parse('{"__proto__": 1}'))).code).toBe('library/unknown-option');
  });

  it.each([
    [{ formats: 'pdf' }, /^`formats` is `"pdf"`; give a list of texts$/],
    [{ formats: ['pfd'] }, /^`formats` is given `pfd`; choose from md, html, pdf/],
    [{ split: 'yes' }, /^`split` is `"yes"`; give `true` or `false`$/],
    [{ positions: ['a', 1] }, /^`positions` is `Array`; give a list of texts$/],
    [{ out: 1 }, /^`out` is `1`; give a text$/],
  ])('is refused by build if it is %j', async (options, message) => {
    expect((await refusal(library.build, folder, options)).message).toMatch(message);
  });

  it('may be undefined where it may be left out', async () => {
    const { summary } = await library.validate(folder, { language: undefined, asOf: undefined } as never);
    expect(summary.positions).toBe(6);
    expect((await refusal(library.validate, folder, { asOf: '2026-02-30' })).code).toBe('command/date');
  });
});
