/** Whether a relative path, with `/` between folders, leads out of the folder that it starts from. */
export function leadsOutside(way: string): boolean {
  return /^(?:\.\.(?:\/|$)|\/|[A-Za-z]:)/.test(way);
}

/** A folder in which version control keeps its own files, where some run as programs. */
const versionControl = /^\.(?:git|hg|svn|jj|bzr)$/i;

/** The first folder of version control on a path of any system, as written there. */
export function findVersionControl(path: string): string | undefined {
  // Windows opens `.git. ` as `.git`.
  return path.split(/[\\/]/).find((part) => versionControl.test(part.replace(/[. ]+$/, '')));
}

/** The name of a file before it is moved to its place; the process that writes it may be in the name. */
export const temporaryName = /^\.jd-(?:([\da-f]{8}-\d+)-)?[\da-f]{12}\.tmp$/;
