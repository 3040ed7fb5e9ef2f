import { describe, expect, it } from 'vitest';
import { at, expectFailure, host, link, pipe, put, root, useFolder } from '../support/disk-folder.ts';

useFolder();

describe('find', () => {
  const globs = ['positions/**/*.{yaml,yml}'];

  it('lists what matches at any depth, in code-point order', () => {
    for (const name of [
      'b.yaml',
      'a/z.yml',
      'a.yaml',
      '岗.yaml',
      'Z.yaml',
      '\u{1f600}.yaml',
      '\uff21.yaml',
      'a/b/c/d.yaml',
      'no.txt',
      'yaml',
    ]) {
      put(`positions/${name}`);
    }
    put('elsewhere/e.yaml');
    expect(host.find(root, globs)).toEqual(
      ['Z.yaml', 'a.yaml', 'a/b/c/d.yaml', 'a/z.yml', 'b.yaml', '岗.yaml', '\uff21.yaml', '\u{1f600}.yaml'].map(
        (name) => `positions/${name}`,
      ),
    );
  });

  it('minds no case in endings', () => {
    put('positions/A.YAML');
    expect(host.find(root, globs)).toEqual(['positions/A.YAML']);
  });

  it('passes by what is hidden and what others installed', () => {
    for (const name of ['.git/a.yaml', 'node_modules/b/c.yaml', '.d.yaml', 'e.yaml']) put(`positions/${name}`);
    expect(host.find(root, globs)).toEqual(['positions/e.yaml']);
  });

  it('lists links, pipes and anything else with such a name, so that they are reported', () => {
    link('/dev/zero', 'positions/link.yaml');
    link('nowhere', 'positions/dangling.yaml');
    pipe('positions/pipe.yaml');
    expect(host.find(root, globs)).toEqual(['dangling', 'link', 'pipe'].map((name) => `positions/${name}.yaml`));
  });

  it.each(['../outside', '..'])(
    'says so where a folder below is a link to %s, for its files would go unseen',
    (target) => {
      put('outside/secret.yaml');
      put('positions/a.yaml');
      link(target, 'positions/linked');
      expect(expectFailure(() => host.find(root, globs), 2)).toMatch(/linked` is a link, and links are not followed/);
    },
  );

  it('says so where the first folder itself is a link', () => {
    put('outside/deep/secret.yaml');
    link('outside', 'positions');
    expect(expectFailure(() => host.find(root, globs), 2)).toMatch(/positions` is a link, and links are not followed/);
    expect(expectFailure(() => host.find(root, ['positions/deep/*.yaml']), 2)).toContain('is a link');
    expect(host.find(link('outside', 'workspace'), ['deep/*.yaml'])).toEqual(['deep/secret.yaml']);
  });

  it('takes a glob without a wildcard for the name of one file', () => {
    put('positions/a.yaml');
    put('b.yaml');
    expect(host.find(root, ['positions/a.yaml'])).toEqual(['positions/a.yaml']);
    expect(host.find(root, ['b.yaml'])).toEqual(['b.yaml']);
    expect(host.find(root, ['./b.yaml', 'positions/nothing.yaml'])).toEqual(['b.yaml']);
  });

  it('lists a file once, however many globs match it', () => {
    put('positions/a.yaml');
    expect(host.find(root, ['**/*.yaml', 'positions/*', '*/a.yaml'])).toEqual(['positions/a.yaml']);
  });

  it('takes a folder that isn’t there, or is a file, for an empty one', () => {
    put('positions');
    expect(host.find(root, globs)).toEqual([]);
    expect(host.find(at('nowhere'), globs)).toEqual([]);
  });

  it('says so where a folder can’t be listed', () => {
    const reason = expectFailure(() => host.find(root, [`${'a'.repeat(300)}/*.yaml`]), 3);
    expect(reason).toMatch(/can't be listed: ENAMETOOLONG; /);
  });
});
