import { contents, details, links, unfold } from './contents.js';
import { side, wide } from './page.js';

/** The entry of the place where the reader is. @type {HTMLAnchorElement | undefined} */
let current;

/** Moves the list, never the page. */
const showCurrent = () => {
  const frame = wide.matches ? side : contents.querySelector('details > ol');
  if (current === undefined || frame === null || !details.open) return;
  const { top, bottom, height } = frame.getBoundingClientRect();
  const place = current.getBoundingClientRect();
  if (place.top < top + 80 || place.bottom > bottom - 20) frame.scrollTop += place.top - top - height / 2;
};

/** @param {string} id */
const setCurrent = (id) => {
  const link = links.get(id);
  if (link === undefined || link === current) return;
  current?.removeAttribute('aria-current');
  current = link;
  link.setAttribute('aria-current', 'true');
  unfold(link);
  showCurrent();
};

/**
 * Whether the current entry is where a link led, until the reader moves on: its place may be too near the page's end
 * to be at the top.
 */
let isLed = false;

const findTarget = () => {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
};

const followAddress = () => {
  isLed = false;
  const target = findTarget();
  // A sheet to sign belongs to the form before it.
  const sheet = target?.closest('.acknowledgement');
  for (let each = sheet?.previousElementSibling ?? target; each !== null; each = each.parentElement) {
    if (!links.has(each.id)) continue;
    isLed = true;
    setCurrent(each.id);
    return;
  }
};

/** @param {Event} event */
const moveOn = (event) => {
  if (!(event instanceof KeyboardEvent) || /^(?:Arrow|Page|Home|End|Tab| )/.test(event.key)) isLed = false;
};
for (const name of ['wheel', 'touchmove', 'pointerdown', 'keydown']) addEventListener(name, moveOn, { passive: true });

/** The places near the top of the window. @type {Set<Element>} */
const visible = new Set();

const markVisible = () => {
  const last = [...visible]
    .filter(({ isConnected }) => isConnected)
    .sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1))
    .at(-1);
  if (!isLed && last !== undefined) setCurrent(last.id);
};
const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) visible.add(target);
      else visible.delete(target);
    }
    markVisible();
  },
  { rootMargin: '-10% 0px -75% 0px' },
);
const observePlaces = () => {
  for (const id of links.keys()) {
    const target = document.getElementById(id);
    if (target !== null) observer.observe(target);
  }
};
observePlaces();
document.addEventListener('pagechange', observePlaces);

const lastId = [...links.keys()].at(-1);
const markLastAtEnd = () => {
  if (isLed || lastId === undefined) return;
  if (innerHeight + scrollY >= document.documentElement.scrollHeight - 2) setCurrent(lastId);
};
addEventListener('scroll', markLastAtEnd, { passive: true });

followAddress();
addEventListener('hashchange', followAddress);
details.addEventListener('toggle', showCurrent);
