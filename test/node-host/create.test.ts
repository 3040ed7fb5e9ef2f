import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { at, expectFailure, host, link, put, root, tree, useFolder } from '../support/disk-folder.ts';

useFolder();

describe('create', () => {
  it('writes a file only where there is none', () => {
    expect(host.create(root, path.join('a', 'b', 'c.yaml'), 'one')).toBe(true);
    expect(host.create(root, path.join('a', 'b', 'c.yaml'), 'two')).toBe(false);
    expect(readFileSync(at('a', 'b', 'c.yaml'), 'utf8')).toBe('one');
  });

  it('writes by no link below the folder that is named, which may be one itself', () => {
    mkdirSync(at('elsewhere'));
    mkdirSync(at('there'));
    link('elsewhere', 'there/positions');
    expect(expectFailure(() => host.create(at('there'), 'positions/客服/a.yaml', 'x'), 3)).toMatch(
      /positions` is a link, and links are not followed/,
    );
    expect(readdirSync(at('elsewhere'))).toEqual([]);
    expect(
      expectFailure(() => host.publish(at('there'), [{ path: 'positions/客服/a.md', content: 'x' }]), 3),
    ).toContain('is a link');
    expect(readdirSync(at('elsewhere'))).toEqual([]);
    link('elsewhere', 'named');
    expect(host.create(at('named'), 'a.yaml', 'x')).toBe(true);
    expect(readdirSync(at('elsewhere'))).toEqual(['a.yaml']);
  });

  it('takes a folder or a link for something that is there', () => {
    mkdirSync(at('folder'));
    link('nowhere', 'dangling');
    expect(host.create(root, path.join('folder'), 'x')).toBe(false);
    expect(host.create(root, path.join('dangling'), 'x')).toBe(false);
    expect(tree()).toEqual({ folder: '/', dangling: '-> nowhere' });
  });

  it('fails where a file is in the place of a folder', () => {
    put('file', 'mine');
    expect(expectFailure(() => host.create(root, path.join('file', 'a.yaml'), 'x'), 3)).toMatch(
      /: a file is where a folder should be$/,
    );
    expect(expectFailure(() => host.create(root, path.join('file', 'b', 'a.yaml'), 'x'), 3)).toContain(
      'a file is where a folder should be',
    );
    expect(tree()).toEqual({ file: 'mine' });
  });

  it('fails where the name is too long', () => {
    expect(expectFailure(() => host.create(root, path.join('a'.repeat(300)), 'x'), 3)).toMatch(
      /: the name is too long$/,
    );
  });
});
