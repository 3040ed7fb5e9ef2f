import { main } from './page.js';
import { anchorOf, blocks, isSilent, readHeading, readLine } from './reading.js';
import { foldText } from './text.js';

/**
 * @typedef {{
 *   readonly level: number,
 *   readonly title: string,
 *   readonly anchor: string,
 *   readonly heading: string,
 *   readonly elements: HTMLElement[],
 *   folded: string,
 * }} Place
 *   A heading, folded, with the blocks below it. `folded`: their texts, folded, a line each.
 */

/** The page by its headings, as far as it has been read. @type {Place[]} */
export const places = [];
/** @type {string[]} */
const trail = [];

/** @param {HTMLElement} element @param {string} text */
const openPlace = (element, text) => {
  const level = Number(element.tagName[1]);
  trail.length = Math.max(0, level - 2);
  trail[level - 2] = text;
  const title = trail.filter(Boolean).slice(-2).join(' › ');
  places.push({ level, title, anchor: anchorOf(element), heading: foldText(text), elements: [], folded: '' });
};

/**
 * Where a block belongs: what is at the foot of a form, below its parts, to the form and not to the last of them.
 *
 * @param {Element} element
 */
const findPlace = (element) =>
  element.matches('.form > .related') ? places.findLast(({ level }) => level === 3) : places.at(-1);

/** @param {HTMLElement} element */
const takeBlock = (element) => {
  const isHeading = /^H\d$/.test(element.tagName);
  const text = isHeading ? readHeading(element) : readLine(element);
  if (isHeading) openPlace(element, text);
  const place = findPlace(element);
  if (place === undefined || text === '') return;
  place.elements.push(element);
  place.folded += `${foldText(text)}\n`;
};

/** The next element that isn't inside this one. @param {Element} element */
const findAfter = (element) => {
  for (let each = element; each !== main; ) {
    if (each.nextElementSibling !== null) return each.nextElementSibling;
    if (each.parentElement === null) return null;
    each = each.parentElement;
  }
  return null;
};

/** Takes one element at a step, since a large page can't be read at once. */
function* gatherPlaces() {
  let element = main.firstElementChild;
  while (element !== null) {
    const isPassed = isSilent(element);
    if (!isPassed && element instanceof HTMLElement && element.matches(blocks)) takeBlock(element);
    yield;
    const within = isPassed || element.matches('dl>div') ? null : element.firstElementChild;
    element = within ?? findAfter(element);
  }
}

let reading = gatherPlaces();
/** How many steps are made before the clock is asked. */
const stride = 50;
let isWhole = false;
/** @type {() => void} */
let finish = () => {};

export const isPageRead = () => isWhole;

/** Reads on for so many milliseconds. @param {number} span */
const readOn = (span) => {
  if (isWhole) return;
  const end = performance.now() + span;
  do {
    for (let step = 0; step < stride && !isWhole; step++) isWhole = reading.next().done === true;
  } while (!isWhole && performance.now() < end);
  if (isWhole) finish();
};

/** In milliseconds; more would be felt by somebody who types or scrolls. */
const slice = 8;

let isAwaited = false;

const readInSlices = () => {
  readOn(slice);
  if (isWhole) return;
  if (isAwaited) setTimeout(readInSlices);
  else if (globalThis.requestIdleCallback === undefined) setTimeout(readInSlices, slice);
  else requestIdleCallback(readInSlices, { timeout: 100 });
};

/** Reads on without waiting until the page is idle, since somebody is about to search. */
export const hurryReading = () => {
  isAwaited = true;
  readOn(3 * slice);
};

/** Reads the page a little at a time, and calls when all of it is read. @param {() => void} done */
export const startReading = (done) => {
  finish = done;
  setTimeout(readInSlices);
};

/** Somebody who changes the page, as `jd serve` does, says so. */
document.addEventListener('pagechange', () => {
  places.length = 0;
  trail.length = 0;
  reading = gatherPlaces();
  if (isWhole) setTimeout(readInSlices);
  isWhole = false;
});
