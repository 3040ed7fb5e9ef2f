import { handbookName } from '../handbook/excerpt.ts';
import { documentOf, namePostings } from '../handbook/file-names.ts';
import type { PublishedFile, ReadFault, WrittenFile } from '../host.ts';
import { formats } from '../model/config.ts';
import { foldText } from '../text/text.ts';

/** Lists what builds wrote into its folder, so that a later build can remove what is no longer made. */
export const manifestFile = '.jd-manifest.json';

/** The only paths that jd writes. A list with any other path is not jd's, or is malicious. */
const ownPath =
  /^(?:(?:handbook|jobpostings|csv\/[a-z]+)(?:-[\p{L}\p{M}\p{N}._~+-]+)?|(?:positions|images|jobpostings)\/[\p{L}\p{M}\p{N}._~-]+)\.[a-z]+$/u;

/** The files in the list; none if it is broken or names a path that jd doesn't write. */
export function parseManifest(bytes: Uint8Array | ReadFault): readonly WrittenFile[] {
  if (!(bytes instanceof Uint8Array)) return [];
  const list = readList(bytes);
  return list.every(isOwn) ? list : [];
}

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

function readList(bytes: Uint8Array): readonly WrittenFile[] {
  try {
    const { version, files }: { version?: unknown; files?: unknown } = Object(
      JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)),
    );
    return version === 1 && Array.isArray(files) && files.every(isWritten) ? files : [];
  } catch {
    return [];
  }
}

function isWritten(value: unknown): value is WrittenFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'path' in value &&
    typeof value.path === 'string' &&
    'sha256' in value &&
    typeof value.sha256 === 'string' &&
    (!('part' in value) || typeof value.part === 'string') &&
    (!('department' in value) || typeof value.department === 'string') &&
    (!('positions' in value) ||
      (Array.isArray(value.positions) && value.positions.every((id) => typeof id === 'string')))
  );
}

function isOwn({ path, sha256 }: WrittenFile): boolean {
  return ownPath.test(path) && /^[\da-f]{64}$/.test(sha256);
}
