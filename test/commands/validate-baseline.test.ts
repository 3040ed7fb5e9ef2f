import { describe, expect, it } from 'vitest';
import { openKeptInMemory } from '../support/kept-in-memory.ts';
import { type MemoryFiles, openMemoryHost } from '../support/memory-host.ts';
import { expectRefusal, faulty, runJd, runOn, service } from '../support/run.ts';
import { writePosition } from '../support/workspace.ts';

const write = ['validate', '--write-baseline', 'known.json'];
const compare = ['validate', '--baseline', 'known.json'];
const file = '/work/known.json';
const porter = '/work/positions/porter.yaml';
const known = async (files: MemoryFiles): Promise<MemoryFiles> => (await runJd(write, files)).files;

describe('jd validate --write-baseline', () => {
  it('makes all findings known, errors too, in whatever language they are read', async () => {
    const { exitCode, out, err, files } = await runJd(write, faulty);
    expect([exitCode, err]).toEqual([0, 'wrote 2 known findings to `known.json`\n']);
    expect(out).toMatch(/^no new problems in 4 positions, 2 known \(\d+ ms\)\n$/);
    expect(JSON.parse(String(files[file])).findings).toEqual([
      {
        file: 'positions/clerk.yaml',
        code: 'org/unknown-superior',
        at: 'reportsTo',
        facts: { key: 'reportsTo', name: 'haed' },
      },
      { file: 'positions/porter.yaml', code: 'form/no-superior' },
    ]);
    for (const lang of ['en', 'zh-CN']) {
      const again = await runJd([...compare, '--max-warnings', '0', '--lang', lang], files);
      expect([again.exitCode, again.err]).toEqual([0, '']);
      expect((await runJd([...write, '--lang', lang], files)).files[file]).toBe(files[file]);
    }
  });

  it('replaces only a baseline, and never a source or a report of the same run', async () => {
    const foreign = { ...faulty, [file]: '{"my": "data"}\n' };
    expect(expectRefusal(await runJd(write, foreign), 2, foreign)).toBe(
      "`known.json` already exists, and jd didn't write it; move the file away, name another file with `--write-baseline`, or replace it with `--force`",
    );
    expect((await runJd([...write, '--force'], foreign)).files[file]).not.toBe(foreign[file]);
    const newer = { ...faulty, [file]: '{"version": 2, "findings": []}\n' };
    expectRefusal(await runJd(write, newer), 2, newer);
    const source = ['validate', '--force', '--write-baseline', 'positions/head.yaml'];
    expectRefusal(await runJd(source, faulty), 2, faulty);
    expectRefusal(await runJd(['validate', '--write-baseline', 'positions/known.json'], faulty), 2, faulty);
    expectRefusal(await runJd([...write, '--format', 'json=./known.json'], faulty), 2, faulty);
    expectRefusal(await runJd([...write, '--watch'], faulty), 2, faulty);
  });

  it('writes nothing while the config has errors', async () => {
    const files = { ...faulty, '/work/jd.config.yaml': 'hanbook: {}\n' };
    const run = await runJd(write, files);
    expect([run.exitCode, run.files]).toEqual([2, files]);
    expect((await runJd(compare, { ...(await known(faulty)), ...files })).exitCode).toBe(2);
  });

  it('keeps the entries of other workspaces in the same file', async () => {
    const move = (folder: string) =>
      Object.fromEntries(
        Object.entries(faulty).map(([path, text]) => [path.replace('/work/', `/work/${folder}/`), text]),
      );
    const config = { '/work/hr/jd.config.yaml': '{}\n', '/work/hr/ops/jd.config.yaml': '{}\n' };
    const before = { ...move('hr'), ...move('hr/ops'), ...config };
    const place = ['--write-baseline', 'known.json'];
    const one = await runJd(['validate', 'hr/ops', ...place], before);
    const both = await runJd(['validate', 'hr', ...place], one.files);
    const paths = JSON.parse(String(both.files[file])).findings.map((entry: { file: string }) => entry.file);
    expect(paths).toEqual([
      'hr/ops/positions/clerk.yaml',
      'hr/ops/positions/porter.yaml',
      'hr/positions/clerk.yaml',
      'hr/positions/porter.yaml',
    ]);
    for (const [cwd, folder] of [
      ['/work', 'hr'],
      ['/work', 'hr/ops'],
      ['/work/hr/ops', '.'],
    ] as const) {
      const from = cwd === '/work' ? 'known.json' : '../../known.json';
      const { exitCode, err } = await runJd(['validate', folder, '--baseline', from], both.files, { cwd });
      expect([exitCode, err]).toEqual([0, '']);
    }
  });
});

