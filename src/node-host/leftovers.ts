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

/** Removes the temporary files that nobody writes any more, recognised by their names. */
export function sweepTemporaries(folder: string): void {
  for (const name of readdirSync(folder)) {
    const found = temporaryName.exec(name);
    if (found === null || inUse.has(name)) continue;
    const [, writer = ''] = found;
    const file = path.join(folder, name);
    const stats = lstatSync(file, { throwIfNoEntry: false });
    if (stats?.isFile() !== true) continue;
    const isLeft = writer === nameProcess() || isGone(writer) || Date.now() - stats.mtimeMs > temporaryKept;
    if (isLeft) rmSync(file, { force: true });
  }
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
