import { handbookName } from '../handbook/excerpt.ts';
import { documentOf, namePostings } from '../handbook/file-names.ts';
import { formats } from '../model/config.ts';
import type { PublishedFile, WrittenFile } from '../model/written-files.ts';
import { foldText } from '../text/text.ts';
import { manifestFile } from './manifest.ts';

/** What happens to the files of earlier builds. */
export interface ReplacementPlan {
  /** To be removed, if nobody has changed them. */
  readonly stale: readonly WrittenFile[];
  /** The new manifest, which is put in place last. */
  readonly manifest: PublishedFile;
}

/**
 * A full build knows which documents exist (`live`, by name) and removes all others, but keeps formats that weren't asked
 * for this time. It removes pictures that the Markdown no longer shows, unless a part of the book may still show them. A
 * build of a part removes nothing.
 */
export function planReplacement(
  before: readonly WrittenFile[],
  written: readonly WrittenFile[],
  live: ReadonlySet<string> | undefined,
): ReplacementPlan {
  // On some systems a name in another case is the same file.
  const places = new Set(written.map(({ path }) => foldText(path)));
  const others = before.filter(({ path }) => !places.has(foldText(path)));
  const isPart = (file: WrittenFile): boolean => live?.has(documentOf(file.path)) === true && isPartOfBook(file);
  const showsPictures =
    written.some(({ path }) => path === 'handbook.md') &&
    !others.some((file) => file.path.endsWith('.md') && isPart(file));
  // A posting that is not made again may be of a position that is no longer to be posted.
  const writesPostings = places.has(`${namePostings(handbookName)}.json`);
  const isStale = ({ path, part }: WrittenFile): boolean => {
    if (live === undefined) return false;
    if (isPicture(path)) return showsPictures;
    if (path.startsWith('jobpostings/') && writesPostings) return true;
    return isKnown(path) && (!live.has(documentOf(path)) || (part !== undefined && documentOf(path) === 'handbook'));
  };
  const files = [...written, ...others.filter((file) => !isStale(file))].map(
    ({ path, sha256, department, positions, part }) => ({ path, sha256, department, positions, part }),
  );
  return {
    stale: others.filter(isStale),
    manifest: { path: manifestFile, content: `${JSON.stringify({ version: 1, files }, null, 2)}\n` },
  };
}

function isPartOfBook({ department, positions }: WrittenFile): boolean {
  return department !== undefined || positions !== undefined;
}

function isPicture(path: string): boolean {
  return path.startsWith('images/');
}

/** Formats that only a later version of jd writes are unknown, and are left to that version. */
function isKnown(path: string): boolean {
  return formats.some((format) => path.endsWith(`.${format}`));
}
