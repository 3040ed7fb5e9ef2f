import { expandBraces } from './braces.ts';
import { fitsAll, star } from './fit.ts';
import { type Piece, readPieces } from './pieces.ts';
import { findFault, type GlobFault } from './writing.ts';

export type { GlobFault } from './writing.ts';

/** A pattern of file names; case does not matter. */
export interface Glob {
  /** The file's path with `/` between folders, relative to where the glob is. */
  readonly matches: (file: string) => boolean;
}

/** A folder or file of a glob: `**` for any folders, or its pieces. */
type Segment = typeof star | { readonly pieces: readonly Piece[]; readonly isHidden: boolean };

/**
 * Reads a glob of `*`, `**`, `?`, `{a,b}` and `[abc]`. Matching takes time in proportion to the lengths of glob and
 * path, so no glob can stall a build.
 */
export function readGlob(glob: string): Glob | GlobFault {
  const fault = findFault(glob);
  if (fault !== undefined) return fault;
  const alternatives = expandBraces(glob);
  if (alternatives === undefined) return { fault: 'combinations', part: glob };
  const patterns = alternatives.map((each) => splitSegments(each).map(readSegment));
  return {
    matches: (file) => {
      const names = file.split('/').map((name) => Array.from(name, (character) => character.toLowerCase()));
      return patterns.some((pattern) => fitsAll(pattern, names, matchesSegment, isShown));
    },
  };
}

/** Whether a path or a part of it stands for more than itself. */
export function isWild(part: string): boolean {
  return /[*?[{]/.test(part);
}

/** The folders of a glob before its first wildcard. */
export function fixedPart(glob: string): string {
  const parts = glob.split('/');
  const wild = parts.findIndex(isWild);
  return parts
    .slice(0, wild === -1 ? parts.length - 1 : wild)
    .filter((part) => part !== '.')
    .join('/');
}

function splitSegments(glob: string): string[] {
  return glob.split('/').filter((part) => part !== '.');
}

function readSegment(text: string): Segment {
  return text === '**' ? star : { pieces: readPieces(text), isHidden: text.startsWith('.') };
}

/** Hidden files match only what begins with a dot itself. */
function isShown(name: readonly string[]): boolean {
  return name[0] !== '.';
}

function matchesSegment({ pieces, isHidden }: Exclude<Segment, typeof star>, name: readonly string[]): boolean {
  return (isHidden || isShown(name)) && fitsAll(pieces, name, matchesPiece, () => true);
}

function matchesPiece(piece: Exclude<Piece, typeof star>, character: string): boolean {
  return piece(character);
}
