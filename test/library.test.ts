import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';
import * as library from '../src/index.ts';
import { main } from '../src/main.ts';
import { openNodeHost } from '../src/node-host/index.ts';
import { writeWorkspace } from './support/build-pdf.ts';
import { writePosition } from './support/workspace.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const scratch = mkdtempSync(path.join(tmpdir(), 'jd-library-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const example = (name: string): string => path.join(root, 'examples', name);

/** What the command prints for programs. */
async function printed(folder: string, lang: string): Promise<{ diagnostics: unknown; summary: unknown }> {
  const lines: string[] = [];
  const host = openNodeHost(new URL('../', import.meta.url));
  const stdout = { ...host.stdout, write: (text: string) => lines.push(text) };
  await main(['validate', folder, '--lang', lang, '--format', 'json'], { ...host, stdout });
  const { diagnostics, summary } = JSON.parse(lines.join(''));
  return { diagnostics, summary };
}

describe('validate', () => {
  it.each([
    ['customer-service-as-found', 'zh-CN'],
    ['customer-service-as-found', 'en'],
    ['clinic-as-found', 'en'],
    ['warehouse-operations', 'zh-CN'],
  ] as const)('finds in %s, in %s, what the command prints', async (name, language) => {
    const { diagnostics, summary } = await library.validate(example(name), { language });
    const report = await printed(example(name), language);
    expect(JSON.parse(JSON.stringify({ diagnostics, summary }))).toEqual(report);
  });

  it('counts the day that is given as today', async () => {
    const folder = writeWorkspace({
      'jd.config.yaml': 'rules: { form/overdue: error }\n',
      'positions/a.yaml': writePosition('title: A\ndepartment: D\nreportsTo: null\nreviewBy: 2025-06-01'),
    });
    const codes = async (asOf: string) =>
      (await library.validate(folder, { asOf })).diagnostics.map(({ code }) => code);
    expect(await codes('2025-06-01')).not.toContain('form/overdue');
    expect(await codes('2025-06-02')).toContain('form/overdue');
  });

  it('throws one sentence, in the language asked for, if there is nothing to check', async () => {
    const folder = path.join(scratch, '没有');
    const fails = (language: 'en' | 'zh-CN') => library.validate(folder, { language }).catch((error: unknown) => error);
    const [english, chinese] = [await fails('en'), await fails('zh-CN')];
    if (!(english instanceof library.JdError && chinese instanceof library.JdError)) throw new Error('no JdError');
    expect([english.code, english.exitCode, chinese.code]).toEqual(['workspace/no-folder', 2, 'workspace/no-folder']);
    expect(english.message).toMatch(/there is no folder/);
    expect(chinese.message).toMatch(/没有/);
    expect(chinese.message).not.toBe(english.message);
  });
});

describe('build', () => {
  it('writes the handbook, says which files, and prints nothing', async () => {
    const write = vi.spyOn(process.stdout, 'write');
    const warn = vi.spyOn(process.stderr, 'write');
    const out = path.join(scratch, 'one');
    const { files, diagnostics } = await library.build(example('warehouse-operations'), { formats: ['md'], out });
    expect([write.mock.calls, warn.mock.calls]).toEqual([[], []]);
    write.mockRestore();
    warn.mockRestore();
    expect(files).toEqual([path.join(out, 'images', 'logo.svg'), path.join(out, 'handbook.md')]);
    expect(readFileSync(path.join(out, 'handbook.md'), 'utf8')).toContain('## Organization chart');
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('writes nothing where there are errors, unless a draft is wanted', async () => {
    const out = path.join(scratch, 'draft');
    const options = { formats: ['md'], out } as const;
    const stopped = await library.build(example('clinic-as-found'), options);
    expect(stopped.files).toEqual([]);
    expect(existsSync(out)).toBe(false);
    expect(stopped.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    const draft = await library.build(example('clinic-as-found'), { ...options, allowErrors: true });
    expect(draft.files).toHaveLength(1);
    expect(draft.diagnostics).toEqual(stopped.diagnostics);
  });

  it('builds the forms of some positions, and refuses a name that none has', async () => {
    const options = { formats: ['md'], out: path.join(scratch, 'part') } as const;
    const { files } = await library.build(example('warehouse-operations'), { ...options, positions: ['load-planner'] });
    expect(files.map((file) => path.basename(file))).toEqual(['logo.svg', 'handbook-load-planner.md']);
    await expect(library.build(example('warehouse-operations'), { ...options, positions: ['x'] })).rejects.toThrow(
      /no position/,
    );
    await expect(library.build(example('warehouse-operations'), { ...options, department: 'x' })).rejects.toThrow(
      library.JdError,
    );
  });
});

describe('the page about the library', () => {
  const page = readFileSync(path.join(root, 'docs/library.md'), 'utf8');
  const examples = [...page.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);

  it.each(examples.map((code, at) => [at + 1, code] as const))('has an example %s that runs', (at, code) => {
    const file = path.join(scratch, `example-${at}.mjs`);
    const entry = pathToFileURL(path.join(root, 'dist/index.js')).href;
    const out = JSON.stringify(path.join(scratch, 'shown'));
    writeFileSync(file, code.replace("'jd-toolkit'", JSON.stringify(entry)).replace("out: 'handbook'", `out: ${out}`));
    const said = execFileSync(process.execPath, [file], { cwd: root, encoding: 'utf8' });
    expect(said).toContain(['handbook.md', 'reportsTo'][at - 1]);
    expect(said).toContain(['errors: ', '没有'][at - 1]);
  });

  it('names every function that there is, and no other', () => {
    const named = new Set([...page.matchAll(/\b(\w+)\b/g)].map(([, name]) => name));
    expect(Object.keys(library).filter((name) => !named.has(name))).toEqual([]);
    for (const [, names = ''] of page.matchAll(/^import \{([^}]*)\} from 'jd-toolkit'/gm)) {
      for (const name of names.split(',')) expect(Object.keys(library)).toContain(name.trim());
    }
  });
});
