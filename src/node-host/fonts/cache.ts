import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { digest } from '../digest.ts';
import { makeFolder } from '../make-folder.ts';
import type { Cut } from './cut.ts';

/** Returns the kept cut, or makes and keeps it. `parts` are everything that the result depends on. */
export type Recall = (parts: readonly string[], make: () => Promise<Cut>) => Promise<Cut>;

/** To be changed when the same parts give another result. */
const edition = '1';
/** About 50 MB; if there are more files, the oldest third is removed. */
const filesKept = 4000;

/** Keeps cuts in memory and, if the disk allows it, in `folder`. A fault of the disk never stops a build. */
export function openRecall(folder: string): Recall {
  const known = new Map<string, Promise<Cut>>();
  let isPruned = false;
  return (parts, make) => {
    const key = digest(JSON.stringify([edition, ...parts]));
    const file = path.join(folder, key);
    const recall = async () => {
      const kept = readCut(file);
      if (kept !== undefined) return kept;
      const cut = await make();
      writeCut(file, cut);
      if (!isPruned) pruneFolder(folder);
      isPruned = true;
      return cut;
    };
    const cut = known.get(key) ?? recall();
    known.set(key, cut);
    return cut;
  };
}

/**
 * A file has a line with the checksum of the rest, a line that describes the content, and the faces. Undefined if
 * anything is wrong.
 */
function readCut(file: string): Cut | undefined {
  try {
    const bytes = readFileSync(file);
    const sumEnd = bytes.indexOf(10);
    const listEnd = bytes.indexOf(10, sumEnd + 1);
    if (bytes.toString('utf8', 0, sumEnd) !== digest(bytes.subarray(sumEnd + 1))) return undefined;
    const { covered, faces } = JSON.parse(bytes.toString('utf8', sumEnd + 1, listEnd)) as Listing;
    let at = listEnd + 1;
    return {
      covered,
      faces: faces.map(({ weight, length }) => {
        at += length;
        return { weight, data: new Uint8Array(bytes.subarray(at - length, at)) };
      }),
    };
  } catch {
    return undefined;
  }
}

interface Listing {
  readonly covered: string;
  readonly faces: readonly { readonly weight: string; readonly length: number }[];
}

function writeCut(file: string, { covered, faces }: Cut): void {
  const listing: Listing = { covered, faces: faces.map(({ weight, data }) => ({ weight, length: data.length })) };
  const body = Buffer.concat([Buffer.from(`${JSON.stringify(listing)}\n`), ...faces.map(({ data }) => data)]);
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    makeFolder(path.dirname(file), 0o700);
    writeFileSync(temporary, Buffer.concat([Buffer.from(`${digest(body)}\n`), body]), { flag: 'wx' });
    renameSync(temporary, file);
  } catch {
    attempt(() => rmSync(temporary, { force: true }));
  }
}

/** Another process may be doing the same. */
function pruneFolder(folder: string): void {
  attempt(() => {
    const files = readdirSync(folder).map((name) => path.join(folder, name));
    if (files.length <= filesKept) return;
    const dated = files.map((file) => ({ file, time: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }));
    const oldest = dated.sort((a, b) => a.time - b.time).slice(0, Math.ceil(files.length - (filesKept * 2) / 3));
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
