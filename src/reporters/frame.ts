import { clip, clipStart, columns, escapeLogCommands, showControls } from '../text/terminal.ts';
import type { Span } from '../text/text.ts';
import type { Page } from './pages.ts';

/** A line of a file as it is shown; `underline` counts terminal columns of `shown`. */
export interface FrameLine {
  readonly number: number;
  readonly shown: string;
  readonly underline?: { readonly offset: number; readonly length: number };
}

/**
 * UTF-16 units looked at on each side of the culprit, so that a finding in a line of a megabyte costs no more than
 * others.
 */
const reach = 120;

/**
 * The line in which `span` begins, with its culprit underlined and `context` lines before and after, at most `room`
 * columns wide.
 */
export function frameSpan(page: Page, span: Span, context: number, room: number): FrameLine[] {
  const { line, column } = span.start;
  const culprit = lineOf(page, line);
  if (culprit === undefined) return [];
  const from = Math.min(column - 1, culprit.length);
  const to = span.end.line > line ? culprit.length : Math.min(span.end.column - 1, culprit.length);
  const lines: FrameLine[] = [];
  for (let number = Math.max(line - context, 1); number <= line + context; number++) {
    const text = lineOf(page, number);
    if (number === line) lines.push({ number, ...focus(culprit, from, Math.max(from, to), room) });
    else if (text !== undefined) lines.push({ number, shown: clip(show(text.slice(0, reach)), room) });
  }
  return lines;
}

/** A line without its line end; undefined after the last line, and for the empty line after a final line feed. */
function lineOf({ text, starts }: Page, number: number): string | undefined {
  const start = starts[number - 1];
  if (start === undefined || (start === text.length && number > 1)) return undefined;
  let end = starts[number] ?? text.length;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return text.slice(start, end);
}

function focus(line: string, from: number, to: number, room: number): Omit<FrameLine, 'number'> {
  const before = show(line.slice(Math.max(from - reach, 0), from));
  const culprit = show(line.slice(from, Math.min(to, from + reach)));
  const middle = clip(culprit, room - 1);
  const after = middle === culprit ? show(line.slice(to, to + reach)) : '';
  const rest = room - columns(middle);
  const left = clipStart(before, Math.max(rest >> 1, rest - columns(after)));
  const right = clip(after, rest - columns(left));
  const underline = { offset: columns(left), length: Math.max(columns(middle), 1) };
  return { shown: `${left}${middle}${right}`, underline };
}

function show(text: string): string {
  return escapeLogCommands(showControls(text.replaceAll('\t', '    ')));
}
