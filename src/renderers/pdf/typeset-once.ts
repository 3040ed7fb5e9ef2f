import type { Typeface } from '../../host.ts';
import type { Tools } from '../renderer.ts';

interface Kept {
  readonly characters: ReadonlySet<string>;
  readonly typeface: Typeface;
}

/** The largest typeface made in each build so far. */
const kept = new WeakMap<Tools['typeset'], Kept>();

/**
 * A form reuses the typeface of the handbook if that has all its characters; the printer embeds only what the form
 * uses.
 */
export async function typesetOnce({ typeset }: Tools, text: string): Promise<Typeface> {
  const characters = new Set(text);
  const known = kept.get(typeset);
  if (known !== undefined && [...characters].every((character) => known.characters.has(character))) {
    return { ...known.typeface, missing: known.typeface.missing.filter((character) => characters.has(character)) };
  }
  const typeface = await typeset(text);
  if (known === undefined || known.characters.size < characters.size) kept.set(typeset, { characters, typeface });
  return typeface;
}
