import { readTexts } from './reading.js';
import { findWords } from './text.js';

/** More would help no reader and slow down a browser. */
const mostMarks = 5000;
const mark = 'found';

/**
 * Marks the words on the page without a change to its elements.
 *
 * @param {readonly Element[]} elements
 * @param {readonly string[]} words
 */
export const highlight = (elements, words) => {
  if (globalThis.Highlight === undefined || CSS.highlights === undefined) return;
  /** @type {Range[]} */
  const ranges = [];
  for (const element of elements) {
    const { text, pieces } = readTexts(element);
    /** @param {number} at */
    const pieceAt = (at) => pieces.findLast(({ start }) => start <= at);
    for (const [from, to] of findWords(text, words)) {
      if (ranges.length === mostMarks) break;
      const [first, last] = [pieceAt(from), pieceAt(to - 1)];
      if (first === undefined || last === undefined) continue;
      const range = new Range();
      range.setStart(first.node, from - first.start);
      range.setEnd(last.node, to - last.start);
      ranges.push(range);
    }
  }
  CSS.highlights.set(mark, new Highlight(...ranges));
};

export const removeHighlight = () => {
  CSS.highlights?.delete(mark);
};
