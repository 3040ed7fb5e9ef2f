/** Shorter words are other words as soon as a letter changes. */
const shortest = 8;
/** In longer ones two letters may be wrong. */
const long = 14;

/** Known English labels by their first letter and length, so that those like a word are few. */
export class Spellings {
  private readonly words = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < shortest || !/^[a-z /&'-]+$/.test(word)) continue;
      const key = `${word[0]}${word.length}`;
      const known = this.words.get(key);
      if (known === undefined) this.words.set(key, [word]);
      else known.push(word);
    }
  }

  /** The labels that a text is but for a slip: `Desgination`, `Responsibities`, `Qualifcation`. */
  findLike(written: string): readonly string[] {
    // `Main dutys`
    const text = written.replace(/(?<=[^aeiou\s])ys$/, 'ies');
    if (text.length < shortest - 1 || text.length > 40 || !/^[a-z /&'-]+$/.test(text)) return [];
    const limit = text.length >= long ? 2 : 1;
    const found: string[] = [];
    for (let length = text.length - limit; length <= text.length + limit; length++)
      for (const word of this.words.get(`${text[0]}${length}`) ?? [])
        if ((text !== written && word === text) || isSlip(text, word, limit)) found.push(word);
    return found;
  }
}

/** Slips are inside of a word: another ending is another word. */
function isSlip(text: string, word: string, limit: number): boolean {
  if (text === word || text.at(-1) !== word.at(-1) || text[1] !== word[1] || text.startsWith(word)) return false;
  if (word.startsWith(text)) return false;
  return countSlips(text, word, limit) <= limit;
}

/** Letters that are missing, too many, wrong or in the wrong order. */
function countSlips(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}
