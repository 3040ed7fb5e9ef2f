// Brings the page of `jd serve` up to date without loading it: only what a save changed is set, so the reader, the search
// and what is open stay where they are.

/** @typedef {import('../../src/commands/serve/changes.ts').PageChanges} Changes */

/** What the scripts of the page add to it. */
const addedElements = '.self,.fold';
const addedAttributes = new Set(['tabindex', 'role', 'aria-label', 'aria-current', 'open']);

/** The children of the built page. @param {Node} parent */
const childrenOf = (parent) => {
  const children = [...parent.childNodes].filter(
    (child) => !(child instanceof Element && child.matches(addedElements)),
  );
  while (children.at(-1) instanceof Text && children.at(-1)?.textContent?.trim() === '') children.pop();
  return children;
};

/** @param {Node | undefined} one @param {Node | undefined} other */
const isAlike = (one, other) => {
  if (one?.nodeName !== other?.nodeName) return false;
  if (!(one instanceof Element && other instanceof Element)) return true;
  return one.id === other.id && one.getAttribute('class') === other.getAttribute('class');
};

/** @param {Element} old @param {Element} fresh */
const setAttributes = (old, fresh) => {
  for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  for (const name of old.getAttributeNames())
    if (!fresh.hasAttribute(name) && !addedAttributes.has(name)) old.removeAttribute(name);
};

/**
 * Makes the children what the fresh ones are. Those that are alike at the beginning and the end stay, and are updated.
 *
 * @param {Node} parent
 * @param {readonly ChildNode[]} olds
 * @param {readonly ChildNode[]} freshs
 * @param {Node | null} end What stands behind them.
 */
const setChildren = (parent, olds, freshs, end) => {
  const least = Math.min(olds.length, freshs.length);
  let before = 0;
  while (before < least && isAlike(olds[before], freshs[before])) before++;
  let after = 0;
  while (after < least - before && isAlike(olds.at(-1 - after), freshs.at(-1 - after))) after++;
  const next = after === 0 ? end : (olds.at(-after) ?? end);
  for (const stale of olds.slice(before, olds.length - after)) stale.remove();
  for (const [at, fresh] of freshs.entries()) {
    const old = at < before ? olds[at] : olds[at - freshs.length + olds.length];
    if (at >= before && at < freshs.length - after) parent.insertBefore(fresh, next);
    else if (old !== undefined) setNode(old, fresh);
  }
};

/** @param {ChildNode} old @param {ChildNode} fresh */
const setNode = (old, fresh) => {
  if (old instanceof Element && fresh instanceof Element) {
    setAttributes(old, fresh);
    setChildren(old, childrenOf(old), childrenOf(fresh), null);
  } else if (old.nodeValue !== fresh.nodeValue) old.nodeValue = fresh.nodeValue;
};

/** The comments around each piece and part, by what they say. @returns {Map<string, { start?: Comment, end?: Comment }>} */
const findMarks = () => {
  const marks = new Map();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
  while (walker.nextNode() !== null) {
    const { currentNode: comment } = walker;
    const [, closes, mark] = /^(\/)?jd ([\d.]+)$/.exec(comment.nodeValue ?? '') ?? [];
    if (mark !== undefined) marks.set(mark, { ...marks.get(mark), [closes ? 'end' : 'start']: comment });
  }
  return marks;
};

/** They stay where they are, unless a piece is set whose parts have some. @type {ReturnType<typeof findMarks> | undefined} */
let marks;

/** @param {Changes['pieces'][number]} piece */
const isPieceSet = ({ mark, markup }) => {
  marks ??= findMarks();
  const { start, end } = marks.get(mark) ?? {};
  const parent = start?.parentNode;
  if (start === undefined || end === undefined || parent == null || parent !== end.parentNode) return false;
  const range = document.createRange();
  range.setStartAfter(start);
  const fresh = range.createContextualFragment(markup);
  const olds = childrenOf(parent);
  setChildren(parent, olds.slice(olds.indexOf(start) + 1, olds.indexOf(end)), childrenOf(fresh), end);
  if (markup.includes('<!--jd ')) marks = undefined;
  return true;
};

/** @param {Changes['entries'][number]} entry @param {ReadonlyMap<string | null, Element>} links */
const isEntrySet = ({ href, markup }, links) => {
  const link = links.get(href);
  if (link === undefined) return false;
  link.replaceChildren(document.createRange().createContextualFragment(markup));
  return true;
};

/**
 * Makes the changes; if false, the page must be loaded.
 *
 * @param {Changes | undefined} changes
 */
export const isTaken = (changes) => {
  if (changes === undefined) return false;
  const { pieces, entries } = changes;
  const links = new Map(
    entries.length === 0
      ? []
      : [...document.querySelectorAll('nav a')].map((link) => [link.getAttribute('href'), link]),
  );
  const isWhole = pieces.every(isPieceSet) && entries.every((entry) => isEntrySet(entry, links));
  // The page's own script reads what is searched again.
  if (isWhole) document.dispatchEvent(new Event('pagechange'));
  return isWhole;
};
