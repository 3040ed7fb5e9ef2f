import { describe, expect, it } from 'vitest';
import { type MemoryFiles, type MemoryOptions, openMemoryHost } from '../support/memory-host.ts';
import { expectRefusal, faulty, runJd, runOn, service } from '../support/run.ts';
import { readOutput, readOutputs } from '../support/validate-output.ts';
import { writePosition } from '../support/workspace.ts';

const head = 'title: Head\ndepartment: Service\nreportsTo: null\n';
/** Moves files from `/work` to a folder below it. */
const moved = (folder: string, files: MemoryFiles): MemoryFiles =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [file.replace('/work/', `/work/${folder}/`), text]));

const several: MemoryFiles = {
  ...moved('hr', { ...faulty, '/work/jd.config.yaml': 'handbook: { language: en }\n' }),
  ...moved('sites/客服部', service),
  ...moved('sites/café/_old', service),
  ...moved('node_modules/pkg', service),
  ...moved('dist', service),
  ...moved('.git/x', service),
  '/work/notes/positions/readme.yaml': 'lens: 50mm\n',
  '/work/docs/notes.txt': '',
  '/work/link/positions': { fault: 'not-regular', kind: 'link' },
};

const json = async (argv: readonly string[], files: MemoryFiles, options: MemoryOptions = {}) =>
  runJd(['validate', '--format', 'json', ...argv], files, options);
const found = ({ diagnostics }: ReturnType<typeof readOutput>) =>
  diagnostics.map(({ code, file }) => `${file} ${code}`);

describe('jd validate of several workspaces', () => {
  it.each([[[]], [['.']], [['hr', 'sites']], [['sites/客服部', 'hr', './hr/']]])(
    'checks each of %j once',
    async (paths) => {
      const { exitCode, out, err } = await json(paths, several);
      expect([exitCode, err]).toEqual([1, '']);
      const workspaces = readOutputs(out);
      expect(workspaces.map(({ workspace }) => workspace).sort()).toEqual(['hr', 'sites/客服部']);
      const hr = workspaces.find(({ workspace }) => workspace === 'hr');
      expect(hr && found(hr)).toEqual([
        'positions/clerk.yaml org/unknown-superior',
        'positions/porter.yaml form/no-superior',
      ]);
    },
  );

  it('heads each, and sums them up', async () => {
    const { out } = await runJd(['validate', '--lang', 'zh-CN'], several);
    expect(out).toMatch(/^── hr ──\n\nhr\/positions\/clerk\.yaml:3:12 {2}错误 /);
    expect(out).toMatch(
      /\n── sites\/客服部 ──\n\n2 个岗位，没有问题（.*）\n\n2 个工作区，共 6 个岗位，1 个错误、1 个警告（.*）\n$/,
    );
  });

  it('keeps the JSON of one as it was, however it is pointed at', async () => {
    const plain = await json(['hr'], several);
    for (const paths of [['/work/hr'], ['hr', 'hr/positions/clerk.yaml'], ['hr/jd.config.yaml']])
      expect((await json(paths, several)).out).toBe(plain.out);
    const alone = Object.fromEntries(Object.entries(several).filter(([file]) => file.startsWith('/work/hr/')));
    expect((await json([], alone)).out).toBe(plain.out);
    readOutput(plain.out);
  });

  it('counts warnings together, and fails as the worst', async () => {
    const warned = moved('a', { '/work/positions/a.yaml': writePosition('title: A\ndepartment: S') });
    const both = { ...warned, ...moved('b', { '/work/positions/a.yaml': head }) };
    expect((await runJd(['validate'], both)).exitCode).toBe(0);
    expect((await runJd(['validate', '--max-warnings', '0'], both)).exitCode).toBe(1);
    expect((await runJd(['validate'], { ...both, '/work/b/jd.config.yaml': 'x: 1\n' })).exitCode).toBe(2);
  });

  it('writes no report over a source of any of them', async () => {
    const argv = ['validate', '.', '--force', '--format', 'json=sites/客服部/positions/head.yaml'];
    expect(expectRefusal(await runJd(argv, several), 2, several)).toContain('`positions/head.yaml`');
    const among = ['validate', '.', '--format', 'json=hr/positions/report.json'];
    expect(expectRefusal(await runJd(among, several), 2, several)).toContain('hr/positions/report.json');
  });

  it('says what can’t be found, and what is near', async () => {
    const refuse = async (...paths: string[]) =>
      expectRefusal(await runJd(['validate', ...paths], several), 2, several);
    expect(await refuse('hr/positions/clrek.yaml')).toBe(
      'there is no file or folder `hr/positions/clrek.yaml`; did you mean `hr/positions/clerk.yaml`?',
    );
    expect(await refuse('docs')).toContain('no position found in `docs`');
    expect(await refuse('hr', 'nowhere')).toContain('no file or folder `nowhere`');
  });

  it('looks for workspaces in a bounded number of folders', async () => {
    const many = Array.from({ length: 20_001 }, (_, at) => ({ name: `f${at}`, kind: 'folder' as const }));
    const host = openMemoryHost({}, {});
    const run = await runOn({ ...host, list: (folder) => (folder === '/work' ? many : []) }, ['validate']);
    expect(expectRefusal(run, 2)).toBe(
      'this folder has more than 20,000 folders in it, too many to look for workspaces; name the workspaces themselves',
    );
  });

  it('is watched one at a time', async () => {
    const refuse = async (...words: string[]) =>
      expectRefusal(await runJd(['validate', '--watch', ...words], several), 2, several);
    expect(await refuse('.')).toBe('`--watch` watches one workspace, but 2 workspaces are named; name one of them');
    expect(await refuse('hr', '--stdin-path', 'hr/positions/a.yaml')).toContain('`--stdin-path`');
    const { out } = await runJd(['validate', '--watch', 'hr/positions/clerk.yaml'], several, {
      changes: [(files) => Object.assign(files, { '/work/hr/positions/clerk.yaml': head.replace('Head', 'Clerk') })],
    });
    expect(out.match(/clerk\.yaml:3:12 {2}error|only findings about the file that was named/g)).toHaveLength(3);
  });
});
