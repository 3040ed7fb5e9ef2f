import { randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Removal, WrittenFile } from '../model/written-files.ts';
import { temporaryName } from '../text/paths.ts';
import { digest } from './digest.ts';
import { isGone, nameProcess } from './own-process.ts';
import { readBytes } from './read.ts';

/** In milliseconds. A build writes for seconds, so an older temporary file was left by one that was killed. */
const temporaryKept = 60 * 60 * 1000;
/** What this process is writing; it may write several books at once. */
const inUse = new Set<string>();
/** How the list of the files of a build begins. */
const listStart = /^\{\s*"version":\s*1,\s*"files":/;

/** The name of a file of this process before it is moved to its place. */
export function nameTemporary(): string {
  const name = `.jd-${nameProcess()}-${randomBytes(6).toString('hex')}.tmp`;
  inUse.add(name);
  return name;
}

/** The files are in their places, or were given up: what is still there under these names may be swept. */
export function release(staged: readonly { readonly temporary: string }[]): void {
  for (const { temporary } of staged) inUse.delete(path.basename(temporary));
}

/**
 * Removes the files whose bytes are as they were written, and follows no links. `report` is called with each file before
 * it is touched.
 */
export function removeStale(folder: string, stale: readonly WrittenFile[], report: (file: string) => void): Removal {
  const removed: string[] = [];
  const changed: string[] = [];
  for (const { path: name, sha256 } of stale) {
    const file = path.join(folder, name);
    report(file);
    const kind = lookBelow(folder, name);
    if (kind === 'none') continue;
    const bytes = kind === 'file' ? readBytes(file, Number.POSITIVE_INFINITY) : undefined;
    if (bytes instanceof Uint8Array && digest(bytes) === sha256) {
      rmSync(file);
      removed.push(name);
    } else changed.push(name);
  }
  return { removed, changed };
}

/**
 * Removes the temporary files beside these that nobody writes any more, recognised by their names. The list of a
 * build that was cut off tells the next build which files are jd's, so nothing but a build `takesLists`.
 */
export function sweepTemporaries(staged: readonly { readonly temporary: string }[], takesLists: boolean): void {
  for (const folder of new Set(staged.map(({ temporary }) => path.dirname(temporary)))) {
    try {
      for (const name of readdirSync(folder)) {
        const file = path.join(folder, name);
        if (isLeft(file) && (takesLists || !holdsList(file))) rmSync(file, { force: true });
      }
    } catch {
      // The files are as they should be, and a later run sweeps this folder.
    }
  }
}

function isLeft(file: string): boolean {
  const name = path.basename(file);
  const found = temporaryName.exec(name);
  if (found === null || inUse.has(name)) return false;
  const [, writer = ''] = found;
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) return false;
  return writer === nameProcess() || isGone(writer) || Date.now() - stats.mtimeMs > temporaryKept;
}

function holdsList(file: string): boolean {
  const bytes = readBytes(file, Number.POSITIVE_INFINITY);
  return bytes instanceof Uint8Array && listStart.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'));
}

/** What is at a path; `other` if anything on the way below `folder` is not a real folder. */
function lookBelow(folder: string, name: string): 'file' | 'other' | 'none' {
  const parts = name.split('/');
  for (const depth of parts.keys()) {
    const stats = lstatSync(path.join(folder, ...parts.slice(0, depth + 1)), { throwIfNoEntry: false });
    if (stats === undefined) return 'none';
    if (depth === parts.length - 1) return stats.isFile() ? 'file' : 'other';
    if (!stats.isDirectory()) return 'other';
  }
  return 'none';
}
