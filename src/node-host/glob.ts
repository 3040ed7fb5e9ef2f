import path from 'node:path';
import picomatch from 'picomatch';

/** What a glob matches, and the folder below which that is. */
export interface Glob {
  readonly start: string;
  matches(file: string): boolean;
}

// A folder, perhaps all folders below it, and names by their endings: `positions/**/*.{yaml,yml}`.
const plain = /^([\w-]+(?:\/[\w-]+)*)\/(\*\*\/)?\*(?:\.(\w+|\{\w+(?:,\w+)+\}))?$/;

/** Reads a glob; picomatch, which takes longer to load than a workspace takes to search, reads those that aren't plain. */
export function readGlob(glob: string): Glob {
  return readPlainGlob(glob) ?? readAnyGlob(glob);
}

/** As picomatch reads it: case is ignored, and a name that begins with a dot isn't matched. */
export function readPlainGlob(glob: string): Glob | undefined {
  const [, start, below, endings] = plain.exec(glob) ?? [];
  if (start === undefined) return undefined;
  const folders = below === undefined ? '' : '(?:(?!\\.)(?:(?!/\\.).)*/)?';
  const ending = endings === undefined ? '' : `\\.(?:${endings.replace(/[{}]/g, '').replaceAll(',', '|')})`;
  const pattern = new RegExp(`^${start}/${folders}(?!\\.)(?=.)[^/]*${ending}$`, 'i');
  return { start, matches: (file) => file === glob || pattern.test(file) };
}

/** Reads any glob by picomatch. */
export function readAnyGlob(glob: string): Glob {
  const { base, isGlob } = picomatch.scan(glob);
  const start = isGlob ? base : path.posix.dirname(base);
  const matches = picomatch(glob, { nocase: true });
  return { start: start === '.' ? '' : start, matches: (file) => matches(file) };
}
