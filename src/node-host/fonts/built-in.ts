import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Failure } from '../../failure.ts';
import { codePoint, readRange } from './characters.ts';

/** jd's own font: a file for each of a hundred slices of its characters. */
export interface BuiltIn {
  readonly version: string;
  /** The slices that may have each character, the likeliest first; not all of them keep what their ranges promise. */
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
  // As in CSS, the last that claims a character goes first.
  for (const [slice, range] of Object.entries(ranges).reverse()) {
    for (const point of readRange(range)) {
      const known = slices.get(point);
      if (known === undefined) slices.set(point, [slice]);
      else known.push(slice);
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

/** Numbered slices stand in brackets: `[119]`. */
function fileOf(slice: string): string {
  return `noto-sans-sc-${slice.replace(/[[\]]/g, '')}-wght-normal.woff2`;
}

/** The characters by the slice that is asked for them in this round: the first, second, … that claims each. */
export function groupBySlice({ slices }: BuiltIn, characters: readonly string[], round: number): Map<string, string> {
  const groups = new Map<string, string>();
  for (const character of characters) {
    const slice = slices.get(codePoint(character))?.[round];
    if (slice !== undefined) groups.set(slice, `${groups.get(slice) ?? ''}${character}`);
  }
  return groups;
}
