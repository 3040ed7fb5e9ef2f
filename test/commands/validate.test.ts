import { describe, expect, it } from 'vitest';
import type { MemoryFiles } from '../support/memory-host.ts';
import { expectRefusal, faulty, runJd, service } from '../support/run.ts';
import { config, readOutput, warned } from '../support/validate-output.ts';

describe('jd validate', () => {
  it.each(['lint', 'check'])('is what `jd %s` means', async (name) => {
    expect(await runJd([name, '--quiet'], faulty)).toEqual(await runJd(['validate', '--quiet'], faulty));
    const { exitCode, out } = await runJd(['help', name]);
    expect([exitCode, out]).toEqual([0, (await runJd(['help', 'validate'])).out]);
  });

  it('says that all is well, on stdout alone', async () => {
    const { exitCode, out, err } = await runJd(['validate'], service);
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toBe('no problems in 2 positions (0 ms)\n');
  });

  it('prints findings on stdout and exits 1 for an error', async () => {
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

describe('which workspace jd validate looks at', () => {
  it.each<[string, readonly string[], MemoryFiles, RegExp]>([
    ['a folder that isn’t there', ['nowhere'], service, /^there is no file or folder `nowhere`; name a workspace, /],
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
      /^there is no file or folder `a\\u\{1b\}\[2Jb\\u\{202e\}c⏎d`; /,
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
