import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Failure } from '../../failure.ts';
import { addToGroup } from '../../model/groups.ts';
import { codePoint, readRange } from './characters.ts';

/** jd's own font, which is a hundred files, each with a slice of the characters. */
export interface BuiltIn {
  readonly version: string;
  /** The slices that may have each character, the likeliest first; some slices lack characters of their range. */
  readonly slices: ReadonlyMap<number, readonly string[]>;
  read(slice: string): Uint8Array;
}

const packageName = '@fontsource-variable/noto-sans-sc';

/** `root` is the folder of jd's own package. */
export function openBuiltIn(root: URL): BuiltIn {
  const folder = findPackage(root);
  const readJson = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  const ranges = readJson('unicode.json') as Readonly<Record<string, string>>;
  const { version } = readJson('package.json') as { readonly version: string };
  const slices = new Map<number, string[]>();
  // As in CSS, the last slice that claims a character is preferred.
  for (const [slice, range] of Object.entries(ranges).reverse()) {
    for (const point of readRange(range)) {
      addToGroup(slices, point, slice);
    }
  }
  return { version, slices, read: (slice) => readFileSync(path.join(folder, 'files', fileOf(slice))) };
}

function findPackage(root: URL): string {
  try {
    return path.dirname(createRequire(new URL('package.json', root)).resolve(`${packageName}/package.json`));
  } catch {
    throw new Failure('font/missing', { name: packageName }, 3);
  }
}

/** The names of numbered slices have brackets: `[119]`. */
function fileOf(slice: string): string {
  return `noto-sans-sc-${slice.replace(/[[\]]/g, '')}-wght-normal.woff2`;
}

/**
 * Groups characters by slice: in round 0 the first slice that claims each character, in round 1 the second, and so on.
 */
export function groupBySlice({ slices }: BuiltIn, characters: readonly string[], round: number): Map<string, string> {
  const groups = new Map<string, string>();
  for (const character of characters) {
    const slice = slices.get(codePoint(character))?.[round];
    if (slice !== undefined) groups.set(slice, `${groups.get(slice) ?? ''}${character}`);
  }
  return groups;
}
