import { lineStarts, pointAt } from './text.ts';

/** A comment that begins with it says which findings are ignored; a text without it needs no search for comments. */
export const ignoreMark = 'jd-ignore';

/** The range of a comment in its text: zero-based UTF-16 offsets. */
export type CommentRange = readonly [start: number, end: number];

/** A comment and the line that it is about: its own if there is text on it, otherwise the next; 0 if there is none. */
export interface AimedComment {
  readonly range: CommentRange;
  readonly line: number;
}

/** Aims all comments of a text, in their order. With `pastBlank`, blank lines may follow a comment. */
export function aimComments(text: string, comments: readonly CommentRange[], pastBlank: boolean): AimedComment[] {
  const starts = lineStarts(text);
  const lineOf = (offset: number): number => pointAt(starts, offset).line;
  const aims = new Map<number, number>();
  const firsts = new Map<number, number>();
  const aimed: AimedComment[] = [];
  for (const range of [...comments].reverse()) {
    const [start, end] = range;
    const first = lineOf(start);
    const last = lineOf(Math.max(start, end - 1));
    const isAlone = firstText(first) === start && isBlank(text, end, starts[last] ?? text.length);
    const line = isAlone ? (aims.get(last + 1) ?? nextLine(last + 1)) : first;
    if (isAlone) for (let each = last; each >= first; each--) aims.set(each, line);
    aimed.push({ range, line });
  }
  return aimed.reverse();

  /** A line may begin with many blanks and hold many comments. */
  function firstText(line: number): number {
    let at = firsts.get(line) ?? starts[line - 1] ?? 0;
    while (at < text.length && /\s/.test(text[at] ?? '')) at++;
    firsts.set(line, at);
    return at;
  }

  /** Remembers what it passes, so that many comments above many blank lines cost no more than both. */
  function nextLine(from: number): number {
    let line = from;
    let found: number | undefined;
    for (; found === undefined; line++) {
      const start = starts[line - 1];
      if (start === undefined) found = 0;
      // A document's opening line holds nothing.
      else if (/^---\s*$/.test(text.slice(start, start + 8).split('\n', 1)[0] ?? '')) found = aims.get(line);
      else if (!isBlank(text, start, starts[line] ?? text.length)) found = aims.get(line) ?? line;
      else if (!pastBlank) found = 0;
      else found = aims.get(line);
    }
    for (let passed = from; passed < line; passed++) aims.set(passed, found);
    return found;
  }
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!/\s/.test(text[at] ?? '')) return false;
  return true;
}
