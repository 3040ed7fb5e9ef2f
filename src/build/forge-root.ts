import type { Host } from '../host.ts';

/** Where CI services say that they put the repository; a forge matches the paths of a report to those below it. */
const variables = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR'];

/**
 * Gives the path of a workspace's file from the root of its repository: the folder that the CI service names, else the
 * nearest one with `.git`, else the current one.
 */
export function locateFrom(host: Host, folder: string): (file: string) => string {
  const real = host.real(folder);
  const base = host.relative(findRoot(host, real), real);
  return (file) => (base === '' ? file : `${base}/${file}`);
}

function findRoot(host: Host, real: string): string {
  for (const variable of variables) {
    const named = host.env[variable];
    if (named === undefined || named === '' || host.kind(host.resolve(named)) !== 'folder') continue;
    const root = host.real(host.resolve(named));
    if (!/^\.\.(?:\/|$)/.test(host.relative(root, real))) return root;
  }
  for (let above = real; ; ) {
    // In a worktree or a submodule, `.git` is a file.
    if (host.kind(host.resolve(above, '.git')) !== 'none') return above;
    const next = host.resolve(above, '..');
    if (next === above) return host.real(host.cwd);
    above = next;
  }
}
