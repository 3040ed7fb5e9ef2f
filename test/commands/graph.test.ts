import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { MemoryFiles } from '../support/memory-host.ts';
import { expectRefusal, faulty, runJd, service } from '../support/run.ts';
import { writePosition } from '../support/workspace.ts';

const outputSchema = JSON.parse(
  readFileSync(new URL('../../schemas/graph-output.schema.json', import.meta.url), 'utf8'),
);
const isOutput = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(outputSchema);

interface Output {
  readonly positions: readonly { readonly id: string; readonly standing: string; readonly reportsTo: string | null }[];
  readonly roots: readonly string[];
  readonly cycles: readonly (readonly string[])[];
  readonly dangling: readonly { readonly position: string; readonly reference: string }[];
  readonly duplicates: readonly { readonly id: string; readonly files: readonly string[] }[];
}

function readOutput(text: string): Output {
  const output = JSON.parse(text);
  expect(isOutput(output), JSON.stringify(isOutput.errors)).toBe(true);
  return output;
}

const place = (title: string, reportsTo: string, department = 'Service', more = '') =>
  writePosition(`title: ${title}\ndepartment: ${department}\nreportsTo: ${reportsTo}\n${more}`);

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

/** One position in each standing. */
const tangled: MemoryFiles = {
  '/work/positions/head.yaml': place('Head', 'null'),
  '/work/positions/a.yaml': place('A', 'b'),
  '/work/positions/b.yaml': place('B', 'a'),
  '/work/positions/below-a.yaml': place('Below A', 'a'),
  '/work/positions/lost.yaml': place('Lost', 'nobody-known'),
  '/work/positions/below-lost.yaml': place('Below Lost', 'lost'),
  '/work/positions/broken.yaml': 'title: [\n',
  '/work/positions/below-broken.yaml': place('Below Broken', 'broken'),
  '/work/positions/twin/head.yaml': place('Other Head', 'null'),
};

describe('jd graph', () => {
  it('prints a tree on stdout and nothing else', async () => {
    const { exitCode, out, err, files } = await runJd(['graph'], service);
    expect([exitCode, err, files]).toEqual([0, '', service]);
    expect(out).toBe('SV-001 Head of Service · Service  [1 report]\n└─ SV-002 Agent\n');
  });

  it('prints a faulty organisation whole, its findings on stderr, and exits 1', async () => {
    const { exitCode, out, err } = await runJd(['graph'], faulty);
    expect(exitCode).toBe(1);
    expect(err).toContain('org/unknown-superior');
    expect(err).toContain('1 error, 1 warning in 4 positions');
    for (const title of ['Head of Service', 'Agent', 'Porter', 'Clerk']) expect(out).toContain(title);
    expect(out).not.toContain('org/');
  });

  it('draws nothing where the config is faulty', async () => {
    const { exitCode, out, err } = await runJd(['graph'], { ...service, '/work/jd.config.yaml': 'hanbook: {}\n' });
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toContain('did you mean `handbook`?');
  });

  it.each(['tree', 'json', 'mermaid', 'dot'])('leaves nobody out as %s', async (format) => {
    const { exitCode, out } = await runJd(['graph', '--format', format], tangled);
    expect(exitCode).toBe(1);
    for (const name of ['Head', 'A', 'B', 'Below A', 'Lost', 'Below Lost', 'broken', 'Below Broken']) {
      expect(out).toContain(name);
    }
  });

  it('says in JSON how everyone stands, as its schema has it', async () => {
    const { out } = await runJd(['graph', '--format', 'json'], tangled);
    const output = readOutput(out);
    expect(Object.fromEntries(output.positions.map(({ id, standing }) => [id, standing]))).toEqual({
      head: 'rooted',
      a: 'in-cycle',
      b: 'in-cycle',
      'below-a': 'below-cycle',
      lost: 'dangling',
      'below-lost': 'below-dangling',
      broken: 'broken',
      'below-broken': 'below-broken',
    });
    expect(output.cycles).toEqual([['a', 'b']]);
    expect(output.dangling.map(({ position, reference }) => [position, reference])).toEqual([['lost', 'nobody-known']]);
    expect(output.duplicates).toEqual([{ id: 'head', files: ['positions/head.yaml', 'positions/twin/head.yaml'] }]);
    expect(output.roots).toEqual(['head']);
  });

  it('speaks the language asked for', async () => {
    const { out, err } = await runJd(['graph', '--lang', 'zh-CN'], faulty);
    expect(err).toContain('错误');
    expect(out).not.toContain('superior unclear');
  });

  it('colours stdout and stderr as each allows', async () => {
    const { out, err } = await runJd(['graph'], faulty, { colour: 1 });
    expect(out).toContain('\u001b[');
    expect(err).toContain('\u001b[');
  });

  it('shows what steers the terminal in titles and references', async () => {
    const files = { ...service, '/work/positions/x.yaml': place('"\u202eX"', '"no\u202ebody"') };
    const { out, err } = await runJd(['graph'], files);
    expect(`${out}${err}`).toContain('\\u{202e}');
  });
});

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
  ])('draws hundreds %s in rows, and leaves nobody out', async (_, superior, exitCode) => {
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
      '`Lead` may be `lead` or `lead2`; say which by its id',
    );
  });
});
