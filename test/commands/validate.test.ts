import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/findings/diagnostic.ts';
import type { MemoryFiles } from '../support/memory-host.ts';
import { expectRefusal, faulty, runJd, service } from '../support/run.ts';
import { writePosition } from '../support/workspace.ts';

const outputSchema = JSON.parse(
  readFileSync(new URL('../../schemas/validate-output.schema.json', import.meta.url), 'utf8'),
);
const isOutput = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(outputSchema);

interface Output {
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: Readonly<Record<string, number>>;
}

function readOutput(text: string): Output {
  const output = JSON.parse(text);
  expect(isOutput(output), JSON.stringify(isOutput.errors)).toBe(true);
  return output;
}

const config = '/work/jd.config.yaml';
const warned: MemoryFiles = {
  ...service,
  '/work/positions/porter.yaml': writePosition('title: Porter\ndepartment: Post'),
};

describe('jd validate', () => {
  it.each(['lint', 'check'])('is what `jd %s` means', async (name) => {
    expect(await runJd([name, '--quiet'], faulty)).toEqual(await runJd(['validate', '--quiet'], faulty));
    const { exitCode, out } = await runJd(['help', name]);
    expect([exitCode, out]).toEqual([0, (await runJd(['help', 'validate'])).out]);
  });

  it('says that all is well, on stdout alone', async () => {
    const { exitCode, out, err } = await runJd(['validate'], service);
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toBe('all is well in 2 positions (0 ms)\n');
  });

  it('tells findings on stdout and exits 1 for an error', async () => {
    const { exitCode, out, err } = await runJd(['validate'], faulty);
    expect([exitCode, err]).toEqual([1, '']);
    expect(out).toContain('positions/clerk.yaml:3:12  error org/unknown-superior');
    expect(out).toContain('positions/porter.yaml:1:1  warning form/no-superior');
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^1 error, 1 warning in 4 positions/);
  });

  it('exits 0 where there are but warnings', async () => {
    expect((await runJd(['validate'], warned)).exitCode).toBe(0);
  });

  it('writes nothing', async () => {
    expect((await runJd(['validate'], faulty)).files).toEqual(faulty);
  });

  it('takes the workspace by name, and calls files as they are seen from the current folder', async () => {
    const moved = Object.fromEntries(
      Object.entries(faulty).map(([file, text]) => [file.replace('/work', '/work/a b'), text]),
    );
    expect((await runJd(['validate', 'a b'], moved)).out).toContain('\na b/positions/porter.yaml:1:1');
    expect((await runJd(['validate', './a b/'], moved)).out).toContain('\na b/positions/porter.yaml:1:1');
    expect((await runJd(['validate', '/work/a b'], moved, { cwd: '/elsewhere' })).out).toContain(
      '\n../work/a b/positions/porter.yaml:1:1',
    );
  });

  it('finds the workspace upward by its config', async () => {
    const files = { ...faulty, [config]: 'codePattern: SV-\\d{3}\n' };
    const { exitCode, out } = await runJd(['validate'], files, { cwd: '/work/positions/deep' });
    expect(exitCode).toBe(1);
    expect(out).toContain('\n../porter.yaml:1:1');
  });

  it('stops at the nearest config', async () => {
    const files = { ...faulty, [config]: '{}\n', '/work/inner/jd.config.yaml': 'positions: "*.yaml"\n' };
    const { out } = await runJd(
      ['validate', '--format', 'json'],
      { ...files, '/work/inner/one.yaml': 'title: A\n' },
      { cwd: '/work/inner' },
    );
    expect(readOutput(out).diagnostics.map(({ file }) => file)).toContain('one.yaml');
    expect(out).not.toContain('clerk');
  });

  it('looks upward for no other sign of a workspace', async () => {
    expectRefusal(await runJd(['validate'], service, { cwd: '/work/positions' }), 2, service);
  });
});

