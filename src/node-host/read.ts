import { constants, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.ts';
import type { ReadFault } from '../host.ts';
import { compareText } from '../text/text.ts';
import { closeRead } from './close.ts';
import { readGlob } from './glob.ts';
import { findLink } from './look.ts';

/** Opens without waiting for a pipe and without following a link; a flag that the system lacks is 0. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** Small files are read into one piece of memory after another, since to get a piece takes as long as to read a file. */
const slabSize = 1024 * 1024;
const smallSize = 32 * 1024;
let slab = new Uint8Array(0);
let taken = 0;

/** A file's bytes, or why it can't be read. */
export function readBytes(file: string, limit: number): Uint8Array | ReadFault {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, flags);
    return readSmall(descriptor, limit) ?? readChecked(descriptor, limit);
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    if (code === 'ELOOP' || code === 'EMLINK') return { fault: 'not-regular', kind: 'link' };
    if (code === 'ENXIO') return { fault: 'not-regular', kind: 'device' };
    return { fault: 'unreadable', reason: code };
  } finally {
    closeRead(descriptor);
  }
}

/**
 * Reads what a regular file of usual size holds without asking what it is, which takes as long as reading it: a pipe can't
 * be read at a place, and an endless device is never read to its end. Undefined if that isn't certain.
 */
function readSmall(descriptor: number, limit: number): Uint8Array | undefined {
  if (slab.length - taken < smallSize) [slab, taken] = [new Uint8Array(slabSize), 0];
  try {
    const length = readSync(descriptor, slab, taken, smallSize, 0);
    if (length === 0 || length > limit || length === smallSize) return undefined;
    if (readSync(descriptor, slab, taken + length, 1, length) > 0) return undefined;
    taken += length;
    return slab.subarray(taken - length, taken);
  } catch {
    return undefined;
  }
}

function readChecked(descriptor: number, limit: number): Uint8Array | ReadFault {
  const stats = fstatSync(descriptor);
  if (!stats.isFile()) return { fault: 'not-regular', kind: stats.isDirectory() ? 'folder' : 'device' };
  return stats.size > limit ? { fault: 'too-large', bytes: stats.size } : readAll(descriptor, stats.size);
}

/** The bytes of an open file of `size` bytes; fewer if it was cut short meanwhile. */
export function readAll(descriptor: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const read = readSync(descriptor, bytes, length, size - length, length);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}

/**
 * All matching files below `folder`, in code-point order; links are not followed. `pass` gets those that do not match.
 */
export function findFiles(folder: string, globs: readonly string[], pass?: (file: string) => void): string[] {
  const found = new Set<string>();
  for (const glob of globs) {
    const { start, matches } = readGlob(glob);
    walk(folder, start, (file) => {
      if (matches(file)) found.add(file);
      else pass?.(file);
    });
  }
  return [...found].sort(compareText);
}

/** Files in a linked folder would be missed, or belong to another workspace. */
function refuseLink(way: string): never {
  throw new Failure('workspace/link', { folder: way }, 2);
}

function leadsToFolder(way: string): boolean {
  try {
    return statSync(way).isDirectory();
  } catch {
    return false;
  }
}

function walk(folder: string, start: string, visit: (file: string) => void): void {
  // It could lead out of the workspace, as a link below the first folder could.
  const link = findLink(folder, start);
  if (link !== undefined) refuseLink(link);
  const stack = [start];
  for (let below = stack.pop(); below !== undefined; below = stack.pop()) {
    for (const entry of listFolder(path.join(folder, below))) {
      const file = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isSymbolicLink() && leadsToFolder(path.join(folder, file))) refuseLink(path.join(folder, file));
      if (!entry.isDirectory()) visit(file);
      else if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) stack.push(file);
    }
  }
}

/** A folder that doesn't exist is empty; one that can't be listed is an error, since files in it would be missed. */
function listFolder(folder: string): ReturnType<typeof readEntries> {
  try {
    return readEntries(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw new Failure('workspace/unlistable', { folder, reason: code ?? 'EUNKNOWN' }, 3);
  }
}

function readEntries(folder: string) {
  return readdirSync(folder, { withFileTypes: true });
}
