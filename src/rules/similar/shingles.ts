import { foldText } from '../../text/text.ts';

/** The characters of a shingle. A Chinese sentence has few, and two are a word. */
function lengthOf(text: string): number {
  return /\p{Script=Han}/u.test(text) ? 2 : 3;
}

/** A sentence without what doesn't matter to its sense: case, width, spaces, punctuation and marks. */
export function bare(sentence: string): string {
  return foldText(sentence).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** Each run of so many characters once, in the order of the text; a shorter text is one. */
function shingle(text: string): Set<string> {
  const letters = [...text];
  const length = lengthOf(text);
  if (letters.length <= length) return new Set([text]);
  const found = new Set<string>();
  for (let at = 0; at + length <= letters.length; at++) found.add(letters.slice(at, at + length).join(''));
  return found;
}

/** The shingles of each text as sorted numbers: the fewer texts have a shingle, the lower its number. */
export function numberShingles(texts: readonly string[]): Int32Array[] {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const sets = texts.map((text) => {
    const set = shingle(text);
    const found = new Int32Array(set.size);
    let at = 0;
    for (const each of set) {
      const number = numbers.get(each) ?? numbers.size;
      numbers.set(each, number);
      counts[number] = (counts[number] ?? 0) + 1;
      found[at++] = number;
    }
    return found;
  });
  const ranks = new Int32Array(counts.length);
  const order = [...counts.keys()].sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
  for (const [rank, number] of order.entries()) ranks[number] = rank;
  for (const set of sets) {
    for (let at = 0; at < set.length; at++) set[at] = ranks[set[at] ?? 0] ?? 0;
    set.sort();
  }
  return sets;
}
