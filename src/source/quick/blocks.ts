import { readBlockText } from './block-text.ts';
import { type Cursor, code, decline, enter, finishLine, isAtComment, leave, skipSpaces, trim } from './cursor.ts';
import { isFlow, readFlowValue } from './flow.ts';
import { checkKey, isKey, readKey } from './keys.ts';
import { readPlain } from './plain.ts';
import { isQuote, readQuotedValue } from './quoted.ts';

/** Reads the map or list that begins here. */
export function readCollection(cursor: Cursor): unknown {
  return isDash(cursor) ? readList(cursor, cursor.indent) : readMap(cursor, cursor.indent);
}

function isDash({ at, end, text }: Cursor): boolean {
  return text.charCodeAt(at) === code.dash && (at + 1 === end || text.charCodeAt(at + 1) === code.space);
}

function readList(cursor: Cursor, indent: number): unknown[] {
  enter(cursor);
  const items: unknown[] = [];
  while (cursor.indent === indent && isDash(cursor)) {
    const dash = cursor.at;
    cursor.at++;
    skipSpaces(cursor);
    cursor.path.push(items.length);
    if (isAtComment(cursor)) {
      items.push(readBelow(cursor, indent, false));
      if (items.at(-1) === null && cursor.afterComment) decline();
    } else {
      cursor.indent += cursor.at - dash;
      items.push(readEntry(cursor, indent + 1));
    }
    cursor.path.pop();
    if (cursor.indent > indent) decline();
  }
  leave(cursor);
  return trim(items);
}

function readMap(cursor: Cursor, indent: number): Record<string, unknown> {
  enter(cursor);
  const map: Record<string, unknown> = {};
  while (cursor.indent === indent) {
    const key = readKey(cursor);
    const { from, to } = cursor;
    checkKey(map, key);
    skipSpaces(cursor);
    cursor.path.push(key);
    map[key] = isAtComment(cursor) ? readBelow(cursor, indent, true) : readScalar(cursor, indent + 1, false);
    cursor.path.pop();
    if (cursor.indent > indent) decline();
    if (cursor.depth === 1) noteRootKey(cursor, from, to);
  }
  leave(cursor);
  return map;
}

function noteRootKey({ from, rootKeys, to }: Cursor, start: number, end: number): void {
  if (from === -1) rootKeys.push(start, end, start, end);
  else rootKeys.push(start, end, from, to);
}

/** Reads what is on the lines below a key or a dash. */
function readBelow(cursor: Cursor, indent: number, isMap: boolean): unknown {
  finishLine(cursor);
  if (cursor.indent > indent) {
    const first = cursor.text.charCodeAt(cursor.at);
    if (first === code.literal || first === code.fold) decline();
    // `yaml` joins a text below such a comment with the next key, or with the next dash.
    if (cursor.parted <= indent && !isDash(cursor) && !isKey(cursor)) decline();
    return readEntry(cursor, indent + 1);
  }
  if (isMap && cursor.indent === indent && isDash(cursor)) return readList(cursor, indent);
  cursor.from = -1;
  return null;
}

/** Reads a node that begins its line, or follows a dash. */
function readEntry(cursor: Cursor, least: number): unknown {
  if (isDash(cursor)) return readList(cursor, cursor.indent);
  return !isFlow(cursor.text.charCodeAt(cursor.at)) && isKey(cursor)
    ? readMap(cursor, cursor.indent)
    : readScalar(cursor, least, true);
}

function readScalar(cursor: Cursor, least: number, isOwnLine: boolean): unknown {
  const first = cursor.text.charCodeAt(cursor.at);
  if (isQuote(first)) return readQuotedValue(cursor);
  if (isFlow(first)) return readFlowValue(cursor);
  if (first === code.literal || first === code.fold) return readBlockText(cursor, least);
  return readPlain(cursor, least, isOwnLine);
}
