import { listCharacters } from '../../text/characters.ts';

/** The characters that need a glyph, in code-point order. */
export function listPrinted(text: string): string[] {
  return listCharacters(text).filter((character) => !unprinted.test(character));
}

/**
 * Controls, halves of a surrogate pair, line separators, and characters that only affect others: joiners, variation
 * selectors, direction marks.
 */
const unprinted = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/** A space that a font lacks is still as wide as it should be; the Ogham space is a visible stroke. */
export function leavesBlank(character: string): boolean {
  return /(?!\u1680)\p{Zs}/u.test(character);
}

/** The characters of a face as a CSS `unicode-range`. */
export function writeRange(characters: string): string {
  const points = Array.from(characters, codePoint).sort((a, b) => a - b);
  const stretches: [first: number, last: number][] = [];
  for (const point of points) {
    const stretch = stretches.at(-1);
    if (stretch !== undefined && point <= stretch[1] + 1) stretch[1] = point;
    else stretches.push([point, point]);
  }
  return stretches
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(', ');
}

/** All characters of a CSS range such as `U+4e00-4e0f,U+4e2d`; parts that can't be read are ignored. */
export function readRange(range: string): number[] {
  return range.split(',').flatMap((stretch) => {
    const [, first = '', last = first] = /^\s*U\+([0-9a-f]{1,6})(?:-([0-9a-f]{1,6}))?\s*$/i.exec(stretch) ?? [];
    const [start, end] = [Number.parseInt(first, 16), Number.parseInt(last, 16)];
    return end >= start && end <= 0x10ffff ? Array.from({ length: end - start + 1 }, (_, nth) => start + nth) : [];
  });
}

export function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function hex(point: number): string {
  return point.toString(16).toUpperCase().padStart(4, '0');
}
