/** One case and width, so that what looks alike is found alike. @param {string} text */
export const foldText = (text) => text.normalize('NFKC').toLowerCase();

/** A text folded, and for each of its units the place in the text as written. @param {string} text */
const foldWithMap = (text) => {
  let folded = '';
  /** @type {number[]} */
  const map = [];
  let at = 0;
  // A letter and its accents fold together, and may become one.
  for (const [sign] of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const part = sign.length === 1 && sign < '\x80' ? sign.toLowerCase() : foldText(sign);
    for (let unit = 0; unit < part.length; unit++) map.push(at);
    folded += part;
    at += sign.length;
  }
  /** @param {number} unit */
  const toWritten = (unit) => map[unit] ?? text.length;
  return { folded, toWritten };
};

/**
 * Where a text has any of the words: from and to, in order, none over another.
 *
 * @param {string} text
 * @param {readonly string[]} words
 */
export const findWords = (text, words) => {
  const { folded, toWritten } = foldWithMap(text);
  /** @type {[from: number, to: number][]} */
  const spans = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      // Up to the next sign as written, where the last one folds to several.
      let end = at + word.length;
      while (end < folded.length && toWritten(end) === toWritten(end - 1)) end++;
      spans.push([toWritten(at), toWritten(end)]);
    }
  }
  spans.sort((a, b) => a[0] - b[0]);
  return spans.filter(([from], at) => from >= (spans[at - 1]?.[1] ?? 0));
};
