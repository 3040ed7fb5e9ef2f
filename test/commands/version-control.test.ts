import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../support/build-pdf.ts';
import { runOnDisk } from '../support/run-on-disk.ts';
import { writePosition } from '../support/workspace.ts';

interface Writer {
  readonly name: string;
  argv(place: string): readonly string[];
  /** The workspace's own config, if that says where to. */
  config?(place: string): string;
}
/** Every command that writes where one says. */
const writers: readonly Writer[] = [
  { name: 'build', argv: (place) => ['build', '--format', 'md', '--out', place] },
  {
    name: 'build, by its config,',
    argv: () => ['build', '--format', 'md'],
    config: (place) => `output: { folder: ${place} }\n`,
  },
  { name: 'build of forms', argv: (place) => ['build', '--format', 'html', '--split', '--out', place] },
  { name: 'build of data', argv: (place) => ['build', '--format', 'json,xlsx', '--out', place, '--force'] },
  { name: 'validate', argv: (place) => ['validate', '--format', `json=${place}/pre-commit`] },
  { name: 'validate of what is known', argv: (place) => ['validate', '--write-baseline', `${place}/known.json`] },
  { name: 'init', argv: (place) => ['init', place, '--department', 'Post', '--region', 'US'] },
  { name: 'import', argv: (place) => ['import', 'porter.md', '--out', place] },
];
const places = ['.git/hooks', '.GIT', 'linked/hooks', '.hg'];

it.each(writers.flatMap((writer) => places.map((place) => ({ ...writer, place }))))(
  'jd $name writes nothing to $place',
  async ({ argv, config, place }) => {
    const folder = makeFolder();
    for (const name of ['.git/hooks', '.GIT', '.hg', 'positions'])
      mkdirSync(path.join(folder, name), { recursive: true });
    symlinkSync('.git', path.join(folder, 'linked'));
    writeFileSync(
      path.join(folder, 'positions/a.yaml'),
      writePosition('title: Clerk\ndepartment: Post\nreportsTo: null'),
    );
    writeFileSync(
      path.join(folder, 'porter.md'),
      '# Porter\n\nDepartment: Post\n\n## Duties\n\n- Carries letters\n- Sorts them\n',
    );
    if (config !== undefined) writeFileSync(path.join(folder, 'jd.config.yaml'), config(place));
    const before = readdirSync(folder, { recursive: true }).sort();
    const { exitCode, told } = await runOnDisk(folder, argv(place));
    const isByLink = config !== undefined && place.startsWith('linked');
    expect([exitCode, told]).toEqual([
      2,
      isByLink
        ? expect.stringMatching(/`linked` is a link/)
        : expect.stringMatching(
            /^jd: version control keeps its own files in `\.(?:git|hg)`, so jd writes nothing there; choose another folder$/i,
          ),
    ]);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
  },
);

it('jd new and jd import --into write below a workspace only, which may be beside such a folder', async () => {
  const folder = makeFolder();
  mkdirSync(path.join(folder, '.git'));
  mkdirSync(path.join(folder, 'positions'));
  writeFileSync(
    path.join(folder, 'positions/a.yaml'),
    writePosition('title: Clerk\ndepartment: Post\nreportsTo: null'),
  );
  const { exitCode } = await runOnDisk(folder, ['new', 'porter', '--title', 'Porter', '--reports-to', 'a']);
  expect([exitCode, readdirSync(path.join(folder, '.git'))]).toEqual([0, []]);
});
