import type { Dictionary } from './labels/index.ts';
import { splitNumber } from './labels/numbers.ts';
import { isNone, isOpenPoint, isPlaceholder } from './recognise/words/placeholder.ts';

const sign = /[^\p{L}\p{N}\p{S}%]/gu;

/** Letters, digits and symbols: what a reader would miss. */
export function visible(text: string): string {
  return text.replace(sign, '');
}

/** `3.1.2`, `(a)`, 第三章 or `✔` before the text that a value has. */
export function isNumberOf(texts: readonly string[], piece: string): boolean {
  return texts.some((text) => {
    const { style, number } = splitNumber(text);
    return /^(?:part|outline|letter|roman|bullet)$/.test(style ?? '') && visible(number) === visible(piece);
  });
}

/** Whether a piece is all that is written in its place, and a number. */
export function isNumber(texts: readonly string[], piece: string): boolean {
  return texts.length === 1 && visible(texts[0] ?? '') === visible(piece) && bareNumber.test(piece.trim());
}

const bareNumber = /^[(（]?[\d一二三四五六七八九十]{1,3}(?:\.?[)）、]|\.)?$/u;

/** A piece without the signs around it. */
export function withoutSigns(piece: string): string {
  return piece.replace(/^[\s:：,，、.。；;|/)）_\-–—]+|[\s:：,，、.。；;|/(（_\-–—•●▪■◦➢►‣∙]+$/gu, '');
}

export function isKnown(dictionary: Dictionary, written: string): boolean {
  const piece = written.replace(/\s*(?:[一二三四五六七八九十][是要]|第[一二三四五六七八九十]|[①-⑳])$/u, '');
  const bare = withoutSigns(piece);
  // What somebody typed before an item.
  if (/^(?:[•●○◦⊙◎▪■◆◇➢➤►▶‧∙⚫]+|[¨§Øü])$/u.test(bare)) return true;
  if (isOpenPoint(bare)) return false;
  if (visible(bare) === '' || isPlaceholder(bare) || isNone(bare)) return true;
  // `任职要求：①学历`: a label and the first of those in it.
  const [, part = '', first = ''] = /^([^:：]{2,12})[:：]\s*([①（(1][^:：]{1,14})$/u.exec(bare) ?? [];
  if (part !== '' && isKnown(dictionary, part) && isKnown(dictionary, first)) return true;
  return (
    dictionary.find(bare, { near: true }) !== undefined ||
    dictionary.find(bare, { asColumn: true, near: true }) !== undefined ||
    // `Environmental` and 时间 are labels among conditions of work alone.
    (/[:：]\s*$/u.test(piece) && dictionary.find(bare, { within: 'conditions' }) !== undefined) ||
    bareNumber.test(bare) ||
    (splitNumber(bare).number !== '' && dictionary.find(splitNumber(bare).text) !== undefined)
  );
}

/** `Essential duties include the following. Other duties may be assigned.`: a label, and what is said behind it. */
export function withSentenceApart(dictionary: Dictionary, piece: string): string[] {
  const [label = '', ...others] = piece.split(/(?<=\p{Ll}{3}\.)\s+(?=\p{Lu})/u);
  const said = others.join(' ');
  return /^\p{Lu}.*\p{Ll}\.$/u.test(said) && isKnown(dictionary, label) && !isKnown(dictionary, said)
    ? [label, said]
    : [piece];
}

/** Takes a text out of pieces, ignoring spaces and marks; what is before and after it stays apart. */
export function remove(pieces: readonly string[], text: string): string[] {
  const wanted = visible(text);
  if (wanted === '') return [...pieces];
  for (const [at, piece] of pieces.entries()) {
    const plain = visible(piece);
    const found = plain.indexOf(wanted);
    if (found === -1) continue;
    const [from, to] = [offsetOf(piece, found), offsetOf(piece, found + wanted.length)];
    return [...pieces.slice(0, at), piece.slice(0, from), piece.slice(to), ...pieces.slice(at + 1)];
  }
  return [...pieces];
}

/** Where the visible character of that number begins. */
function offsetOf(text: string, visibleBefore: number): number {
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    const code = character.charCodeAt(0);
    const unit = code >= 0xd800 && code < 0xe000 ? 1 : visible(character).length;
    if (seen >= visibleBefore && unit > 0) return at;
    seen += unit;
  }
  return text.length;
}
