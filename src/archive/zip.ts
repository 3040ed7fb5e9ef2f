import { type Zippable, zipSync } from 'fflate';

/** The years that the dates in a zip can express. */
const years = { first: 1980, last: 2099 } as const;

/**
 * Packs files in the order given. Every entry has the same date, that of `made` in UTC or else the first one possible,
 * so that the same files give the same bytes at any time and in every time zone.
 */
export function zip(files: Iterable<readonly [name: string, content: Uint8Array]>, made?: Date): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of files) entries[name] = content;
  return zipSync(entries, { mtime: dateOf(made), level: 6 });
}

/** A zip has local times, and noon exists in every time zone on every day. */
function dateOf(made: Date | undefined): Date {
  const year = made?.getUTCFullYear() ?? 0;
  if (made === undefined || year < years.first || year > years.last) return new Date(years.first, 0, 1, 12);
  return new Date(year, made.getUTCMonth(), made.getUTCDate(), 12);
}
