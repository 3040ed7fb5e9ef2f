import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Entry, Host, Look } from '../host.ts';

/** What can't be looked at (a link to itself, a folder without permission) is there, but neither file nor folder. */
export function kindOf(file: string): ReturnType<Host['kind']> {
  try {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats === undefined) return 'none';
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? 'none' : 'other';
  }
}

/** The last of the way isn't followed. */
export function lookAt(file: string): Look {
  try {
    const stats = lstatSync(file, { throwIfNoEntry: false, bigint: true });
    if (stats === undefined) return { kind: 'none' };
    if (stats.isSymbolicLink()) return { kind: 'link' };
    if (stats.isDirectory()) return { kind: 'folder' };
    return stats.isFile() ? { kind: 'file', identity: `${stats.dev}:${stats.ino}` } : { kind: 'other' };
  } catch (error) {
    return { kind: (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? 'none' : 'other' };
  }
}

/** As the system spells it; what isn't there yet hangs from the nearest folder that is. */
export function realPath(file: string): string {
  for (let [there, rest] = [file, '']; ; [there, rest] = [path.dirname(there), path.join(path.basename(there), rest)]) {
    try {
      return path.join(realpathSync.native(there), rest);
    } catch {
      if (path.dirname(there) === there) return file;
    }
  }
}

/** One folder, and nothing below; none where it can't be listed. */
export function listEntries(folder: string): Entry[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other',
    }));
  } catch {
    return [];
  }
}
