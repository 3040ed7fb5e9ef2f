// The page of `jd serve`: it follows the files, keeps the reader's place and shows the findings. `jd build` writes none of it.

import { isTaken } from './changes.js';

/** @typedef {{ readonly message: string, readonly place: string, readonly link: string }} Place */
/**
 * @typedef {Place & { readonly severity: 'error' | 'warning', readonly code: string, readonly help: string,
 *   readonly anchor: string, readonly related: readonly Place[] }} Finding
 */
/**
 * @typedef {{ readonly page: number, readonly changes?: import('./changes.js').Changes, readonly notice: string, readonly findings: readonly Finding[],
 *   readonly labels: Readonly<Record<'error' | 'warning' | 'help' | 'findings' | 'ended', string>> }} State
 */

const kept = 'jd-preview';
/** The number of the page that is shown. */
let shown = document.querySelector('script[data-page]')?.getAttribute('data-page');

/** The element in which the reader is, near the top of the window, and how far it is from there. */
const findPlace = () => {
  for (let y = 60; y < innerHeight; y += 40) {
    for (const element of document.elementsFromPoint(innerWidth / 2, y)) {
      const place = element.closest('main [id]');
      if (place !== null) return { id: place.id, top: place.getBoundingClientRect().top };
    }
  }
  return { id: '', top: 0 };
};

const searchField = () => {
  const field = document.getElementById('search');
  return field instanceof HTMLInputElement ? field : undefined;
};

const keepPlace = () => {
  const field = searchField();
  const place = {
    ...findPlace(),
    y: scrollY,
    words: field?.value ?? '',
    isSearching: field !== undefined && document.activeElement === field,
    open: [...document.querySelectorAll('details')].map(({ open }) => open),
  };
  sessionStorage.setItem(kept, JSON.stringify(place));
};

/** What is above the place is laid out only as it comes near, so that takes a few frames. @param {() => void} move */
const settle = (move, frames = 12) => {
  move();
  if (frames > 0) requestAnimationFrame(() => settle(move, frames - 1));
  else document.documentElement.setAttribute('data-settled', '');
};

const returnToPlace = () => {
  const text = sessionStorage.getItem(kept);
  sessionStorage.removeItem(kept);
  if (text === null) return;
  const { id, top, y, words, isSearching, open } = JSON.parse(text);
  for (const [at, details] of [...document.querySelectorAll('details')].entries())
    details.open = open[at] ?? details.open;
  const field = searchField();
  if (field !== undefined && words !== '') field.value = words;
  if (isSearching) field?.focus({ preventScroll: true });
  settle(() => {
    const element = id === '' ? null : document.getElementById(id);
    if (element === null) scrollTo({ top: y, behavior: 'instant' });
    else scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
  });
};

/**
 * No element here is one that the page's search reads. Texts stay texts, whatever is in them.
 *
 * @param {string} name
 * @param {readonly (string | Node)[]} children
 */
const make = (name, children, tag = 'div') => {
  const element = document.createElement(tag);
  element.className = name;
  element.append(...children);
  return element;
};

/** Sets what is in backticks as code. @param {string} text */
const writeText = (text) =>
  text.split(/`([^`]*)`/).map((part, at) => (at % 2 === 0 ? part : make('jd-code', [part], 'code')));

/** @param {Place} place */
const writePlace = ({ place, link }) => {
  const opener = document.createElement('a');
  opener.className = 'jd-place';
  opener.href = link;
  opener.textContent = place;
  return opener;
};

/** @param {Finding} finding @param {State['labels']} labels */
const writeFinding = (finding, labels) =>
  make(`jd-finding jd-${finding.severity}`, [
    make('jd-line', [
      make('jd-severity', [labels[finding.severity]], 'strong'),
      ' ',
      ...writeText(finding.message),
      ' ',
      writePlace(finding),
      ' ',
      make('jd-name', [finding.code], 'span'),
    ]),
    ...(finding.help === '' ? [] : [make('jd-help', [`${labels.help}: `, ...writeText(finding.help)])]),
    ...finding.related.map((place) => make('jd-help', [...writeText(place.message), ' ', writePlace(place)])),
  ]);

/** @param {string} name @param {string} label */
const makeBox = (name, label) => {
  const box = make(name, []);
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', label);
  return box;
};

/** @param {State} state */
const showFindings = ({ findings, labels }) => {
  /** @type {Map<Element, HTMLElement>} */
  const boxes = new Map();
  for (const finding of findings) {
    const place = (finding.anchor === '' ? null : document.getElementById(finding.anchor)) ?? document.body;
    const box = boxes.get(place) ?? makeBox('jd-findings', labels.findings);
    boxes.set(place, box);
    box.append(writeFinding(finding, labels));
  }
  for (const [place, box] of boxes) {
    const head = place === document.body ? null : place.querySelector(':scope > header, :scope > h2, :scope > h3');
    if (head === null) place.prepend(box);
    else head.after(box);
  }
};

/** The last state. @type {State | undefined} */
let state;

/** The banner has the errors that a page from before can't show where they are. @param {string} notice */
const showNotice = (notice) => {
  document.getElementById('jd-notice')?.remove();
  if (notice === '' || state === undefined) return;
  const { labels, findings } = state;
  const errors = findings.filter(({ severity }) => severity === 'error').slice(0, 3);
  const banner = make('jd-notice', [
    make('jd-line', writeText(notice)),
    ...errors.map((finding) => make('jd-line', [writePlace(finding), ' ', ...writeText(finding.message)])),
  ]);
  banner.id = 'jd-notice';
  banner.setAttribute('role', 'status');
  banner.setAttribute('aria-label', labels.findings);
  document.body.append(banner);
};

/** @param {State} next */
const follow = (next) => {
  const place = findPlace();
  for (const box of document.querySelectorAll('.jd-findings')) box.remove();
  if (String(next.page) !== shown) {
    if (String(next.changes?.since) !== shown || !isTaken(next.changes)) {
      keepPlace();
      location.reload();
      return;
    }
    shown = String(next.page);
  }
  state = next;
  showFindings(next);
  showNotice(next.notice);
  const element = place.id === '' ? null : document.getElementById(place.id);
  if (element !== null && scrollY > 0)
    scrollBy({ top: element.getBoundingClientRect().top - place.top, behavior: 'instant' });
  document.documentElement.setAttribute('data-followed', shown);
};

history.scrollRestoration = 'manual';
returnToPlace();
const events = new EventSource('events');
events.addEventListener('message', ({ data }) => follow(JSON.parse(data)));
events.addEventListener('error', () => {
  if (state !== undefined) showNotice(state.labels.ended);
});
addEventListener('pagehide', () => events.close());