describe('jd validate --format', () => {
  it('prints JSON that keeps to its schema, with paths in the workspace', async () => {
    const { exitCode, out, err } = await runJd(['validate', '/work', '--format', 'json'], faulty, {
      cwd: '/elsewhere',
    });
    expect([exitCode, err]).toEqual([1, '']);
    const { diagnostics, summary } = readOutput(out);
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([
      ['org/unknown-superior', 'positions/clerk.yaml'],
      ['form/no-superior', 'positions/porter.yaml'],
    ]);
    expect(summary).toEqual({ files: 4, positions: 4, procedures: 0, errors: 1, warnings: 1 });
  });

  it('keeps to the schema with cycles, twins, broken files and a faulty config too', async () => {
    const files = {
      ...faulty,
      '/work/positions/a.yaml': writePosition('title: A\ndepartment: Service\nreportsTo: b\ndirectReports: [head]'),
      '/work/positions/b.yaml': writePosition('title: B\ndepartment: Service\nreportsTo: a'),
      '/work/positions/sub/b.yaml': writePosition('title: B\ndepartment: Service\nreportsTo: a'),
      '/work/positions/broken.yaml': 'title: [\n',
      '/work/positions/gone.yaml': { fault: 'unreadable', reason: 'EACCES' },
      '/work/procedures/calls.yaml': 'title: Calls\nkind: rules\nitems: [{text: hello, by: nobody}]\n',
    } satisfies MemoryFiles;
    const { out } = await runJd(['validate', '--format', 'json'], files);
    const codes = readOutput(out).diagnostics.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(['org/reporting-cycle', 'org/duplicate-id', 'yaml/syntax', 'file/unreadable']),
    );
    const refused = await runJd(['validate', '--format', 'json'], { ...files, [config]: 'hanbook: {}\n' });
    expect(readOutput(refused.out).diagnostics.map(({ code }) => code)).toEqual(['schema/unknown-key']);
  });

  it('prints workflow commands for github, which GitHub Actions gets unasked', async () => {
    const asked = await runJd(['validate', '--format', 'github'], faulty);
    expect(asked.exitCode).toBe(1);
    expect(asked.out).toMatch(/^::error file=positions\/clerk\.yaml,line=3,col=12,/);
    const unasked = await runJd(['validate'], faulty, { env: { GITHUB_ACTIONS: 'true' } });
    expect(unasked.out).toBe(asked.out);
    expect((await runJd(['validate'], faulty, { env: { GITHUB_ACTIONS: 'false' } })).out).not.toContain('::error');
    expect((await runJd(['validate', '-f', 'json'], faulty, { env: { GITHUB_ACTIONS: 'true' } })).out).toMatch(/^{/);
  });

  it('writes several formats at once, those with a file to their files', async () => {
    const argv = [
      'validate',
      '--format',
      'pretty',
      '--format',
      'json=out/findings.json',
      '--format',
      'github=/tmp/g.txt',
    ];
    const { exitCode, out, files } = await runJd(argv, faulty, { colour: 1 });
    expect(exitCode).toBe(1);
    expect(out).toContain('\u001b[');
    expect(readOutput(String(files['/work/out/findings.json'])).diagnostics).toHaveLength(2);
    expect(files['/tmp/g.txt']).toMatch(/^::error /);
    expect(Object.keys(files)).toHaveLength(Object.keys(faulty).length + 2);
  });

  it('counts a file from the current folder, and never colours it', async () => {
    const { out, files } = await runJd(['validate', '..', '--format', 'pretty=a=b.txt'], faulty, {
      cwd: '/work/reports',
      colour: 3,
    });
    expect(out).toBe('');
    expect(files['/work/reports/a=b.txt']).toContain('../positions/clerk.yaml:3:12  error');
    expect(files['/work/reports/a=b.txt']).not.toContain('\u001b');
  });

  it.each([
    [['--format', 'nope'], /choose from pretty, json, github/],
    [['--format'], /is given no value/],
    [['--format', 'json='], /write the file's name after the equals sign/],
    [['--format', '=x'], /choose from/],
    [['--format', 'pretty', '--format', 'json'], /only one format can go to the screen/i],
    [['--format', 'pretty=a.txt', '--format', 'json=a.txt'], /another format goes to that file/],
  ])('refuses %j', async (words, reason) => {
    expect(expectRefusal(await runJd(['validate', ...words], service), 2, service)).toMatch(reason);
  });

  it('exits 3 where a file can’t be written', async () => {
    const { Failure } = await import('../../src/failure.ts');
    const publishFault = new Failure('output/unwritable', { place: '/work/findings.json', reason: 'ENOSPC' }, 3);
    const run = await runJd(['validate', '--format', 'json=findings.json'], faulty, { publishFault });
    expect(expectRefusal(run, 3, faulty)).toContain('the disk is full');
  });
});

describe('the options of jd validate', () => {
  it('keeps quiet about warnings, which it still counts', async () => {
    const { exitCode, out } = await runJd(['validate', '--quiet', '--format', 'json'], faulty);
    expect(exitCode).toBe(1);
    const { diagnostics, summary } = readOutput(out);
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['error']);
    expect(summary['warnings']).toBe(1);
    expect((await runJd(['validate', '-q'], warned)).out).toMatch(/^1 warning in 3 positions/);
  });

  it('takes more warnings than allowed for a failure, told or not', async () => {
    expect((await runJd(['validate', '--max-warnings', '0'], warned)).exitCode).toBe(1);
    expect((await runJd(['validate', '--max-warnings', '0', '--quiet'], warned)).exitCode).toBe(1);
    expect((await runJd(['validate', '--max-warnings', '1'], warned)).exitCode).toBe(0);
    expect((await runJd(['validate', '--max-warnings', '0'], service)).exitCode).toBe(0);
  });

  it.each(['-1', 'x', '', '1.5', '1e3', '99999999999999999999'])('refuses --max-warnings %j', async (count) => {
    expect(expectRefusal(await runJd(['validate', '--max-warnings', count], service), 2, service)).toMatch(
      /a whole number from 0 up/,
    );
  });

  it('reckons with the day it is told, else with today', async () => {
    const files = {
      '/work/positions/head.yaml': writePosition('title: Head\ndepartment: S\nreportsTo: null\nreviewBy: 2026-01-15'),
      [config]: 'rules: {form/overdue: error}\n',
    };
    expect((await runJd(['validate', '--as-of', '2026-01-15'], files)).exitCode).toBe(0);
    expect((await runJd(['validate', '--as-of', '2026-01-16'], files)).exitCode).toBe(1);
    expect((await runJd(['validate'], files, { now: Date.UTC(2026, 0, 15, 23, 59) })).exitCode).toBe(0);
    expect((await runJd(['validate'], files, { now: Date.UTC(2026, 0, 16) })).exitCode).toBe(1);
  });

  it.each([
    ['2024-02-30', 'check the month and the day'],
    ['2024-13-01', 'check the month and the day'],
    ['24-01-01', 'write year, month and day in digits: `YYYY-MM-DD`'],
    ['2024-1-1', 'write it as `2024-01-01`'],
    ['3/4/2024', 'write `2024-03-04` for 4 March, `2024-04-03` for 3 April'],
    ['today', 'write year, month and day in digits: `YYYY-MM-DD`'],
    ['', 'write year, month and day in digits: `YYYY-MM-DD`'],
    ['2024-02-29T00:00', 'write it as `2024-02-29`'],
  ])('refuses --as-of %j', async (day, advice) => {
    expect(expectRefusal(await runJd(['validate', '--as-of', day], service), 2, service)).toContain(advice);
  });

  it('takes a leap day', async () => {
    expect((await runJd(['validate', '--as-of', '2024-02-29'], service)).exitCode).toBe(0);
  });

  it('speaks the language asked for, else the environment’s', async () => {
    const chinese = await runJd(['validate', '--lang', 'zh-CN'], faulty);
    expect(chinese.out).toContain('错误');
    expect((await runJd(['validate'], faulty, { env: { LANG: 'zh_CN.UTF-8' } })).out).toBe(chinese.out);
    const english = await runJd(['validate', '--lang', 'en'], faulty, { env: { LANG: 'zh_CN.UTF-8' } });
    expect(english.out).toBe((await runJd(['validate'], faulty)).out);
    const codes = ({ out }: { out: string }) => readOutput(out).diagnostics.map(({ code, span }) => ({ code, span }));
    expect(codes(await runJd(['validate', '--lang', 'zh-CN', '-f', 'json'], faulty))).toEqual(
      codes(await runJd(['validate', '-f', 'json'], faulty)),
    );
  });
});

