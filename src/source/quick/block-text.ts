import { type Cursor, checkRest, code, decline, nextLine } from './cursor.ts';
import { looksLikeEntry, separate } from './folded.ts';

/** Reads the text after `|` or `>`, whose lines are indented by `least` columns or more, all by as many. */
export function readBlockText(cursor: Cursor, least: number): string {
  const { text, at: from } = cursor;
  const isFolded = text.charCodeAt(from) === code.fold;
  cursor.at++;
  const isStripped = text.charCodeAt(cursor.at) === code.dash;
  if (isStripped) cursor.at++;
  checkRest(cursor);
  let value = '';
  let above = '';
  let indent = 0;
  let blanks = 0;
  let entries = 0;
  let to = cursor.next;
  while (cursor.next < text.length) {
    const start = cursor.next;
    const { at, end, next } = measure(text, start);
    const width = at - start;
    if (at === end) {
      if (indent === 0 || width > indent || next > text.length) decline();
      blanks++;
    } else {
      if (indent > 0 && width < indent) break;
      if (width < least || text.charCodeAt(end - 1) === code.space) decline();
      if (isFolded && ((indent > 0 && width > indent) || (looksLikeEntry(text, at) && ++entries > 1))) decline();
      const line = text.slice(start + (indent === 0 ? width : indent), end);
      if (indent === 0) indent = width;
      else value += isFolded ? separate(above, line, blanks) : '\n'.repeat(blanks + 1);
      value += line;
      above = line;
      blanks = 0;
      to = Math.min(next, text.length);
    }
    cursor.next = next;
  }
  if (indent === 0) decline();
  nextLine(cursor);
  cursor.from = from;
  cursor.to = to;
  return isStripped ? value : `${value}\n`;
}

/** Where a line's text begins and ends, and where the next line begins. */
function measure(text: string, start: number): { at: number; end: number; next: number } {
  const feed = text.indexOf('\n', start);
  const stop = feed === -1 ? text.length : feed;
  const end = text.charCodeAt(stop - 1) === code.return ? stop - 1 : stop;
  let at = start;
  while (text.charCodeAt(at) === code.space) at++;
  return { at, end, next: stop + 1 };
}
