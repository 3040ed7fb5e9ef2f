import type { Tools } from '../renderers/renderer.ts';

type Typeset = Tools['typeset'];

/**
 * Typesets for print: a document gets the largest typeface made so far if that has all its characters, since the printer
 * embeds only what a document uses. So the forms of a book share the typeface of the handbook.
 */
export function reuseTypeface(typeset: Typeset): Typeset {
  let kept: { readonly characters: ReadonlySet<string>; readonly typeface: Awaited<ReturnType<Typeset>> } | undefined;
  return async (text, slanted) => {
    const characters = new Set([...text, ...[...slanted].map((character) => `${character} slanted`)]);
    const known = kept;
    if (known !== undefined && [...characters].every((character) => known.characters.has(character))) {
      return { ...known.typeface, missing: known.typeface.missing.filter((character) => characters.has(character)) };
    }
    const typeface = await typeset(text, slanted);
    if (known === undefined || known.characters.size < characters.size) kept = { characters, typeface };
    return typeface;
  };
}
