import type { Spelling } from '../compose.ts';

/** Where reading is: at a character of a line with content. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** The column of the first character of the current node; -1 after the last line. */
  indent: number;
  /** Where the line ends, without spaces and the line break. */
  end: number;
  /** Where the next line begins. */
  next: number;
  /** How many blank lines are directly before the line. */
  blanks: number;
  /** Whether a comment is between this line and the last value, which can't be continued then. */
  afterComment: boolean;
  /** The least column of a comment below a blank line that is directly before the line. */
  parted: number;
  /** The range of the value read last, or -1 if it is a map, a list or nothing. */
  from: number;
  to: number;
  depth: number;
  readonly path: (string | number)[];
  readonly spellings: Spelling[];
  readonly rootKeys: number[];
}

export const code = {
  space: 0x20,
  return: 0x0d,
  quote: 0x22,
  hash: 0x23,
  apostrophe: 0x27,
  plus: 0x2b,
  comma: 0x2c,
  dash: 0x2d,
  zero: 0x30,
  nine: 0x39,
  colon: 0x3a,
  fold: 0x3e,
  openList: 0x5b,
  backslash: 0x5c,
  closeList: 0x5d,
  openMap: 0x7b,
  literal: 0x7c,
  closeMap: 0x7d,
} as const;

/** Thrown to leave a file to `yaml`; one object, because an error's stack takes longer than reading. */
export const unsure = Symbol('unsure');

export function decline(): never {
  throw unsure;
}

/** Far below the limit that `yaml` is held to, so that no two ways of counting levels differ. */
const deepest = 24;

export function enter(cursor: Cursor): void {
  cursor.depth++;
  if (cursor.depth > deepest) decline();
}

/** Ends a map or list, which is shown by its key and has no range of its own. */
export function leave(cursor: Cursor): void {
  cursor.depth--;
  cursor.from = -1;
}

/** Goes to the next line with content. */
export function nextLine(cursor: Cursor): void {
  const { text } = cursor;
  cursor.blanks = 0;
  cursor.afterComment = false;
  cursor.parted = Number.POSITIVE_INFINITY;
  while (cursor.next < text.length) {
    const start = cursor.next;
    const feed = text.indexOf('\n', start);
    let end = feed === -1 ? text.length : feed;
    cursor.next = end + 1;
    let at = start;
    while (text.charCodeAt(at) === code.space) at++;
    while (isSpaceOrReturn(text.charCodeAt(end - 1))) end--;
    if (at >= end) {
      cursor.blanks++;
    } else if (text.charCodeAt(at) === code.hash) {
      cursor.afterComment = true;
      if (cursor.blanks > 0) cursor.parted = Math.min(cursor.parted, at - start);
    } else {
      cursor.at = at;
      cursor.indent = at - start;
      cursor.end = end;
      return;
    }
  }
  cursor.at = text.length;
  cursor.end = text.length;
  cursor.indent = -1;
}

function isSpaceOrReturn(unit: number): boolean {
  return unit === code.space || unit === code.return;
}

export function skipSpaces(cursor: Cursor): void {
  while (cursor.text.charCodeAt(cursor.at) === code.space) cursor.at++;
}

/** Whether nothing but a comment is left of the line. */
export function isAtComment({ text, at, end }: Cursor): boolean {
  return at >= end || (text.charCodeAt(at) === code.hash && text.charCodeAt(at - 1) === code.space);
}

/** Goes past what follows a value: a comment that is surely meant as one, with one space after its `#`. */
export function finishLine(cursor: Cursor): void {
  checkRest(cursor);
  const isCommented = cursor.at < cursor.end;
  nextLine(cursor);
  if (isCommented) cursor.afterComment = true;
}

export function checkRest(cursor: Cursor): void {
  skipSpaces(cursor);
  const { text, at, end } = cursor;
  if (at >= end) return;
  if (!isAtComment(cursor) || text.charCodeAt(at + 1) !== code.space || at + 2 >= end) decline();
  const first = text.charCodeAt(at + 2);
  if (first === code.hash || first === code.space) decline();
}

/** A list with room for its items only: one that grew has room for 17, which in thousands of forms is much memory. */
export function trim(items: readonly unknown[]): unknown[] {
  return items.slice();
}
