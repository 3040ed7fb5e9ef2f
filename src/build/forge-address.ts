import type { Host } from '../host.ts';

/**
 * Gives the address at which GitHub or GitLab shows a line of a file, as the variables of a CI run name the repository
 * and its commit; undefined if they don't, or not as they do.
 */
export function readForgeAddress({ env }: Host): ((path: string, line: number) => string | undefined) | undefined {
  const base = readBlobs(env);
  if (base === undefined) return undefined;
  return (path, line) => {
    if (path.startsWith('../')) return undefined;
    const parts = path.toWellFormed().split('/');
    return `${base}/${parts.map(encodePart).join('/')}#L${line}`;
  };
}

function readBlobs(env: Host['env']): string | undefined {
  const read = (name: string, pattern: RegExp): string | undefined => {
    const value = env[name];
    return value !== undefined && pattern.test(value) ? value : undefined;
  };
  const address = /^https?:\/\/[\w.:/~-]+$/;
  const commit = /^[\da-f]{40,64}$/;
  const [server, repository] = [read('GITHUB_SERVER_URL', address), read('GITHUB_REPOSITORY', /^[\w.-]+\/[\w.-]+$/)];
  const [project, revision] = [read('CI_PROJECT_URL', address), read('CI_COMMIT_SHA', commit)];
  const sha = read('GITHUB_SHA', commit);
  if (server !== undefined && repository !== undefined && sha !== undefined)
    return `${server}/${repository}/blob/${sha}`;
  return project === undefined || revision === undefined ? undefined : `${project}/-/blob/${revision}`;
}

/** Parentheses and quotation marks would end an address in Markdown. */
function encodePart(part: string): string {
  return encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
