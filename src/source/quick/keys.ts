import { type Cursor, code, decline } from './cursor.ts';
import { isSuspect } from './own-line.ts';
import { endOfPlain } from './plain.ts';
import { endOfQuoted, isQuote, readQuoted } from './quoted.ts';

/** Names that reach into JavaScript's own objects, and those that mean something else or nothing. */
const refused = new Set(['__proto__', 'constructor', 'prototype', '<<', '']);

/** `yaml` accepts keys of 1,024 characters. */
const longest = 1000;

const numerals = new Set([...'一二三四五六七八九十'].map((sign) => sign.charCodeAt(0)));

/** Whether a key begins like a word; other keys may be marked as the entries of a list. */
export function beginsKey(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  const isLetter = (first >= 0x61 && first <= 0x7a) || (first >= 0x41 && first <= 0x5a) || first === 0x5f;
  return isLetter || (first >= 0x4e00 && first <= 0x9fff && !numerals.has(first));
}

/** Whether the line goes on with a key and its colon. */
export function isKey(cursor: Cursor): boolean {
  const { at, end, text } = cursor;
  const stop = isQuote(text.charCodeAt(at)) ? endOfQuoted(cursor, at) : endOfPlain(cursor, at);
  if (stop >= end || text.charCodeAt(stop) !== code.colon) return false;
  return stop + 1 === end || text.charCodeAt(stop + 1) === code.space;
}

/** Reads a key and goes past its colon; `from` and `to` are the range of the key. */
export function readKey(cursor: Cursor): string {
  const { at, end, text } = cursor;
  const key = isQuote(text.charCodeAt(at)) ? readQuoted(cursor) : readPlainKey(cursor);
  const stop = cursor.at;
  if (text.charCodeAt(stop) !== code.colon || stop - at > longest) decline();
  if (stop + 1 < end && text.charCodeAt(stop + 1) !== code.space) decline();
  cursor.at = stop + 1;
  return key;
}

function readPlainKey(cursor: Cursor): string {
  const { at: from, text } = cursor;
  if (!beginsKey(text, from)) decline();
  const to = endOfPlain(cursor, from);
  if (text.charCodeAt(to - 1) === code.space) decline();
  cursor.at = to;
  cursor.from = from;
  cursor.to = to;
  const key = text.slice(from, to);
  return isSuspect(key) ? decline() : key;
}

/** Refuses what `yaml` should report: a key that the map has, and one that no map may have. */
export function checkKey(map: object, key: string): void {
  if (Object.hasOwn(map, key) || refused.has(key)) decline();
}
