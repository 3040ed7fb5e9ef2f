import { main } from './page.js';
import { anchorOf, blocks, isSilent, readHeading, readLine } from './reading.js';
import { foldText } from './text.js';

/**
 * @typedef {{ readonly element: HTMLElement, readonly text: string, readonly isHeading: boolean }} Block
 * @typedef {{ level: number, title: string, anchor: string, blocks: Block[], folded: string }} Place
 *   A heading with the blocks of text below it. `folded`: their texts, folded, a line each.
 * @typedef {{
 *   readonly place: Place,
 *   readonly order: number,
 *   readonly count: number,
 *   readonly isInTitle: boolean,
 *   readonly passages: readonly [Block, ...Block[]],
 * }} Hit
 */

/**
 * Where a block belongs: what is at the foot of a form, below its parts, to the form and not to the last of them.
 *
 * @param {readonly Place[]} gathered
 * @param {Element} element
 */
const findPlace = (gathered, element) =>
  element.matches('.form > .related') ? gathered.findLast(({ level }) => level === 3) : gathered.at(-1);

/** The page by its headings. */
const gatherPlaces = () => {
  /** @type {Place[]} */
  const gathered = [];
  /** @type {string[]} */
  const trail = [];
  /** @type {NodeListOf<HTMLElement>} */
  const elements = main.querySelectorAll(blocks);
  for (const element of elements) {
    if (isSilent(element) || element.parentElement?.closest('dl>div')) continue;
    const isHeading = /^H\d$/.test(element.tagName);
    const text = isHeading ? readHeading(element) : readLine(element);
    if (isHeading) {
      const level = Number(element.tagName[1]);
      trail.length = Math.max(0, level - 2);
      trail[level - 2] = text;
      const title = trail.filter(Boolean).slice(-2).join(' › ');
      gathered.push({ level, title, anchor: anchorOf(element), blocks: [], folded: '' });
    }
    const place = findPlace(gathered, element);
    if (place === undefined || text === '') continue;
    place.blocks.push({ element, text, isHeading });
    place.folded += `${foldText(text)}\n`;
  }
  return gathered;
};

/** @type {Place[] | undefined} */
let places;

/** Reads the page when somebody first searches. */
export const preparePlaces = () => {
  places ??= gatherPlaces();
  return places;
};

/** @param {Block} block @param {string} word */
const hasWord = (block, word) => foldText(block.text).includes(word);

/**
 * The block that has the most of the words, then those that have the rest.
 *
 * @param {readonly Block[]} candidates
 * @param {readonly string[]} words
 * @returns {[Block, ...Block[]]}
 */
const chooseBlocks = (candidates, words) => {
  /** @param {Block} block */
  const score = (block) => words.filter((word) => hasWord(block, word)).length;
  const best = candidates.reduce((a, b) => (score(b) > score(a) || (a.isHeading && score(b) === score(a)) ? b : a));
  const rest = words.filter((word) => !hasWord(best, word));
  const others = rest.flatMap((word) => candidates.find((block) => hasWord(block, word)) ?? []);
  return [best, ...new Set(others)];
};

/**
 * The places that have all of the words, those that have them in their title first.
 *
 * @param {readonly string[]} words
 */
export const searchPlaces = (words) => {
  /** @type {Hit[]} */
  const hits = [];
  for (const [order, place] of preparePlaces().entries()) {
    if (!words.every((word) => place.folded.includes(word))) continue;
    const count = words.reduce((sum, word) => sum + place.folded.split(word).length - 1, 0);
    const title = place.blocks.find((block) => block.isHeading && words.every((word) => hasWord(block, word)));
    /** @type {Hit['passages']} */
    const passages = title === undefined ? chooseBlocks(place.blocks, words) : [title];
    hits.push({ place, order, count, isInTitle: title !== undefined, passages });
  }
  return hits.sort((a, b) => Number(b.isInTitle) - Number(a.isInTitle) || a.order - b.order);
};
