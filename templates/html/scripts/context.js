import { findWords } from './text.js';

/**
 * Appends an element.
 *
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Element} parent
 * @param {Name} name
 * @param {string} className
 * @param {string} text
 */
export const write = (parent, name, className = '', text = '') => {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.textContent = text;
  parent.append(element);
  return element;
};

/** Whether a cut there would part a word, or a sign. @param {string} text @param {number} at */
const isInWord = (text, at) =>
  /^[\p{Script=Latin}\p{M}\d'’-]{2}$/u.test(text.slice(at - 1, at + 1)) || /[\udc00-\udfff]/.test(text.charAt(at));

/**
 * Appends the first of the words with some text before and after it, marked.
 *
 * @param {Element} parent
 * @param {string} text
 * @param {readonly string[]} words
 */
export const writeContext = (parent, text, words) => {
  const [[start, end] = [0, 0]] = findWords(text, words);
  let from = Math.max(0, start - 18);
  while (from > 0 && from < start && (text[from] === ' ' || isInWord(text, from))) from++;
  let to = Math.min(text.length, end + 60);
  while (to < text.length && to > end && (text[to - 1] === ' ' || isInWord(text, to))) to--;
  const part = text.slice(from, to);
  if (from > 0) parent.append('…');
  let at = 0;
  for (const [start, end] of findWords(part, words)) {
    parent.append(part.slice(at, start));
    write(parent, 'mark', '', part.slice(start, end));
    at = end;
  }
  parent.append(part.slice(at));
  if (from + part.length < text.length) parent.append('…');
};
