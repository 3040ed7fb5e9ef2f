import { renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.ts';
import type { PublishedFile, Removal, WrittenFile } from '../model/written-files.ts';
import { release, removeStale, sweepTemporaries } from './leftovers.ts';
import { checkWay, explain, remove, type StagedFile, stage } from './stage.ts';

/**
 * Replaces files only when all of them are written to disk as temporary files. A link in the place of a file is
 * replaced, not followed.
 */
export function publishFiles(folder: string, files: readonly PublishedFile[], stale?: readonly WrittenFile[]): Removal {
  let removal: Removal = { removed: [], changed: [] };
  const staged: StagedFile[] = [];
  let place = folder;
  let placed = 0;
  try {
    for (const file of files) {
      const { path: name } = file;
      const target = path.resolve(folder, name);
      place = target;
      checkWay(folder, name);
      checkPlace(target);
      stage(target, file, staged);
    }
    for (const [at, { temporary, target }] of staged.entries()) {
      if (at === staged.length - 1 && stale !== undefined) {
        removal = removeStale(folder, stale, (file) => {
          place = file;
        });
        sweepTemporaries(staged, true);
      }
      place = target;
      renameSync(temporary, target);
      placed++;
    }
    if (stale === undefined) sweepTemporaries(staged, false);
  } catch (error) {
    // If some files are in place, the temporary list of all files is kept, so that the next build recognises them as
    // jd's.
    const listKept = placed > 0 && stale !== undefined ? staged.at(-1) : undefined;
    remove(staged.filter((each) => each !== listKept).map(({ temporary }) => temporary));
    throw explain(error, place);
  } finally {
    release(staged);
  }
  return removal;
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
