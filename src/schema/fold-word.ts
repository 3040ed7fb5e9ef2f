import { foldText } from '../text/text.ts';

/** Folds a key so that its spellings become equal: no case, width, spaces, hyphens, underscores, colons or the like. */
export function foldWord(text: string): string {
  return foldText(text).replace(/[-_:·.,'’*#()‐-―、。]/gu, '');
}

/** The words that a key may be: as it is, without its numbering (`一、`, `2.`), and without remarks in brackets. */
export function listWords(key: string): readonly string[] {
  const bare = key.normalize('NFKC').replace(/^\s*(?:[一二三四五六七八九十]+|\d+|[ivx]+)\s*[、.)]\s*/iu, '');
  return [key, bare, bare.replace(/\([^)]*\)/gu, '')].map(foldWord);
}

/** The entry of an index for the first word of a key that the index contains. */
export function lookUp<T>(index: ReadonlyMap<string, T>, key: string): T | undefined {
  const word = listWords(key).find((each) => index.has(each));
  return word === undefined ? undefined : index.get(word);
}
