import { write, writeContext } from './context.js';
import { isPageRead, startReading } from './gather.js';
import { highlight } from './highlight.js';
import { holds, labels, need, searchBox, searchField, side, wide } from './page.js';
import { choosePassages, countWords, searchPlaces } from './places.js';
import { foldText } from './text.js';

/** More would help no reader and slow down a browser. */
const mostResults = 40;
const mostWords = 20;

const statusLine = need(searchBox, '[role="status"]', HTMLElement);
const resultList = need(searchBox, 'ul', HTMLElement);

/** @typedef {import('./places.js').Hit} Hit */
/** @type {readonly Hit[]} */
let hits = [];
/** @type {readonly string[]} */
let words = [];

/** @param {string} written */
const splitWords = (written) => [...new Set(foldText(written).split(/\s+/).filter(Boolean))].slice(0, mostWords);

/** @param {Hit} hit */
const writeResult = (hit) => {
  const { place } = hit;
  const passages = choosePassages(hit, words);
  const count = countWords(place, words);
  const result = write(write(resultList, 'li'), 'a');
  result.href = `#${place.anchor}`;
  const where = write(result, 'span', 'where', place.title);
  if (count > 1) write(where, 'span', 'times', ` ×${count}`);
  const context = write(result, 'span', 'context');
  for (const { text } of passages) {
    if (context.childNodes.length > 0) context.append(' · ');
    writeContext(context, text, words);
  }
  result.addEventListener('click', (event) => {
    event.preventDefault();
    openResult(hit);
  });
};

/** @param {number} total @param {number} rest How many of them aren't shown. */
const describeCount = (total, rest) => {
  if (words.length === 0) return '';
  // The rest of the page is still read.
  if (!isPageRead()) return total === 0 ? '…' : `${labels.found.replace('{n}', String(total))}…`;
  if (total === 0) return labels.nothing;
  const more = rest > 0 ? labels.more.replace('{n}', String(rest)) : '';
  return `${labels.found.replace('{n}', String(total))}${more}`;
};

/** Lists what the page has of the words, as far as it is read. */
const listHits = () => {
  const all = words.length === 0 ? [] : searchPlaces(words);
  hits = all.slice(0, mostResults);
  resultList.replaceChildren();
  for (const hit of hits) writeResult(hit);
  statusLine.textContent = describeCount(all.length, all.length - hits.length);
  resultList.hidden = hits.length === 0;
};

/** Searches for what is in the field, and lists the results. */
export const showResults = () => {
  words = splitWords(searchField.value);
  listHits();
  side.classList.toggle('searching', words.length > 0);
  const { top } = side.getBoundingClientRect();
  if (words.length > 0 && top > 0 && !wide.matches) scrollBy(0, top);
};

resultList.setAttribute('aria-busy', 'true');
startReading(() => {
  resultList.removeAttribute('aria-busy');
  if (!side.classList.contains('searching')) return;
  const chosen = resultList.querySelector('a:focus')?.getAttribute('href');
  listHits();
  if (chosen === undefined) return;
  const same = [...resultList.querySelectorAll('a')].find((result) => result.getAttribute('href') === chosen);
  (same ?? searchField).focus();
});

export const areResultsShown = () => !resultList.hidden;

export const hideResults = () => {
  resultList.hidden = true;
  side.classList.remove('searching');
};

/** Moves the focus up or down through the results, and back to the field. @param {number} step */
export const moveThroughResults = (step) => {
  const results = [...resultList.querySelectorAll('a')];
  const at = results.findIndex((result) => holds(result, document.activeElement)) + step;
  const next = at < 0 ? searchField : (results[at] ?? results.at(-1) ?? searchField);
  next.focus();
};

/** @param {Hit} hit */
const openResult = (hit) => {
  const [{ element }] = choosePassages(hit, words);
  location.hash = hit.place.anchor;
  highlight(hit.place.elements, words);
  hideResults();
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
};

export const openFirstResult = () => {
  const [first] = hits;
  if (first !== undefined) openResult(first);
};
