import { describe, expect, it } from 'vitest';
import { check, compile } from '../src/compile.ts';
import { drawOrganisation } from './support/draw-organisation.ts';
import { drawWorkspace } from './support/draw-workspace.ts';
import { openMemoryHost } from './support/memory-host.ts';
import { muddle } from './support/muddle.ts';
import { openRandom, seed } from './support/random.ts';
import { runOn } from './support/run.ts';
import { readFiles, writePosition } from './support/workspace.ts';

/** Without chapters, which may need the book and then all of each form. */
function compileBoth(files: Parameters<typeof readFiles>[0]) {
  const { chapters: _, ...input } = readFiles(files);
  const positions = input.positions.map((raw) => ({ ...raw, release: () => undefined }));
  return [compile(input), check({ ...input, positions })] as const;
}

const notes = ['org/similar-duties', 'org/kpi-defined-twice', 'org/shared-function', 'org/unheld-function'];
const config = `form:\n  own: [{ key: x-shift, label: Shift, part: basics }]\nrules:\n${notes.map((code) => `  ${code}: warning\n`).join('')}`;

describe('check', () => {
  it.each([
    ['every stage at fault', muddle],
    ['drawn names', drawOrganisation(openRandom(seed))],
    ['drawn forms', drawWorkspace(openRandom(seed), 12, { plain: true }).files],
    ['no KPI in any form', { 'positions/a.yaml': writePosition('title: A\ndepartment: D').replace(', kpi: done', '') }],
  ])('finds what `compile` finds, with the same places and fixes: %s', (_, files) => {
    const [whole, outlines] = compileBoth({ 'jd.config.yaml': config, ...files });
    expect(whole.diagnostics.length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(outlines.diagnostics))).toEqual(JSON.parse(JSON.stringify(whole.diagnostics)));
    expect([outlines.ignored, outlines.summary, outlines.texts]).toEqual([whole.ignored, whole.summary, whole.texts]);
  });

  it('keeps neither sentences nor the text of a sound form', () => {
    const text = writePosition('title: Head of Customer Service\ndepartment: D\nreportsTo: null');
    const [, { workspace, sources }] = compileBoth({ 'positions/a.yaml': text });
    expect(workspace.positions[0]).not.toHaveProperty('duties');
    expect(sources.get('positions/a.yaml')).toMatchObject({ isReread: true, text });
  });
});

describe('a file that is changed while it is checked', () => {
  const boss = (more: string) => writePosition(`title: Boss\ndepartment: D\nreportsTo: null${more}`);
  // Which of the two has a direct report too many is known only when all forms are read.
  const files = {
    '/work/positions/boss.yaml': boss('\ndirectReports: [clerk]'),
    '/work/positions/clerk.yaml': writePosition('title: Clerk\ndepartment: D\nreportsTo: boss'),
    '/work/positions/porter.yaml': writePosition('title: Porter\ndepartment: D\nreportsTo: boss'),
  };

  it('is reported by its name, if something of it is to be shown', async () => {
    const host = openMemoryHost(files);
    let reads = 0;
    const changing = {
      ...host,
      read: (path: string, limit: number) =>
        path.endsWith('boss.yaml') && ++reads > 1 ? new TextEncoder().encode(boss('')) : host.read(path, limit),
    };
    const { exitCode, err } = await runOn(changing, ['validate', '--lang', 'en']);
    const said = 'jd: `positions/boss.yaml` was changed while it was being checked; run the command again\n';
    expect([exitCode, err]).toEqual([3, said]);
  });
});
