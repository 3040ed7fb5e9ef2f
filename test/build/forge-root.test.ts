import { describe, expect, it } from 'vitest';
import { readForgeAddress } from '../../src/build/forge-address.ts';
import { locateFrom } from '../../src/build/forge-root.ts';
import { openMemoryHost } from '../support/memory-host.ts';

const files = { '/src/repo/.git/HEAD': '', '/src/repo/hr/客服/positions/a.yaml': '', '/src/other/.git': 'gitdir: x' };
const locate = (folder: string, env: Record<string, string> = {}, cwd = '/src/repo/hr') =>
  locateFrom(openMemoryHost(files, { cwd, env }), folder)('positions/a.yaml');

describe('the path of a file for a forge', () => {
  it('is from the nearest folder with `.git`, whatever the current folder', () => {
    for (const cwd of ['/', '/src/repo', '/src/repo/hr/客服'])
      expect(locate('/src/repo/hr/客服', {}, cwd)).toBe('hr/客服/positions/a.yaml');
    expect(locate('/src/other')).toBe('positions/a.yaml');
    expect(locate('/tmp/x', {}, '/tmp')).toBe('x/positions/a.yaml');
  });

  it('is from the folder that the service names, if the file is in it', () => {
    for (const variable of ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR']) {
      expect(locate('/src/repo/hr', { [variable]: '/src' })).toBe('repo/hr/positions/a.yaml');
      for (const other of ['', '/nowhere', '/src/other'])
        expect(locate('/src/repo/hr', { [variable]: other })).toBe('hr/positions/a.yaml');
    }
  });
});

describe('the address of a line on a forge', () => {
  const sha = 'a'.repeat(40);
  const address = (env: Record<string, string>, path = 'hr/客 服(1)/a#b.yaml') =>
    readForgeAddress(openMemoryHost({}, { env }))?.(path, 3);
  const github = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'org/repo', GITHUB_SHA: sha };
  const gitlab = { CI_PROJECT_URL: 'https://gitlab.example/org/repo', CI_COMMIT_SHA: sha };

  it('is at the commit of the run', () => {
    const encoded = 'hr/%E5%AE%A2%20%E6%9C%8D%281%29/a%23b.yaml#L3';
    expect(address(github)).toBe(`https://github.com/org/repo/blob/${sha}/${encoded}`);
    expect(address(gitlab)).toBe(`https://gitlab.example/org/repo/-/blob/${sha}/${encoded}`);
    expect(address(github, '../a.yaml')).toBeUndefined();
  });

  it.each([
    {},
    { ...github, GITHUB_SHA: 'main' },
    { ...github, GITHUB_SERVER_URL: 'javascript:alert(1)//' },
    { ...github, GITHUB_REPOSITORY: 'a)(b/c' },
    { ...gitlab, CI_PROJECT_URL: 'https://x.example/) [y](z' },
  ])('is not made of what is none: %j', (env) => {
    expect(address(env)).toBeUndefined();
  });
});
