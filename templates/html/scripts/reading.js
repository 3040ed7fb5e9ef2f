/** What is searched as one. */
export const blocks = 'td,th,li,p,dl>div,pre,figcaption,h2,h3,h4,h5,h6';
const silent = 'svg,caption,thead,.number,.said,.back,.self,.to-sheet,.lookup,.acknowledgement';

/** Whether it isn't searched, nor what is in it. @param {Element} element */
export const isSilent = (element) => element.matches(silent);

/**
 * The texts of an element that aren't in a block of their own; a field with its label is one, whatever is in it.
 *
 * @param {Element} element
 * @param {boolean} isField
 * @returns {Text[]}
 */
const listTexts = (element, isField) =>
  [...element.childNodes].flatMap((node) => {
    if (node instanceof Text) return [node];
    if (!(node instanceof Element) || isSilent(node)) return [];
    if (!isField && (node.matches(blocks) || (node.firstElementChild !== null && node.querySelector(blocks) !== null)))
      return [];
    return listTexts(node, isField);
  });

/**
 * The whole text of an element, and where in it each of its text nodes begins; a label is apart from its value, and a
 * dot is between the lines and items of the value.
 *
 * @param {Element} element
 */
export const readTexts = (element) => {
  /** @type {{ readonly node: Text, readonly start: number }[]} */
  const pieces = [];
  /** @type {Element | null | undefined} */
  let line;
  let text = '';
  for (const node of listTexts(element, element.matches('dl>div'))) {
    const within = node.data.trim() === '' ? line : node.parentElement?.closest('dt,p,dd,li');
    if (text.trim() !== '' && within !== line) text += line?.matches('dt') ? ' ' : ' · ';
    line = within;
    pieces.push({ node, start: text.length });
    text += node.data;
  }
  return { text, pieces };
};

/** @param {Element} element */
export const readLine = (element) => {
  // Most have only text, which is read much faster at once.
  const text = element.firstElementChild === null ? (element.textContent ?? '') : readTexts(element).text;
  return text.replace(/\s+/g, ' ').trim();
};

/** A heading after its form's code, which is beside it. @param {Element} heading */
export const readHeading = (heading) => {
  const head = heading.parentElement;
  const code = head?.matches('header') ? head.querySelector('.code') : null;
  return code === null ? readLine(heading) : `${readLine(code)} ${readLine(heading)}`;
};

/** The id by which a link leads to an element. @param {Element} element */
export const anchorOf = (element) => element.closest('[id]')?.id ?? '';
