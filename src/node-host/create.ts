import { constants, copyFileSync, linkSync, lstatSync } from 'node:fs';
import path from 'node:path';
import type { NewFile } from '../model/written-files.ts';
import { release, sweepTemporaries } from './leftovers.ts';
import { checkWay, explain, remove, type StagedFile, stage } from './stage.ts';

/**
 * Writes the files that don't exist yet, all or none of them, and gives the names of those that do. If one `stops`, none
 * is written where one exists.
 */
export function createFiles(folder: string, files: readonly NewFile[], stops: boolean): string[] {
  const staged: StagedFile[] = [];
  const made: string[] = [];
  let place = folder;
  try {
    const existing = new Set<string>();
    for (const { path: name } of files) {
      place = path.resolve(folder, name);
      checkWay(folder, name);
      if (lstatSync(place, { throwIfNoEntry: false }) !== undefined) existing.add(name);
    }
    if (stops && existing.size > 0) return [...existing];
    const missing = files.filter(({ path: name }) => !existing.has(name));
    for (const { path: name, text } of missing) {
      place = path.resolve(folder, name);
      stage(place, { content: text }, staged);
    }
    for (const [at, { temporary, target }] of staged.entries()) {
      place = target;
      if (settle(temporary, target)) made.push(target);
      else existing.add(missing[at]?.path ?? '');
    }
    sweepTemporaries(staged, false);
    // Another process may have made one meanwhile.
    if (stops && existing.size > 0) remove(made);
    return [...existing];
  } catch (error) {
    remove(made);
    throw explain(error, place);
  } finally {
    remove(staged.map(({ temporary }) => temporary));
    release(staged);
  }
}

/** Gives a whole file its name, and returns false if something has it already; renaming would replace that. */
function settle(temporary: string, target: string): boolean {
  try {
    link(temporary, target);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Not every disk has hard links. */
function link(temporary: string, target: string): void {
  try {
    linkSync(temporary, target);
  } catch {
    copyFileSync(temporary, target, constants.COPYFILE_EXCL);
  }
}
