import { randomBytes } from 'node:crypto';
import { constants, fstatSync, openSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { closeRead } from './close.ts';
import { digest } from './digest.ts';
import { makeFolder } from './make-folder.ts';
import { readAll } from './read.ts';

/** Things that jd can make again, by what they were made from. A fault of the disk is as if nothing were kept. */
export interface Store {
  /** `key` is a digest in hexadecimal digits. */
  read(key: string): Buffer | undefined;
  write(key: string, body: Uint8Array): void;
}

export interface StoreLimits {
  /** If there are more, the oldest third is removed. */
  readonly entries: number;
  /** A larger entry is not kept. */
  readonly bytes: number;
}

/** Opens without waiting for a pipe and without following a link; a flag that the system lacks is 0. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
/** Other users could have written to it. */
const writableByOthers = 0o022;

/** Each entry is one file in `folder`, which may not exist yet, so that processes at the same time don't meet. */
export function openStore(folder: string, limits: StoreLimits): Store {
  let isPruned = false;
  return {
    read: (key) => readEntry(path.join(folder, key), key, limits.bytes),
    write(key, body) {
      if (body.length > limits.bytes) return;
      writeEntry(path.join(folder, key), key, body);
      if (!isPruned) pruneFolder(folder, limits.entries);
      isPruned = true;
    },
  };
}

/** A line with the checksum of the rest, a line with the key, and the body; anything else is no entry. */
function readEntry(file: string, key: string, limit: number): Buffer | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, flags);
    const stats = fstatSync(descriptor);
    const isOurs = stats.uid === (process.getuid?.() ?? stats.uid) && (stats.mode & writableByOthers) === 0;
    if (!stats.isFile() || !(isOurs || process.platform === 'win32')) return undefined;
    const bodyStart = 2 * (key.length + 1);
    if (stats.size < bodyStart || stats.size > bodyStart + limit) return undefined;
    const bytes = Buffer.from(readAll(descriptor, stats.size).buffer, 0, stats.size);
    const rest = bytes.subarray(key.length + 1);
    const isWhole = bytes.toString('latin1', 0, key.length + 1) === `${digest(rest)}\n`;
    return isWhole && bytes.toString('latin1', key.length + 1, bodyStart) === `${key}\n`
      ? bytes.subarray(bodyStart)
      : undefined;
  } catch {
    return undefined;
  } finally {
    closeRead(descriptor);
  }
}

function writeEntry(file: string, key: string, body: Uint8Array): void {
  const rest = Buffer.concat([Buffer.from(`${key}\n`), body]);
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    makeFolder(path.dirname(file), 0o700);
    writeFileSync(temporary, Buffer.concat([Buffer.from(`${digest(rest)}\n`), rest]), { flag: 'wx', mode: 0o600 });
    renameSync(temporary, file);
  } catch {
    attempt(() => rmSync(temporary, { force: true }));
  }
}

/** Another process may be doing the same. */
function pruneFolder(folder: string, entries: number): void {
  attempt(() => {
    const files = readdirSync(folder).map((name) => path.join(folder, name));
    if (files.length <= entries) return;
    const dated = files.map((file) => ({ file, time: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }));
    const oldest = dated.sort((a, b) => a.time - b.time).slice(0, Math.ceil(files.length - (entries * 2) / 3));
    for (const { file } of oldest) attempt(() => rmSync(file, { force: true }));
  });
}

function attempt(step: () => void): void {
  try {
    step();
  } catch {
    // What can't be kept is made again.
  }
}
