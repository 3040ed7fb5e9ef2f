import path from 'node:path';
import type { Host } from '../../host.ts';
import type { FontFace } from '../../model/typeface.ts';
import { cacheFolder } from '../cache-folder.ts';
import { digest } from '../digest.ts';
import { type BuiltIn, builtInFonts, openBuiltIn } from './built-in.ts';
import { openRecall, type Recall } from './cache.ts';
import { leavesBlank, listPrinted, writeRange } from './characters.ts';
import type { Cut } from './cut.ts';
import { cutBuiltIn, pack, packBuiltIn } from './cut-built-in.ts';
import { cutOwn } from './own.ts';

/** Cuts fonts to the characters of a book. `root` is the folder of jd's own package. */
export function openTypesetter(root: URL, env: Host['env']): Host['typeset'] {
  const recall = openRecall(path.join(cacheFolder(env), 'fonts'));
  const opened = new Map<string, BuiltIn>();
  const open = (font: (typeof builtInFonts)[keyof typeof builtInFonts]): BuiltIn => {
    const known = opened.get(font.family + font.style) ?? openBuiltIn(root, font);
    opened.set(font.family + font.style, known);
    return known;
  };
  return async (text, { ownFont, language, slanted = '', format = 'woff2' } = {}) => {
    const faces: FontFace[] = [];
    const isPacked = format === 'woff2';
    const cut = isPacked ? packBuiltIn : cutBuiltIn;
    let left = listPrinted(text);
    const take = (cuts: readonly Cut[], face: Pick<FontFace, 'source' | 'style'>) => {
      for (const { covered, faces: cutFaces } of cuts) {
        const range = writeRange(covered);
        faces.push(...cutFaces.map(({ weight, data }) => ({ ...face, weight, range, format, data })));
      }
      const held = new Set(cuts.flatMap(({ covered }) => [...covered]));
      return (character: string) => !held.has(character);
    };
    if (ownFont !== undefined) {
      const own = await recallOwn(recall, ownFont, left.join(''), isPacked);
      left = left.filter(take(own, { source: 'own', style: 'normal' }));
    }
    const takeFrom = async (name: keyof typeof builtInFonts, isWanted: (character: string) => boolean) => {
      const wanted = left.filter(isWanted);
      if (wanted.length === 0) return;
      const cuts = await cut(recall, open(builtInFonts[name]), wanted);
      left = left.filter(take(cuts, { source: name === 'latin' ? 'latin' : 'built-in', style: 'normal' }));
    };
    if (language === 'en') {
      await takeFrom('latin', () => true);
      await takeFrom('math', isMathematical);
      const italic = await cut(recall, open(builtInFonts.italic), listPrinted(slanted));
      take(italic, { source: 'latin', style: 'italic' });
    }
    await takeFrom('han', () => true);
    for (const name of ['boxes', 'numerals', 'latin', 'math'] as const) await takeFrom(name, isSeen);
    return { faces, missing: left.filter((character) => text.includes(character) && !leavesBlank(character)) };
  };
}

/** In English these are as wide as the letters beside them, not as a Han character. */
function isMathematical(character: string): boolean {
  return /[\p{Sm}\u2190-\u21ff]/u.test(character);
}

function isSeen(character: string): boolean {
  return !leavesBlank(character);
}

async function recallOwn(recall: Recall, font: Uint8Array, wanted: string, isPacked: boolean): Promise<readonly Cut[]> {
  const identity = digest(font);
  const whole = () => recall(['own', identity, wanted], async () => [await cutOwn(font, wanted)]);
  if (!isPacked) return whole();
  return recall(['packed own', identity, wanted], async () => Promise.all((await whole()).map(pack)));
}
