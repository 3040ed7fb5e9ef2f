import { type Cursor, code, decline, enter, finishLine, leave, skipSpaces, trim } from './cursor.ts';
import { beginsKey, checkKey } from './keys.ts';
import { beginsPlain } from './plain.ts';
import { isQuote, readQuoted } from './quoted.ts';
import { resolvePlain } from './resolve.ts';

export function isFlow(unit: number): boolean {
  return unit === code.openList || unit === code.openMap;
}

/** Reads a list or map in brackets that ends on its line. */
export function readFlowValue(cursor: Cursor): unknown {
  const value = readFlow(cursor);
  finishLine(cursor);
  cursor.from = -1;
  return value;
}

function readFlow(cursor: Cursor): unknown {
  enter(cursor);
  const isList = cursor.text.charCodeAt(cursor.at) === code.openList;
  cursor.at++;
  skipSpaces(cursor);
  const value = isList ? readFlowList(cursor) : readFlowMap(cursor);
  leave(cursor);
  return value;
}

function readFlowList(cursor: Cursor): unknown[] {
  const items: unknown[] = [];
  if (closes(cursor, code.closeList)) return items;
  do {
    cursor.path.push(items.length);
    items.push(readFlowItem(cursor));
    cursor.path.pop();
  } while (continues(cursor, code.closeList));
  return trim(items);
}

function readFlowMap(cursor: Cursor): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  if (closes(cursor, code.closeMap)) return map;
  do {
    const key = readFlowKey(cursor);
    checkKey(map, key);
    skipSpaces(cursor);
    cursor.path.push(key);
    map[key] = readFlowItem(cursor);
    cursor.path.pop();
  } while (continues(cursor, code.closeMap));
  return map;
}

function closes(cursor: Cursor, sign: number): boolean {
  if (cursor.text.charCodeAt(cursor.at) !== sign) return false;
  cursor.at++;
  return true;
}

/** Goes past the comma before the next entry; false at the closing bracket. */
function continues(cursor: Cursor, sign: number): boolean {
  skipSpaces(cursor);
  if (closes(cursor, sign)) return false;
  if (!closes(cursor, code.comma)) decline();
  skipSpaces(cursor);
  return true;
}

function readFlowItem(cursor: Cursor): unknown {
  const first = cursor.text.charCodeAt(cursor.at);
  if (isFlow(first)) return readFlow(cursor);
  if (isQuote(first)) return readQuoted(cursor);
  if (!beginsPlain(cursor.text, cursor.at)) decline();
  return resolvePlain(cursor, readFlowText(cursor));
}

/** Reads a text up to a comma or a bracket; a colon or `#` that would end it is left to `yaml`. */
function readFlowText(cursor: Cursor): string {
  const { at: start, text } = cursor;
  while (!endsFlowText(cursor)) cursor.at++;
  if (text.charCodeAt(cursor.at) === code.colon) decline();
  let end = cursor.at;
  while (text.charCodeAt(end - 1) === code.space) end--;
  return end > start ? text.slice(start, end) : decline();
}

function readFlowKey(cursor: Cursor): string {
  const { at: start, text } = cursor;
  if (isQuote(text.charCodeAt(start))) {
    const key = readQuoted(cursor);
    return closes(cursor, code.colon) && text.charCodeAt(cursor.at) === code.space ? key : decline();
  }
  if (!beginsKey(text, start)) decline();
  while (!endsFlowText(cursor)) cursor.at++;
  const key = text.slice(start, cursor.at);
  if (key.endsWith(' ') || !closes(cursor, code.colon)) decline();
  return text.charCodeAt(cursor.at) === code.space ? key : decline();
}

function endsFlowText({ at, end, text }: Cursor): boolean {
  if (at >= end) decline();
  switch (text.charCodeAt(at)) {
    case code.comma:
    case code.closeList:
    case code.closeMap:
      return true;
    case code.openList:
    case code.openMap:
    case code.hash:
      return decline();
    case code.colon:
      return at + 1 >= end || /[\s,[\]{}]/u.test(text[at + 1] ?? '');
    default:
      return false;
  }
}
