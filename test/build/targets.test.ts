import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findTargets } from '../../src/build/targets/index.ts';
import { at, expectFailure, host, link, put, root, useFolder } from '../support/disk-folder.ts';
import { runOnDisk } from '../support/run-on-disk.ts';
import { writePosition } from '../support/workspace.ts';

useFolder();

const head = writePosition('title: Head\ndepartment: Service\nreportsTo: null');
const lost = writePosition('title: Lost\ndepartment: Service\nreportsTo: nobody-known');
const found = (...paths: string[]) =>
  findTargets(
    host,
    paths.map((path) => at(path)),
  ).map(({ folder, named }) => [host.relative(root, folder), named]);

describe('the workspaces of a repository', () => {
  it('are found below it in order, through no link, in no output and no hidden folder', () => {
    put('b/jd.config.yaml');
    put('a/客服 部/positions/team/头.yaml', head);
    put('b/inner/jd.config.yaml');
    put('other/positions/lens.yaml', 'focal: 50\n');
    for (const folder of ['.git/x', 'node_modules/x', 'dist/x', 'b/dist/y', '_old']) put(`${folder}/jd.config.yaml`);
    put('c/README.md');
    link(at('b'), 'linked');
    link(at('a'), 'c/linked');
    link('nowhere', 'broken');
    expect(found('.')).toEqual([
      ['a/客服 部', undefined],
      ['b', undefined],
      ['b/inner', undefined],
    ]);
    expect(found('c')).toEqual([['c', undefined]]);
    // What is named is followed, and is one workspace by either name.
    expect(found('linked', 'b')).toEqual([['linked', undefined]]);
  });

  it('are each meant once, by their files too', () => {
    put('a/jd.config.yaml');
    put('a/positions/x.yaml', head);
    put('b/positions/y.yaml', head);
    put('b/procedures/z.yaml');
    expect(found('a/positions/x.yaml', 'b/procedures/z.yaml', 'b/positions')).toEqual([
      ['a', ['positions/x.yaml']],
      ['b', ['procedures/z.yaml', 'positions']],
    ]);
    expect(found('b/procedures/z.yaml', 'b', 'b/positions/y.yaml')).toEqual([['b', undefined]]);
    expect(found('a/positions/x.yaml', 'a/jd.config.yaml')).toEqual([['a', undefined]]);
    link(at('a/positions/x.yaml'), 'b/positions/link.yaml');
    expect(found('b/positions/link.yaml')).toEqual([['b', ['positions/link.yaml']]]);
    put('notes.yaml');
    expect(expectFailure(() => found('notes.yaml'), 2)).toContain('is in no workspace');
    expect(expectFailure(() => found('a/position'), 2)).toContain('did you mean');
  });

  it('have the paths of the repository in reports for a forge, from any folder', async () => {
    mkdirSync(at('.git'));
    put('hr/positions/lost.yaml', lost);
    for (const folder of ['.', 'hr', 'hr/positions']) {
      const { out } = await runOnDisk(at(folder), ['validate', at('hr'), '--format', 'github']);
      expect(out).toMatch(/^::error file=hr\/positions\/lost\.yaml,line=3/);
    }
    const { out } = await runOnDisk(at('hr'), ['validate', '--format', 'sarif']);
    expect(out).toContain('"uri": "hr/positions/lost.yaml"');
  });
});
