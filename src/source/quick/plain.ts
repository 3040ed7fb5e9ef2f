import { type Cursor, code, decline, finishLine } from './cursor.ts';
import { looksLikeEntry, separate } from './folded.ts';
import { isSuspect } from './own-line.ts';
import { resolvePlain } from './resolve.ts';

/** What can't begin a text without quotes, or is too seldom meant to. */
const indicators = new Set([...'?:,[]{}#&*!|>\'"%@`'].map((sign) => sign.charCodeAt(0)));

/** Whether a text without quotes can surely begin here: a dash must begin a number. */
export function beginsPlain(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (first !== code.dash) return !indicators.has(first);
  const second = text.charCodeAt(at + 1);
  return second >= code.zero && second <= code.nine;
}

/** Where a text without quotes ends on its line: at the colon of a key, before a comment, or at the line's end. */
export function endOfPlain({ text, end }: Cursor, start: number): number {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === code.colon) {
      if (at + 1 === end || text.charCodeAt(at + 1) === code.space) return at;
    } else if (unit === code.hash && text.charCodeAt(at - 1) === code.space) {
      return at;
    }
  }
  return end;
}

/** Reads a text without quotes, and its next lines as far as they are indented by `least` columns. */
export function readPlain(cursor: Cursor, least: number, isOwnLine: boolean): unknown {
  const { at: from, text } = cursor;
  const first = readLine(cursor, isOwnLine);
  let to = from + first.length;
  if (cursor.indent < least || cursor.afterComment) {
    const resolved = resolvePlain(cursor, first);
    cursor.from = from;
    cursor.to = to;
    return resolved;
  }
  if (text.charCodeAt(from) === code.dash) decline();
  let value = first;
  let above = first;
  let entries = looksLikeEntry(text, from) ? 1 : 0;
  while (cursor.indent >= least && !cursor.afterComment) {
    const { at, blanks } = cursor;
    if (looksLikeEntry(text, at) && ++entries > 1) decline();
    const line = readLine(cursor, true);
    value += separate(above, line, blanks) + line;
    above = line;
    to = at + line.length;
  }
  cursor.from = from;
  cursor.to = to;
  return value;
}

function readLine(cursor: Cursor, isOwnLine: boolean): string {
  const { at, text } = cursor;
  if (!beginsPlain(text, at)) decline();
  let end = endOfPlain(cursor, at);
  cursor.at = end;
  while (text.charCodeAt(end - 1) === code.space) end--;
  const line = text.slice(at, end);
  if (isOwnLine && isSuspect(line)) decline();
  finishLine(cursor);
  return line;
}
