import path from 'node:path';
import type { FontFace, Host } from '../../host.ts';
import { cacheFolder } from '../cache-folder.ts';
import { digest } from '../digest.ts';
import { type BuiltIn, groupBySlice, openBuiltIn } from './built-in.ts';
import { openRecall, type Recall } from './cache.ts';
import { leavesBlank, listPrinted, writeRange } from './characters.ts';
import { type Cut, fixWeights, trimFont } from './cut.ts';
import { narrowQuotes, sharedQuotes } from './latin-quotes.ts';
import { cutOwn } from './own.ts';

/** Cuts fonts to the characters of a book. `root` is the folder of jd's own package. */
export function openTypesetter(root: URL, env: Host['env']): Host['typeset'] {
  const recall = openRecall(path.join(cacheFolder(env), 'fonts'));
  let builtIn: BuiltIn | undefined;
  return async (text, { ownFont, language } = {}) => {
    const faces: FontFace[] = [];
    let left = listPrinted(text);
    const take = (source: FontFace['source'], { covered, faces: cut }: Cut) => {
      const range = writeRange(covered);
      faces.push(...cut.map(({ weight, data }) => ({ source, weight, range, data })));
      left = without(left, covered);
    };
    if (ownFont !== undefined) take('own', await recallOwn(recall, ownFont, left.join('')));
    builtIn ??= openBuiltIn(root);
    // A slice may lack a character of its range that another slice has.
    for (let round = 0; ; round++) {
      const groups = groupBySlice(builtIn, left, round);
      if (groups.size === 0) break;
      for (const [slice, wanted] of groups) {
        const quotes = language === 'en' ? [...wanted].filter((each) => sharedQuotes.has(each)).join('') : '';
        if (quotes !== '') take('built-in', await recallQuotes(recall, builtIn, slice, quotes));
        const rest = without([...wanted], quotes).join('');
        if (rest !== '') take('built-in', await recallSlice(recall, builtIn, slice, rest));
      }
    }
    return { faces, missing: left.filter((character) => text.includes(character) && !leavesBlank(character)) };
  };
}

function recallOwn(recall: Recall, font: Uint8Array, wanted: string): Promise<Cut> {
  const identity = digest(font);
  return recall(['own', identity, wanted], () => cutOwn(font, wanted));
}

function recallSlice(recall: Recall, { version, read }: BuiltIn, slice: string, wanted: string): Promise<Cut> {
  return recall(['built-in', version, slice, wanted], async () =>
    fixWeights(await trimFont(read(slice), wanted), wanted),
  );
}

function recallQuotes(recall: Recall, { version, read }: BuiltIn, slice: string, wanted: string): Promise<Cut> {
  return recall(['latin-quotes', version, slice, wanted], async () =>
    fixWeights(await trimFont(read(slice), wanted), wanted, narrowQuotes),
  );
}

function without(characters: readonly string[], covered: string): string[] {
  const held = new Set(covered);
  return characters.filter((character) => !held.has(character));
}
