import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../src/node-host/make-folder.ts';
import { at, expectFailure, host, link, pipe, put, tree, useFolder } from '../support/disk-folder.ts';

useFolder();

describe('publish', () => {
  const files = [
    { path: 'handbook.md', content: 'new\n' },
    { path: 'positions/a.md', content: '客服\n' },
  ];

  it('writes files whole, into folders it makes', () => {
    host.publish(at('deep', 'dist'), files);
    expect(tree()).toEqual({
      deep: '/',
      'deep/dist': '/',
      'deep/dist/handbook.md': 'new\n',
      'deep/dist/positions': '/',
      'deep/dist/positions/a.md': '客服\n',
    });
    expect(statSync(at('deep', 'dist', 'handbook.md')).mode & 0o111).toBe(0);
  });

  it('replaces what was there and leaves the rest', () => {
    put('dist/handbook.md', 'old');
    put('dist/mine.txt', 'mine');
    host.publish(at('dist'), files);
    expect(tree()).toMatchObject({ 'dist/handbook.md': 'new\n', 'dist/mine.txt': 'mine' });
    expect(Object.keys(tree())).toHaveLength(5);
  });

  it('takes an absolute path as it is', () => {
    host.publish(at('dist'), [{ path: at('elsewhere.json'), content: '{}' }]);
    expect(tree()).toEqual({ 'elsewhere.json': '{}' });
  });

  it('replaces a link in place, and leaves what it leads to', () => {
    put('precious.txt', 'precious');
    link('../precious.txt', 'dist/handbook.md');
    link('../nowhere', 'dist/dangling.md');
    link('loop.md', 'dist/loop.md');
    host.publish(at('dist'), [...files, { path: 'dangling.md', content: 'd' }, { path: 'loop.md', content: 'l' }]);
    expect(readFileSync(at('precious.txt'), 'utf8')).toBe('precious');
    for (const name of ['handbook.md', 'dangling.md', 'loop.md'])
      expect(lstatSync(at('dist', name)).isFile()).toBe(true);
    expect(Object.keys(tree())).not.toContain('nowhere');
  });

  it('writes into a folder that is reached by a link', () => {
    mkdirSync(at('real'));
    link('real', 'dist');
    host.publish(at('dist'), files);
    expect(readFileSync(at('real', 'handbook.md'), 'utf8')).toBe('new\n');
    expect(lstatSync(at('dist')).isSymbolicLink()).toBe(true);
  });

  it.each<[string, () => void, RegExp]>([
    ['a file is where the folder should be', () => put('dist', 'x'), /: a file is where a folder should be$/],
    [
      'a file is where a folder below should be',
      () => put('dist/positions', 'x'),
      /: a file is where a folder should be$/,
    ],
    [
      'a folder is where the last file should be',
      () => put('dist/positions/a.md/x', 'x'),
      /positions\/a\.md` could not be written: a folder is where the file should be; /,
    ],
    [
      'a pipe is where the last file should be',
      () => pipe('dist/positions/a.md'),
      /: a device or a pipe is where the file should be; /,
    ],
    [
      'a link to a device is where the last file should be',
      () => link('/dev/null', 'dist/positions/a.md'),
      /: a device or a pipe is where the file should be; /,
    ],
    [
      'a folder below is a link to another',
      () => {
        put('elsewhere/a.md', 'precious');
        link('../elsewhere', 'dist/positions');
      },
      /positions` is a link, and links are not followed; replace it with a folder, or remove it$/,
    ],
    ['the folder is a link that leads nowhere', () => link('nowhere', 'dist'), /could not be written/],
    ['the folder is a link to itself', () => link('dist', 'dist'), /could not be written/],
  ])('touches nothing and leaves no files where %s', (_, prepare, reason) => {
    prepare();
    if (!lstatSync(at('dist')).isSymbolicLink() && statSync(at('dist')).isDirectory())
      put('dist/handbook.md', 'the last good one');
    const before = tree();
    expect(expectFailure(() => host.publish(at('dist'), files), 3)).toMatch(reason);
    expect(tree()).toEqual(before);
  });

  it('leaves no file open', () => {
    const open = () => readdirSync('/proc/self/fd').length;
    const before = open();
    host.publish(at('dist'), files);
    expect(open()).toBe(before);
  });

  it('ends where the system refuses new folders', () => {
    expect(expectFailure(() => host.publish('/proc/jd-has-no-place-here/below', files), 3)).toMatch(
      /could not be written/,
    );
    expect(() => makeFolder('/proc/jd-has-no-place-here/below')).toThrow(/mkdir/);
  });

  it('touches nothing where a name is too long', () => {
    put('dist/handbook.md', 'the last good one');
    const before = tree();
    const long = { path: `${'客'.repeat(100)}.md`, content: '' };
    expect(expectFailure(() => host.publish(at('dist'), [...files.slice(0, 1), long]), 3)).toMatch(
      /: the name is too long$/,
    );
    expect(tree()).toEqual(before);
  });

  it('takes a fault that isn’t the system’s for a bug', () => {
    expect(() => host.publish(at('dist'), [{ path: 'a', content: undefined as unknown as string }])).toThrow(TypeError);
    expect(readdirSync(at('dist'))).toEqual([]);
  });
});
