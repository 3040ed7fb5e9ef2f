import { main } from './page.js';
import { readLine } from './reading.js';

/** The heading that an element is below. @param {Element} element */
const nameOf = (element) => {
  const headings = [...(element.closest('section')?.querySelectorAll('h2,h3,h4,h5,h6,figcaption') ?? [])];
  const above = headings.findLast((heading) => heading.compareDocumentPosition(element) & 4);
  return above === undefined ? '' : readLine(above);
};

/** The charts that were moved to their head, or needn't be. @type {Set<Element>} */
const entered = new Set();

/**
 * How far a chart is moved to show its head; only at first, and only where that is out of sight.
 *
 * @param {Element} element
 */
const findHead = (element) => {
  const head = element.querySelector('svg rect');
  if (head === null || entered.has(element)) return 0;
  entered.add(element);
  const frame = element.getBoundingClientRect();
  const place = head.getBoundingClientRect();
  return place.right > frame.right ? (place.left + place.right) / 2 - frame.left - frame.width / 2 : 0;
};

/**
 * Lets Tab stop at what is wider than its box, so that keys move it, and at nothing else.
 *
 * @param {Element} element
 * @param {boolean} moves
 */
const setStop = (element, moves) => {
  if (moves) {
    element.setAttribute('tabindex', '0');
    element.setAttribute('role', 'group');
    element.setAttribute('aria-label', nameOf(element));
  } else for (const name of ['tabindex', 'role', 'aria-label']) element.removeAttribute(name);
};

/** Everything is measured before anything is changed. */
const watcher = new ResizeObserver((entries) => {
  const measured = entries.map(({ target }) => ({
    target,
    moves: target.scrollWidth > target.clientWidth,
    head: findHead(target),
  }));
  for (const { target, moves, head } of measured) {
    if (head !== 0) target.scrollLeft = head;
    setStop(target, moves);
  }
});
for (const element of main.querySelectorAll('.scroller,.drawing,.chapter pre')) watcher.observe(element);
