import { homedir } from 'node:os';
import path from 'node:path';
import { makeFolder } from './make-folder.ts';

/**
 * The folder for files that jd can make again: `jd` in the user's own cache folder, never in a shared one. It may not
 * exist yet.
 */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  return path.join(userCache(env), 'jd');
}

/** Makes the folder if needed, readable by its user alone. */
export function makeCacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const folder = cacheFolder(env);
  makeFolder(folder, 0o700);
  return folder;
}

/** The specification of XDG_CACHE_HOME says that a relative path is invalid. */
function userCache({ XDG_CACHE_HOME, LOCALAPPDATA }: Readonly<Record<string, string | undefined>>): string {
  if (XDG_CACHE_HOME !== undefined && path.isAbsolute(XDG_CACHE_HOME)) return XDG_CACHE_HOME;
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Caches');
  if (process.platform === 'win32') return LOCALAPPDATA || path.join(homedir(), 'AppData', 'Local');
  return path.join(homedir(), '.cache');
}
