import { places } from './gather.js';
import { readHeading, readLine } from './reading.js';
import { foldText } from './text.js';

/**
 * @typedef {import('./gather.js').Place} Place
 * @typedef {{ readonly place: Place, readonly order: number, readonly isInTitle: boolean }} Hit
 * @typedef {{ readonly element: HTMLElement, readonly text: string, readonly folded: string, readonly isHeading: boolean }} Block
 */

/**
 * The places read so far that have all of the words, those that have them in their title first.
 *
 * @param {readonly string[]} words
 */
export const searchPlaces = (words) => {
  /** @type {Hit[]} */
  const hits = [];
  for (const [order, place] of places.entries()) {
    if (!words.every((word) => place.folded.includes(word))) continue;
    hits.push({ place, order, isInTitle: words.every((word) => place.heading.includes(word)) });
  }
  return hits.sort((a, b) => Number(b.isInTitle) - Number(a.isInTitle) || a.order - b.order);
};

/** How often a place has the words. @param {Place} place @param {readonly string[]} words */
export const countWords = ({ folded }, words) => words.reduce((sum, word) => sum + folded.split(word).length - 1, 0);

/** @param {HTMLElement} element @returns {Block} */
const readBlock = (element) => {
  const isHeading = /^H\d$/.test(element.tagName);
  const text = isHeading ? readHeading(element) : readLine(element);
  return { element, text, folded: foldText(text), isHeading };
};

/**
 * What to show of a hit: its title, or else the block that has the most of the words, then those that have the rest.
 *
 * @param {Hit} hit
 * @param {readonly string[]} words
 * @returns {readonly [Block, ...Block[]]}
 */
export const choosePassages = ({ place, isInTitle }, words) => {
  const candidates = (isInTitle ? place.elements.slice(0, 1) : place.elements).map(readBlock);
  /** @param {Block} block */
  const score = ({ folded }) => words.filter((word) => folded.includes(word)).length;
  const best = candidates.reduce((a, b) => (score(b) > score(a) || (a.isHeading && score(b) === score(a)) ? b : a));
  const rest = words.filter((word) => !best.folded.includes(word));
  const others = rest.flatMap((word) => candidates.find(({ folded }) => folded.includes(word)) ?? []);
  return [best, ...new Set(others)];
};
