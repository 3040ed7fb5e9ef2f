import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { at, expectFailure, host, link, put, root, tree, useFolder } from '../support/disk-folder.ts';

useFolder();

const create = (folder: string, name: string, text: string) => host.create(folder, [{ path: name, text }], true);

describe('create', () => {
  it('writes a file only where there is none', () => {
    expect(create(root, path.join('a', 'b', 'c.yaml'), 'one')).toEqual([]);
    expect(create(root, path.join('a', 'b', 'c.yaml'), 'two')).toHaveLength(1);
    expect(readFileSync(at('a', 'b', 'c.yaml'), 'utf8')).toBe('one');
  });

  it('writes by no link below the folder that is named, which may be one itself', () => {
    mkdirSync(at('elsewhere'));
    mkdirSync(at('there'));
    link('elsewhere', 'there/positions');
    expect(expectFailure(() => create(at('there'), 'positions/客服/a.yaml', 'x'), 3)).toMatch(
      /positions` is a link, and links are not followed/,
    );
    expect(readdirSync(at('elsewhere'))).toEqual([]);
    expect(
      expectFailure(() => host.publish(at('there'), [{ path: 'positions/客服/a.md', content: 'x' }]), 3),
    ).toContain('is a link');
    expect(readdirSync(at('elsewhere'))).toEqual([]);
    link('elsewhere', 'named');
    expect(create(at('named'), 'a.yaml', 'x')).toEqual([]);
    expect(readdirSync(at('elsewhere'))).toEqual(['a.yaml']);
  });

  it('writes all files or none, and tells which exist', () => {
    put('b/taken.yaml', 'mine');
    const files = ['a/one.yaml', 'b/taken.yaml', 'c.yaml'].map((name) => ({ path: name, text: 'new' }));
    expect(host.create(root, files, true)).toEqual(['b/taken.yaml']);
    expect(tree()).toEqual({ b: '/', 'b/taken.yaml': 'mine' });
    expect(host.create(root, files, false)).toEqual(['b/taken.yaml']);
    expect(tree()).toMatchObject({ 'a/one.yaml': 'new', 'b/taken.yaml': 'mine', 'c.yaml': 'new' });
    const last = { path: `${'x'.repeat(300)}.yaml`, text: 'new' };
    expect(expectFailure(() => host.create(at('later'), [...files, last], false), 3)).toContain('the name is too long');
    expect(Object.keys(tree()).filter((name) => /^later.*yaml|tmp/.test(name))).toEqual([]);
  });

  it.each([true, false])(
    'leaves a file that another process makes meanwhile, and with it all or no others: %s',
    (stops) => {
      const files = [
        { path: 'a.yaml', text: 'ours' },
        {
          path: 'b.yaml',
          get text() {
            put('a.yaml', 'theirs');
            return 'ours';
          },
        },
      ];
      expect(host.create(root, files, stops)).toEqual(['a.yaml']);
      expect(tree()).toEqual({ 'a.yaml': 'theirs', ...(stops ? {} : { 'b.yaml': 'ours' }) });
    },
  );

  it('takes a folder or a link for something that is there', () => {
    mkdirSync(at('folder'));
    link('nowhere', 'dangling');
    expect(create(root, path.join('folder'), 'x')).toHaveLength(1);
    expect(create(root, path.join('dangling'), 'x')).toHaveLength(1);
    expect(tree()).toEqual({ folder: '/', dangling: '-> nowhere' });
  });

  it('fails where a file is in the place of a folder', () => {
    put('file', 'mine');
    expect(expectFailure(() => create(root, path.join('file', 'a.yaml'), 'x'), 3)).toMatch(
      /: a file is where a folder should be$/,
    );
    expect(expectFailure(() => create(root, path.join('file', 'b', 'a.yaml'), 'x'), 3)).toContain(
      'a file is where a folder should be',
    );
    expect(tree()).toEqual({ file: 'mine' });
  });

  it('fails where the name is too long', () => {
    expect(expectFailure(() => create(root, path.join('a'.repeat(300)), 'x'), 3)).toMatch(/: the name is too long$/);
  });
});
