import { labels, need, side } from './page.js';

export const contents = need(side, 'nav', HTMLElement);
export const details = need(contents, 'details', HTMLDetailsElement);

/** The entries, by the id of their place. */
export const links = new Map(
  [...contents.querySelectorAll('a')].map((link) => [(link.getAttribute('href') ?? '').slice(1), link]),
);

const topItems = 'details > ol > li';
/** Fewer are never folded. */
const isLong = links.size > 60;

/** @param {Element} item @param {boolean} isFolded */
const setFolded = (item, isFolded) => {
  item.classList.toggle('folded', isFolded);
  item.querySelector('.fold')?.setAttribute('aria-expanded', String(!isFolded));
};

/** Unfolds the list that an entry is in. @param {Element} link */
export const unfold = (link) => {
  const item = link.closest(topItems);
  if (isLong && item !== null) setFolded(item, false);
};

/** @param {Element} item */
const addButton = (item) => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'fold';
  button.setAttribute('aria-label', `${labels.fold} ${item.querySelector('a')?.textContent.trim() ?? ''}`);
  button.addEventListener('click', () => setFolded(item, !item.classList.contains('folded')));
  item.prepend(button);
};

for (const item of isLong ? contents.querySelectorAll(topItems) : []) {
  if (item.querySelector('ol') === null) continue;
  addButton(item);
  setFolded(item, true);
}
