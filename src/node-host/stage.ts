import { closeSync, fchmodSync, fsyncSync, lstatSync, openSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.ts';
import type { PublishedFile } from '../model/written-files.ts';
import { joinParts } from '../text/parts.ts';
import { findVersionControl } from '../text/paths.ts';
import { nameTemporary } from './leftovers.ts';
import { findLink, realPath } from './look.ts';
import { makeFolder } from './make-folder.ts';

/** A file that is whole on the disk, but not yet in its place. */
export interface StagedFile {
  readonly temporary: string;
  readonly target: string;
}

/** Writes a file beside its place. It is in the list before anything is on the disk, so that a failure leaves nothing. */
export function stage(target: string, file: Omit<PublishedFile, 'path'>, staged: StagedFile[]): void {
  makeFolder(path.dirname(target));
  const temporary = path.join(path.dirname(target), nameTemporary());
  staged.push({ temporary, target });
  const descriptor = openSync(temporary, 'wx', 0o644);
  try {
    const parts = file.pieces === undefined ? [file.content] : joinParts(file.pieces);
    for (const part of parts) writeFileSync(descriptor, part);
    keepMode(descriptor, target);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Who may read a file, and whether it can be run, stays as it was. */
function keepMode(descriptor: number, target: string): void {
  try {
    const stats = lstatSync(target, { throwIfNoEntry: false });
    if (stats?.isFile() === true) fchmodSync(descriptor, stats.mode & 0o777);
  } catch {
    // Some file systems have no modes.
  }
}

/** Removes what can be removed: the failure that led here is the one to tell. */
export function remove(files: readonly string[]): void {
  for (const file of files)
    try {
      rmSync(file, { force: true });
    } catch {
      // A later run sweeps it.
    }
}

/**
 * The named folder may be reached by a link, but a link below it would lead files to a place that the user did not
 * name. Nothing may be written to where version control has its own files.
 */
export function checkWay(folder: string, name: string): void {
  const file = path.resolve(folder, name);
  const kept = findVersionControl(file) ?? findVersionControl(realPath(file));
  if (kept !== undefined) throw new Failure('output/version-control', { folder: kept }, 2);
  const link = path.isAbsolute(name) ? undefined : findLink(folder, path.posix.dirname(name));
  if (link !== undefined) throw new Failure('output/link-below', { folder: link }, 3);
}

/** An error of the system names its call; any other error is jd's own. */
export function explain(error: unknown, place: string): unknown {
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  return syscall === undefined ? error : new Failure('output/unwritable', { place, reason: code }, 3);
}
