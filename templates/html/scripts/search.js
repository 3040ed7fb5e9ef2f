import { hurryReading } from './gather.js';
import { removeHighlight } from './highlight.js';
import { holds, labels, searchBox, searchField, side } from './page.js';
import { areResultsShown, hideResults, moveThroughResults, openFirstResult, showResults } from './results.js';

/** What had the focus before the search, and gets it back. @type {HTMLElement | SVGElement | null} */
let before = null;
const steps = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
]);

searchBox.hidden = false;
if (matchMedia('(hover: hover)').matches) searchField.placeholder = labels.hint;
searchField.addEventListener('focus', ({ relatedTarget }) => {
  if (!holds(searchBox, relatedTarget)) {
    before = relatedTarget instanceof HTMLElement || relatedTarget instanceof SVGElement ? relatedTarget : null;
  }
  hurryReading();
  if (searchField.value !== '') showResults();
});
searchField.addEventListener('input', (event) => {
  if (!(event instanceof InputEvent && event.isComposing)) showResults();
});
searchField.addEventListener('compositionend', showResults);
searchBox.addEventListener('keydown', (event) => {
  // Safari reports the key that ends a composition by its old number only.
  if (event.isComposing || event.keyCode === 229) return;
  const step = steps.get(event.key);
  if (step !== undefined && areResultsShown()) {
    event.preventDefault();
    moveThroughResults(step);
  } else if (event.key === 'Enter' && event.target === searchField) {
    event.preventDefault();
    openFirstResult();
  } else if (event.key === 'Escape') {
    event.preventDefault();
    searchField.value = '';
    showResults();
    searchField.blur();
    (before ?? document.body).focus();
  }
});

/** @param {EventTarget | null} target */
const isTyping = (target) =>
  target instanceof Element && target.closest('input,textarea,select,[contenteditable]') !== null;

/**
 * Whether the keys call the search: Ctrl+K, or `/`, whose key gives other signs where one writes Chinese.
 *
 * @param {KeyboardEvent} event
 */
const callsSearch = ({ key, target, ctrlKey, metaKey, altKey }) =>
  (['/', '／', '、'].includes(key) && !isTyping(target) && !ctrlKey && !metaKey && !altKey) ||
  (key.toLowerCase() === 'k' && (ctrlKey || metaKey));

document.addEventListener('keydown', (event) => {
  if (event.isComposing) return;
  if (event.key === 'Escape') removeHighlight();
  if (!callsSearch(event)) return;
  event.preventDefault();
  searchField.focus();
  searchField.select();
});
document.addEventListener('pointerdown', ({ target }) => {
  if (!holds(side, target)) hideResults();
});
side.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget !== null && !holds(side, relatedTarget)) hideResults();
});
