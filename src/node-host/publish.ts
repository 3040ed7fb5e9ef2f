import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.ts';
import type { PublishedFile, Removal, WrittenFile } from '../host.ts';
import { nameTemporary, removeStale, sweepTemporaries } from './leftovers.ts';
import { findLink } from './look.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Replaces files only when all of them are written to disk as temporary files. A link in the place of a file is
 * replaced, not followed.
 */
export function publishFiles(folder: string, files: readonly PublishedFile[], stale?: readonly WrittenFile[]): Removal {
  let removal: Removal = { removed: [], changed: [] };
  const staged: { readonly temporary: string; readonly target: string }[] = [];
  let place = folder;
  let placed = 0;
  try {
    for (const { path: name, content } of files) {
      const target = path.resolve(folder, name);
      place = target;
      checkWay(folder, name);
      makeFolder(path.dirname(target));
      checkPlace(target);
      const temporary = path.join(path.dirname(target), nameTemporary());
      staged.push({ temporary, target });
      writeSynced(temporary, content);
    }
    for (const [at, { temporary, target }] of staged.entries()) {
      if (at === staged.length - 1 && stale !== undefined) {
        removal = removeStale(folder, stale, (file) => {
          place = file;
        });
        for (const each of new Set(staged.map(({ target }) => path.dirname(target)))) sweepTemporaries(each);
      }
      place = target;
      renameSync(temporary, target);
      placed++;
    }
  } catch (error) {
    // If some files are in place, the temporary list of all files is kept, so that the next build recognises them as
    // jd's.
    const listKept = placed > 0 && stale !== undefined ? staged.at(-1) : undefined;
    for (const each of staged) if (each !== listKept) rmSync(each.temporary, { force: true });
    throw explain(error, place);
  }
  return removal;
}

/** Returns false if the file exists already. */
export function createFile(folder: string, name: string, text: string): boolean {
  const file = path.resolve(folder, name);
  try {
    checkWay(folder, name);
    makeFolder(path.dirname(file));
  } catch (error) {
    throw explain(error, file);
  }
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw explain(error, file);
  }
}

/**
 * The named folder may be reached by a link, but a link below it would lead files to a place that the user did not
 * name.
 */
function checkWay(folder: string, name: string): void {
  const link = path.isAbsolute(name) ? undefined : findLink(folder, path.posix.dirname(name));
  if (link !== undefined) throw new Failure('output/link-below', { folder: link }, 3);
}

/** A file can't replace a folder, and must not replace a device or a pipe (`/dev/stdout`). */
function checkPlace(target: string): void {
  const stats = statTarget(target);
  if (stats === undefined || stats.isFile()) return;
  throw new Failure('output/occupied', { place: target, by: stats.isDirectory() ? 'folder' : 'device' }, 3);
}

/** Undefined if nothing is there, or a link that leads nowhere. */
function statTarget(target: string) {
  try {
    return statSync(target, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ELOOP') return undefined;
    throw error;
  }
}

function writeSynced(file: string, content: string | Uint8Array): void {
  const descriptor = openSync(file, 'wx', 0o644);
  try {
    writeFileSync(descriptor, content);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** An error of the system names its call; any other error is jd's own. */
function explain(error: unknown, place: string): unknown {
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  return syscall === undefined ? error : new Failure('output/unwritable', { place, reason: code }, 3);
}
