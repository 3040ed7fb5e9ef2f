import { describe, expect, it } from 'vitest';
import { type Output, place, readOutput } from '../support/graph-output.ts';
import type { MemoryFiles } from '../support/memory-host.ts';
import { expectRefusal, runJd } from '../support/run.ts';

/** A head, two levels below, another department, and a superior outside. */
const staff: MemoryFiles = {
  '/work/jd.config.yaml': `external: [{id: director, title: Director}]
departments: [{name: Service}, {name: Night, parent: Service}, {name: Post}]
`,
  '/work/positions/head.yaml': place('Head', 'director', 'Service', 'code: SV-001\naliases: [Boss]'),
  '/work/positions/lead.yaml': place('Lead', 'head', 'Service', 'code: SV-002'),
  '/work/positions/agent.yaml': place('Agent', 'lead', 'Service', 'code: SV-003'),
  '/work/positions/night.yaml': place('Night Agent', 'lead', 'Night'),
  '/work/positions/porter.yaml': place('Porter', 'null', 'Post'),
};

const idsOf = ({ positions }: Output) => positions.map(({ id }) => id).sort();

describe('the options of jd graph', () => {
  it.each(['head', 'SV-001', 'Head', 'Boss', 'ＨＥＡＤ', 'sv-001'])('finds the root by %s', async (root) => {
    const output = readOutput((await runJd(['graph', '--root', root, '--format', 'json'], staff)).out);
    expect(idsOf(output)).toEqual(['agent', 'head', 'lead', 'night']);
  });

  it('takes a superior outside for a root', async () => {
    const output = readOutput((await runJd(['graph', '--root', 'Director', '--format', 'json'], staff)).out);
    expect(idsOf(output)).toEqual(['agent', 'director', 'head', 'lead', 'night']);
  });

  it('draws so many levels and says what it left out', async () => {
    const argv = ['graph', '--root', 'head', '--depth', '2'];
    expect(idsOf(readOutput((await runJd([...argv, '--format', 'json'], staff)).out))).toEqual(['head', 'lead']);
    const { out } = await runJd(argv, staff);
    expect(out).toContain('Lead');
    expect(out).toContain('2 more below');
    expect(out).not.toContain('Agent');
  });

  it('draws a department with those it contains', async () => {
    const draw = async (department: string) =>
      idsOf(readOutput((await runJd(['graph', '--department', department, '--format', 'json'], staff)).out));
    expect(await draw('Service')).toEqual(['agent', 'head', 'lead', 'night']);
    expect(await draw('Night')).toEqual(['night']);
    expect(await draw('Post')).toEqual(['porter']);
  });

  it.each(['tree', 'mermaid', 'dot', 'json'])('holds root, depth and department for %s', async (format) => {
    const argv = ['graph', '--format', format, '--root', 'lead', '--depth', '2', '--department', 'Service'];
    const { exitCode, out, err } = await runJd(argv, staff);
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toContain('Lead');
    expect(out).toContain('Agent');
    for (const name of ['Porter', 'Director']) expect(out).not.toContain(name);
  });

  it.each<[readonly string[], RegExp]>([
    [['--depth', '0'], /a whole number from 1 up/],
    [['--depth', '-1'], /a whole number from 1 up/],
    [['--depth', 'two'], /a whole number from 1 up/],
    [['--format', 'svgg'], /choose from tree, json, mermaid, dot/],
    [
      ['--root', 'Nihgt Agent'],
      /^no position has the id, code, title or alias `Nihgt Agent`; did you mean `Night Agent`\?$/,
    ],
    [
      ['--root', 'zzzzzzzzzzzz'],
      /^no position has the id, code, title or alias `zzzzzzzzzzzz`; `jd graph` shows them all$/,
    ],
    [['--root', ''], /^no position has the id, code, title or alias ``; `jd graph` shows them all$/],
    [['--department', 'Servce'], /^there is no department `Servce`; did you mean `Service`\?$/],
    [['--department', 'nobody'], /^there is no department `nobody`; `jd graph` shows them all$/],
    [['--root', 'head', '--department', 'Post'], /^`head` isn't in the department `Post`; leave out `--department`/],
    [
      ['--root', 'director', '--department', 'Service'],
      /^`director` isn't in the department `Service`; leave out `--department`/,
    ],
    [['--root', 'a\u001bb'], /`a\\u\{1b\}b`/],
    [['.', 'other'], /takes (?:no|at most \d) arguments?, but was given \d/],
    [['nowhere'], /there is no folder `nowhere`/],
    [['--rot', 'head'], /unknown option `--rot`; did you mean `--root`\?/],
    [['--quiet'], /unknown option `--quiet`/],
  ])('refuses %j', async (words, reason) => {
    expect(expectRefusal(await runJd(['graph', ...words], staff), 2, staff)).toMatch(reason);
  });

  it.each([
    ['in a cycle', (at: number) => `p${(at + 1) % 300}`, 1],
    ['without a superior', () => 'null', 0],
  ])('draws hundreds %s in rows, and leaves no position out', async (_, superior, exitCode) => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [`/work/positions/p${at}.yaml`, place(`Title ${at}`, superior(at))]),
    );
    const run = await runJd(['graph', '--format', 'svg'], many);
    expect(run.exitCode).toBe(exitCode);
    const [, width = '', height = ''] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(run.out) ?? [];
    expect(Number(width)).toBeLessThan(2500);
    expect(Number(height)).toBeLessThan(2500);
    for (let at = 0; at < 300; at++) expect(run.out).toContain(`>Title ${at}</text>`);
  });

  it('asks which of several it was', async () => {
    const files = { ...staff, '/work/positions/lead2.yaml': place('Lead', 'head') };
    expect(expectRefusal(await runJd(['graph', '--root', 'Lead'], files), 2, files)).toBe(
      '`Lead` may be `lead` or `lead2`; write the id of the one you mean',
    );
  });
});