describe('jd validate --baseline', () => {
  it('reports and counts what is new, on whatever lines the known ones are by now', async () => {
    const files = await known(faulty);
    const moved = `# A comment.\n\n${String(files[porter])}`;
    const more = {
      ...files,
      [porter]: moved,
      '/work/positions/guard.yaml': writePosition('title: Guard\ndepartment: Gate'),
    };
    const { exitCode, out } = await runJd([...compare, '--format', 'json'], more);
    const { diagnostics, summary } = JSON.parse(out);
    expect(exitCode).toBe(0);
    expect(diagnostics).toMatchObject([{ code: 'form/no-superior', file: 'positions/guard.yaml' }]);
    expect(summary).toMatchObject({ errors: 0, warnings: 1, known: 2 });
    expect((await runJd([...compare, '--max-warnings', '0'], more)).exitCode).toBe(1);
    const error = {
      ...files,
      '/work/positions/guard.yaml': writePosition('title: Guard\ndepartment: Post\nreportsTo: x'),
    };
    expect((await runJd(compare, error)).exitCode).toBe(1);
  });

  it('says which entries are no longer reported, and changes no file', async () => {
    const files = await known(faulty);
    const fixed = { ...files, ...service, [porter]: writePosition('title: Porter\ndepartment: Post\nreportsTo: null') };
    const { exitCode, err, files: after } = await runJd(compare, fixed);
    expect(exitCode).toBe(0);
    expect(err).toBe(
      '1 entry of `known.json` is no longer reported; run again with `--write-baseline` to remove it\n  positions/porter.yaml  form/no-superior\n',
    );
    expect(after).toEqual(fixed);
    const { [porter]: _, ...without } = files;
    expect((await runJd(compare, without)).err).toContain('positions/porter.yaml');
    const chinese = await runJd([...compare, '--lang', 'zh-CN'], fixed);
    expect(chinese.err).toMatch(/^`known.json` 里有 1 项已经不再报告；/);
  });

  it.each<[string, MemoryFiles[string] | undefined, string]>([
    [
      'missing',
      undefined,
      'there is no file `known.json` with known findings; write it with `--write-baseline known.json`',
    ],
    ['broken', '{"version": 1,\n', '`known.json` is not valid JSON; '],
    ['something else', '{}\n', '`known.json` does not hold known findings of jd; '],
    [
      'newer',
      '{"version": 7, "findings": []}',
      '`known.json` was written by a newer version of jd (format 7); update jd',
    ],
    [
      'forbidden',
      { fault: 'unreadable', reason: 'EACCES' },
      'the known findings in `known.json` can’t be read: its permissions',
    ],
  ])('refuses a file that is %s', async (_, content, message) => {
    const files: MemoryFiles = content === undefined ? faulty : { ...faulty, [file]: content };
    expect(expectRefusal(await runJd(compare, files), 2, files)).toContain(message);
  });

  it('uses no kept result, which has no facts, and keeps the right one', async () => {
    const kept = openKeptInMemory();
    await runJd(['validate'], faulty, { kept });
    const files = (await runJd(write, faulty, { kept })).files;
    expect((await runJd(compare, files, { kept })).out).toContain(', 2 known (');
    expect(kept.found).toBe(0);
    expect((await runJd(['validate'], faulty, { kept })).exitCode).toBe(1);
    expect(kept.found).toBe(1);
  });

  it('holds after each change with --watch', async () => {
    const host = openMemoryHost(await known(faulty), {
      changes: [
        (files) => {
          files[porter] = writePosition('title: Porter\ndepartment: Post\nreportsTo: nobody');
        },
      ],
    });
    const { out } = await runOn(host, [...compare, '--watch']);
    expect(out).toContain('no new problems in 4 positions, 2 known');
    expect(out).toContain('1 error in 4 positions, 1 known');
  });
});
