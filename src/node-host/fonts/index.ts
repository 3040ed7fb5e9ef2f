import path from 'node:path';
import type { FontFace, Host } from '../../host.ts';
import { cacheFolder } from '../cache-folder.ts';
import { digest } from '../digest.ts';
import { type BuiltIn, builtInFonts, groupBySlice, openBuiltIn } from './built-in.ts';
import { openRecall, type Recall } from './cache.ts';
import { leavesBlank, listPrinted, writeRange } from './characters.ts';
import { type Cut, fixWeights, trimFont } from './cut.ts';
import { cutOwn } from './own.ts';

/** The quotation marks that Chinese and Latin text share but set differently. */
const sharedQuotes = /[‘’“”]/;

/** Cuts fonts to the characters of a book. `root` is the folder of jd's own package. */
export function openTypesetter(root: URL, env: Host['env']): Host['typeset'] {
  const recall = openRecall(path.join(cacheFolder(env), 'fonts'));
  const opened = new Map<string, BuiltIn>();
  const open = (name: string): BuiltIn => {
    const font = opened.get(name) ?? openBuiltIn(root, name);
    opened.set(name, font);
    return font;
  };
  return async (text, { ownFont, language } = {}) => {
    const faces: FontFace[] = [];
    let left = listPrinted(text);
    const take = (source: FontFace['source'], { covered, faces: cut }: Cut) => {
      const range = writeRange(covered);
      faces.push(...cut.map(({ weight, data }) => ({ source, weight, range, data })));
      const held = new Set(covered);
      left = left.filter((character) => !held.has(character));
    };
    const takeFrom = async (font: BuiltIn, isWanted: (character: string) => boolean) => {
      // A slice may lack a character of its range that another slice has.
      for (let round = 0; ; round++) {
        const groups = groupBySlice(font, left.filter(isWanted), round);
        if (groups.size === 0) break;
        for (const [slice, wanted] of groups) take('built-in', await recallSlice(recall, font, slice, wanted));
      }
    };
    if (ownFont !== undefined) take('own', await recallOwn(recall, ownFont, left.join('')));
    const isLatin = (character: string) => language === 'en' && sharedQuotes.test(character);
    if (left.some(isLatin)) await takeFrom(open(builtInFonts.latin), isLatin);
    await takeFrom(open(builtInFonts.han), () => true);
    return { faces, missing: left.filter((character) => text.includes(character) && !leavesBlank(character)) };
  };
}

function recallOwn(recall: Recall, font: Uint8Array, wanted: string): Promise<Cut> {
  const identity = digest(font);
  return recall(['own', identity, wanted], () => cutOwn(font, wanted));
}

function recallSlice(recall: Recall, { name, version, read }: BuiltIn, slice: string, wanted: string): Promise<Cut> {
  return recall(['built-in', name, version, slice, wanted], async () =>
    fixWeights(await trimFont(read(slice), wanted), wanted),
  );
}
