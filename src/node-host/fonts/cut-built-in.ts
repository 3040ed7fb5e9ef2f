import { type BuiltIn, groupBySlice } from './built-in.ts';
import type { Recall } from './cache.ts';
import { type Cut, compressFont, fixWeights, trimFont } from './cut.ts';
import { joinFonts } from './join/index.ts';

/**
 * The cuts of a built-in font as they are embedded in a file. They are kept joined and compressed: a page of 1,000
 * positions whose fonts were cut by an earlier run takes 151 MB instead of 172.
 */
export function packBuiltIn(recall: Recall, font: BuiltIn, characters: readonly string[]): Promise<readonly Cut[]> {
  const { name, family, version, style } = font;
  return recall(['packed', name, family, version, style, characters.join('')], async () => {
    const packed = [];
    for (const cut of await cutBuiltIn(recall, font, characters)) packed.push(await pack(cut));
    return packed;
  });
}

/** The cuts of a built-in font for those of the characters that it has: one, unless its slices can't be joined. */
export async function cutBuiltIn(recall: Recall, font: BuiltIn, characters: readonly string[]): Promise<Cut[]> {
  const cuts: Cut[] = [];
  let left = characters;
  // A slice may lack a character of its range that another slice has.
  for (let round = 0; ; round++) {
    const groups = groupBySlice(font, left, round);
    if (groups.size === 0) break;
    for (const [slice, wanted] of groups) cuts.push(...(await recallSlice(recall, font, slice, wanted)));
    const held = new Set(cuts.flatMap(({ covered }) => [...covered]));
    left = left.filter((character) => !held.has(character));
  }
  const useful = cuts.filter(({ faces }) => faces.length > 0);
  const joined = join(font, useful);
  return joined === undefined ? useful : [joined];
}

function recallSlice(recall: Recall, { name, version, style, read }: BuiltIn, slice: string, wanted: string) {
  return recall(['built-in', name, version, style, slice, wanted], async () => [
    await fixWeights(await trimFont(read(slice), wanted), wanted),
  ]);
}

/** A browser and a PDF then have one font a weight, and neighbours from two slices are set as neighbours. */
function join({ family, style }: BuiltIn, cuts: readonly Cut[]): Cut | undefined {
  const [first] = cuts;
  if (first === undefined) return undefined;
  const faces = [];
  for (const { weight } of first.faces) {
    const parts = cuts.map((cut) => cut.faces.find((face) => face.weight === weight)?.data);
    const whole = parts.filter((part) => part !== undefined);
    const name = { family, weight: Number(weight), isItalic: style === 'italic' };
    const data = whole.length === cuts.length ? joinFonts(whole, name) : undefined;
    if (data === undefined) return undefined;
    faces.push({ weight, data });
  }
  return { covered: cuts.map(({ covered }) => covered).join(''), faces };
}

/** Compresses the faces for a file that is kept. */
export async function pack({ covered, faces }: Cut): Promise<Cut> {
  const packed = [];
  for (const { weight, data } of faces) packed.push({ weight, data: await compressFont(data) });
  return { covered, faces: packed };
}