describe('which workspace jd validate looks at', () => {
  it.each<[string, readonly string[], MemoryFiles, RegExp]>([
    ['a folder that isn’t there', ['nowhere'], service, /^there is no folder `nowhere`; name the workspace's folder/],
    [
      'a file',
      ['positions/head.yaml'],
      service,
      /^`positions\/head.yaml` is not a folder; name the workspace's folder$/,
    ],
    ['two workspaces', ['.', 'other'], service, /takes (?:no|at most \d) arguments?, but was given \d/],
    ['an empty folder', [], {}, /^no position found in this folder: .* `jd init`$/],
    [
      'a folder without positions',
      ['chapters'],
      { '/work/chapters/a.md': '# A' },
      /^no position found in `chapters`: /,
    ],
    [
      'a config that looks elsewhere',
      [],
      { ...service, [config]: 'positions: [roles/*.yaml, jobs/*.yaml]\n' },
      /no file matches `roles\/\*\.yaml` or `jobs\/\*\.yaml`/,
    ],
    [
      'a name that steers the terminal',
      ['a\u001b[2Jb\u202ec\r\nd'],
      service,
      /^there is no folder `a\\u\{1b\}\[2Jb\\u\{202e\}c⏎d`; /,
    ],
  ])('refuses %s', async (_, words, files, reason) => {
    expect(expectRefusal(await runJd(['validate', ...words], files), 2, files)).toMatch(reason);
  });

  it('shows what steers the terminal in the names of files', async () => {
    const { exitCode, out } = await runJd(['validate'], {
      ...service,
      '/work/positions/a\u001b[31m\u202eb.yaml': 'title: A\n',
    });
    expect(exitCode).toBe(1);
    expect(out).toContain('positions/a\\u{1b}[31m\\u{202e}b.yaml:1:1');
  });

  it('reads no file twice where the globs of positions and procedures overlap', async () => {
    const { out } = await runJd(['validate', '-f', 'json'], {
      ...service,
      [config]: 'procedures: "**/*.yaml"\nrules: {}\n',
    });
    const { summary } = readOutput(out);
    expect(summary['positions']).toBe(2);
  });
});

describe('the config', () => {
  it.each([
    ['isn’t YAML', 'handbook: [\n', ['yaml/syntax']],
    ['has a wrong key', 'hanbook: {}\n', ['schema/unknown-key']],
    ['has a wrong type', 'departments: 3\n', ['schema/type']],
    ['names a glob outside', 'positions: ../other/*.yaml\n', ['config/glob']],
    ['has a pattern that is none', 'codePattern: "("\n', ['config/code-pattern']],
    ['names an unknown parent', 'departments: [{name: A, parent: B}]\n', ['config/unknown-parent']],
  ])('exits 2 and tells nothing else where it %s', async (_, text, codes) => {
    const files = { ...faulty, [config]: text };
    const { exitCode, out, err } = await runJd(['validate', '--format', 'json'], files);
    expect([exitCode, err]).toEqual([2, '']);
    const { diagnostics } = readOutput(out);
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
    expect(diagnostics.map(({ file }) => file)).toEqual(['jd.config.yaml']);
  });

  it.each(['', '# nothing yet\n', '{}\n'])('may say nothing at all: %j', async (text) => {
    expect((await runJd(['validate'], { ...service, [config]: text })).exitCode).toBe(0);
  });

  it('says that nothing else was looked at', async () => {
    const { exitCode, out } = await runJd(['validate'], { ...faulty, [config]: 'hanbook: {}\n' });
    expect(exitCode).toBe(2);
    expect(out).toContain('did you mean `handbook`?');
    expect(out).toContain('no other file was checked');
  });

  it('can’t be a folder’s or a pipe’s name', async () => {
    const { exitCode, out } = await runJd(['validate'], {
      ...service,
      [config]: { fault: 'not-regular', kind: 'folder' },
    });
    expect(exitCode).toBe(2);
    expect(out).toContain('file/not-regular');
  });

  it('says where the positions are and how grave each finding is', async () => {
    const files = { ...faulty, [config]: 'rules: {org/unknown-superior: warning, form/no-superior: off}\n' };
    expect((await runJd(['validate', '--max-warnings', '1'], files)).exitCode).toBe(0);
    const elsewhere = {
      '/work/roles/head.yml': service['/work/positions/head.yaml'] ?? '',
      [config]: 'positions: roles/*.yml\n',
    };
    expect((await runJd(['validate'], elsewhere)).exitCode).toBe(0);
  });
});
