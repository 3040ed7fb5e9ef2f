import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Entry, Host, Look } from '../host.ts';

/** What can't be examined (a link to itself, a folder without permission) exists, but is neither file nor folder. */
export function kindOf(file: string): ReturnType<Host['kind']> {
  try {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats === undefined) return 'none';
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? 'none' : 'other';
  }
}

/** Does not follow a link at the end of the path. */
export function lookAt(file: string): Look {
  try {
    const stats = lstatSync(file, { throwIfNoEntry: false, bigint: true });
    if (stats === undefined) return { kind: 'none' };
    if (stats.isSymbolicLink()) return { kind: 'link' };
    if (stats.isDirectory()) return { kind: 'folder' };
    if (!stats.isFile()) return { kind: 'other' };
    const isReadOnly = (stats.mode & 0o222n) === 0n;
    return { kind: 'file', identity: `${stats.dev}:${stats.ino}`, ...(isReadOnly ? { readOnly: true } : {}) };
  } catch (error) {
    return { kind: (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? 'none' : 'other' };
  }
}

/**
 * The first link on the way from a folder to something below it, which may be the link; `way` has `/` between folders.
 * What can't be examined does not count as a link; the next read or write reports why.
 */
export function findLink(folder: string, way: string): string | undefined {
  const parts = way.split('/').filter((part) => part !== '' && part !== '.');
  return parts
    .map((_, at) => path.join(folder, ...parts.slice(0, at + 1)))
    .find((place) => lookAt(place).kind === 'link');
}

/** Spells the path as the system does; a part that doesn't exist yet is appended to the nearest folder that does. */
export function realPath(file: string): string {
  for (let [there, rest] = [file, '']; ; [there, rest] = [path.dirname(there), path.join(path.basename(there), rest)]) {
    try {
      return path.join(realpathSync.native(there), rest);
    } catch {
      if (path.dirname(there) === there) return file;
    }
  }
}

/** The entries of one folder, without those of its subfolders; empty if it can't be listed. */
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
