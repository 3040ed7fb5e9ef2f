import { inflateRawSync } from 'node:zlib';
import { crc32 } from './crc32.ts';

/** Why an archive, or a file in it, can't be read. */
export type ArchiveFault = 'not-zip' | 'damaged' | 'encrypted' | 'too-large';

/** Thrown for a fault; whoever reads documents turns it into a sentence. */
export class ArchiveError extends Error {
  readonly fault: ArchiveFault;
  constructor(fault: ArchiveFault) {
    super(fault);
    this.fault = fault;
  }
}

export interface Archive {
  /** The names of the files, as the archive spells them, each once. */
  readonly names: readonly string[];
  /** The bytes of one file, checked against their sum; undefined if there is none of that name. */
  read(name: string): Uint8Array | undefined;
}

interface Entry {
  readonly flags: number;
  readonly method: number;
  readonly sum: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** The largest sum of unpacked bytes; the largest document seen, of 139 positions, needs 12 MB. */
const largest = 200 * 1024 * 1024;
const most = 20_000;

/**
 * Opens a ZIP archive that nobody vouches for. Sizes that its directory states are not believed: unpacking stops at the
 * stated size, and a file whose sum differs is refused, since a short one would lose text silently.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = listEntries(bytes, view);
  let left = largest;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      if (entry.size > left) throw new ArchiveError('too-large');
      left -= entry.size;
      return unpack(bytes, view, entry);
    },
  };
}

function listEntries(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > most) throw new ArchiveError('too-large');
  const entries = new Map<string, Entry>();
  const decoder = new TextDecoder();
  for (let nth = 0; nth < count; nth++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw new ArchiveError('damaged');
    const nameLength = view.getUint16(at + 28, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
    // Two files of one name: programs differ in which they show, so neither can be trusted.
    if (entries.has(name)) throw new ArchiveError('damaged');
    entries.set(name, {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      sum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The record at the end, before which a comment of up to 64 KB may stand. */
function findEnd(view: DataView): number {
  if (view.byteLength < 4 || view.getUint32(0, true) !== 0x04034b50) throw new ArchiveError('not-zip');
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new ArchiveError('damaged');
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  const { offset, packed, size, method, sum } = entry;
  if ((entry.flags & 1) !== 0) throw new ArchiveError('encrypted');
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw new ArchiveError('damaged');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new ArchiveError('damaged');
  const data = bytes.subarray(start, start + packed);
  const content = method === 0 ? data : method === 8 ? inflate(data, size) : undefined;
  if (content === undefined || content.length !== size || crc32(content) !== sum) throw new ArchiveError('damaged');
  return content;
}

function inflate(data: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
  } catch {
    throw new ArchiveError('damaged');
  }
}
