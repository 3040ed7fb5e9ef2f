/**
 * Finds an element that the script can't work without.
 *
 * @template {Element} T
 * @param {ParentNode} within
 * @param {string} selector
 * @param {new () => T} kind
 * @returns {T}
 */
export const need = (within, selector, kind) => {
  const element = within.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`the page has no \`${selector}\``);
  return element;
};

/** @param {Element} element @param {EventTarget | null} target */
export const holds = (element, target) => target instanceof Node && element.contains(target);

/** The contents and the search, beside the page where it is wide. */
export const side = need(document, '.side', HTMLElement);
export const main = need(document, 'main', HTMLElement);
export const wide = matchMedia('(min-width: 1100px)');

export const searchBox = need(side, '.search', HTMLElement);
export const searchField = need(searchBox, 'input', HTMLInputElement);

const { found = '', nothing = '', more = '', link = '', fold = '', hint = '' } = searchBox.dataset;
/** The words that the script writes, in the language of the handbook. */
export const labels = { found, nothing, more, link, fold, hint };
