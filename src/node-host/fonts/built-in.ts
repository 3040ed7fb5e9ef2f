import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Failure } from '../../failure.ts';
import { addToGroup } from '../../model/groups.ts';
import { codePoint, readRange } from './characters.ts';

/**
 * The fonts that come with jd. Noto Sans SC has its Latin letters from Source Sans, but quotation marks as wide as Han,
 * and no italics. The last three have the signs of forms that it lacks: `☑ ☐ ✗`, `⑲ Ⅳ` and `≤` as English sets it.
 */
export const builtInFonts = {
  han: { name: '@fontsource-variable/noto-sans-sc', family: 'Noto Sans SC', style: 'normal' },
  latin: { name: '@fontsource-variable/source-sans-3', family: 'Source Sans 3', style: 'normal' },
  italic: { name: '@fontsource-variable/source-sans-3', family: 'Source Sans 3', style: 'italic' },
  boxes: { name: '@fontsource/noto-sans-symbols-2', family: 'Noto Sans Symbols 2', style: 'normal' },
  numerals: { name: '@fontsource-variable/noto-sans-symbols', family: 'Noto Sans Symbols', style: 'normal' },
  math: {
    name: '@fontsource/noto-sans-math',
    family: 'Noto Sans Math',
    style: 'normal',
    ranges: { latin: 'U+2190-21FF,U+2200-22FF,U+2A00-2AFF' },
  },
} as const satisfies Record<string, BuiltInName>;

interface BuiltInName {
  /** The package. */
  readonly name: string;
  readonly family: string;
  readonly style: 'normal' | 'italic';
  /** The ranges of its slices, if those of the package leave out what the font is for. */
  readonly ranges?: Readonly<Record<string, string>>;
}

/** A font that comes with jd as several files, each with a slice of the characters. */
export interface BuiltIn extends BuiltInName {
  readonly version: string;
  /** The slices that may have each character, the likeliest first; some slices lack characters of their range. */
  readonly slices: ReadonlyMap<number, readonly string[]>;
  read(slice: string): Uint8Array;
}

/** `root` is the folder of jd's own package. */
export function openBuiltIn(root: URL, font: BuiltInName): BuiltIn {
  const { name, style } = font;
  const folder = findPackage(root, name);
  const readJson = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  const { version } = readJson('package.json') as { readonly version: string };
  let slices: Map<number, string[]> | undefined;
  return {
    ...font,
    version,
    // Where all cuts are kept, nobody asks for them.
    get slices() {
      slices ??= listSlices(font.ranges ?? (readJson('unicode.json') as Readonly<Record<string, string>>));
      return slices;
    },
    read: (slice) => readFileSync(path.join(folder, 'files', fileOf(name, slice, style))),
  };
}

function listSlices(ranges: Readonly<Record<string, string>>): Map<number, string[]> {
  const slices = new Map<number, string[]>();
  // As in CSS, the last slice that claims a character is preferred.
  for (const [slice, range] of Object.entries(ranges).reverse()) {
    for (const point of readRange(range)) addToGroup(slices, point, slice);
  }
  return slices;
}

function findPackage(root: URL, name: string): string {
  try {
    return path.dirname(createRequire(new URL('package.json', root)).resolve(`${name}/package.json`));
  } catch {
    throw new Failure('font/missing', { name }, 3);
  }
}

/** The names of numbered slices have brackets: `[119]`. A font that varies in weight is in another scope. */
function fileOf(name: string, slice: string, style: string): string {
  const weight = name.startsWith('@fontsource-variable/') ? 'wght' : '400';
  return `${path.basename(name)}-${slice.replace(/[[\]]/g, '')}-${weight}-${style}.woff2`;
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
