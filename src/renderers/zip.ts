import { Zip, ZipDeflate } from 'fflate';

/** The content of a file, whole or in pieces, so that a large one need not be in memory twice. */
export type ZipContent = Uint8Array | readonly Uint8Array[];

/** The years that the dates in a zip can express. */
const years = { first: 1980, last: 2099 } as const;

/**
 * Packs files in the order given. Every entry has the same date, that of `made` in UTC or else the first one possible,
 * so that the same files give the same bytes at any time and in every time zone.
 */
export function zip(files: Iterable<readonly [name: string, content: ZipContent]>, made?: Date): Uint8Array {
  const packed: Uint8Array[] = [];
  const archive = new Zip((error, piece) => {
    if (error !== null) throw error;
    packed.push(piece);
  });
  const mtime = dateOf(made);
  for (const [name, content] of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = mtime;
    archive.add(entry);
    for (const piece of content instanceof Uint8Array ? [content] : content) entry.push(piece);
    entry.push(new Uint8Array(), true);
  }
  archive.end();
  return join(packed);
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A zip has local times, and noon exists in every time zone on every day. */
function dateOf(made: Date | undefined): Date {
  const year = made?.getUTCFullYear() ?? 0;
  if (made === undefined || year < years.first || year > years.last) return new Date(years.first, 0, 1, 12);
  return new Date(year, made.getUTCMonth(), made.getUTCDate(), 12);
}
