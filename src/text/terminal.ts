import stringWidth from 'string-width';

/**
 * Characters that move the cursor, reorder the text beside them or are invisible: all C0, C1, bidi controls, lone
 * surrogates, soft hyphens, spaces without width.
 */
const controls =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufeff\uffa0]/gu;

/** Made when a line has to be cut, since that takes as long as to check a file. */
let segmenter: Intl.Segmenter | undefined;

function segment(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter();
  return segmenter.segment(text);
}

/** Makes control characters visible (ESC as `\u{1b}`) and turns a tab into a space; line feeds stay. */
export function showControls(text: string): string {
  return text.replace(controls, (control) => {
    if (control === '\n') return control;
    return control === '\t' ? ' ' : `\\u{${control.codePointAt(0)?.toString(16)}}`;
  });
}

/** A command that a CI service runs anywhere in a line of a log: `##[error]`, `##vso[…]`. */
const logCommand = /#(?=#\w*\[)/g;

/** Keeps a CI service from running commands within a line. */
export function escapeLogCommands(line: string, escaped = '\\u{23}'): string {
  return line.replace(logCommand, escaped);
}

/**
 * Any text as one harmless line: line ends become `⏎`, and no CI service reads its beginning as a command, as GitHub
 * does with `::error::`.
 */
export function visible(text: string): string {
  return escapeLogCommands(showControls(text.replace(/\r\n?|\n/g, '⏎'))).replace(/^(\s*):(?=:)/, '$1\\u{3a}');
}

/** The number of columns that a line takes on screen; Han and other wide characters take two. */
export function columns(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x20 && unit < 0x7f) width += 1;
    else if (unit >= 0x4e00 && unit <= 0x9fff) width += 2;
    else if (narrow.test(text[at] ?? '')) width += 1;
    else if (wide.test(text[at] ?? '')) width += 2;
    else return stringWidth(text);
  }
  return width;
}

/** Letters and marks of ordinary text, of which one is a column or two whatever stands beside it. */
const narrow = /[\u00b7\u00c0-\u024f\u0410-\u044f\u1ea0-\u1ef9\u2013\u2014\u2018\u2019\u201c\u201d\u2026]/;
const wide = /[\u3000-\u3029\uff01-\uff60]/;

/** The start of a line that is longer than `limit` columns, with `…` for the rest. */
export function clip(text: string, limit: number): string {
  if (text.length * 2 <= limit) return text;
  const kept: string[] = [];
  let width = 0;
  let fitting = 0;
  for (const { segment: letter } of segment(text)) {
    width += columns(letter);
    if (width > limit) return limit < 1 ? '' : `${kept.slice(0, fitting).join('')}…`;
    kept.push(letter);
    if (width < limit) fitting = kept.length;
  }
  return text;
}

/** The end of a line that is longer than `limit` columns, with `…` for what comes before it. */
export function clipStart(text: string, limit: number): string {
  if (text.length * 2 <= limit) return text;
  const segments = [...segment(text)];
  let width = 0;
  let fitting = segments.length;
  for (let at = segments.length - 1; at >= 0; at--) {
    width += columns(segments[at]?.segment ?? '');
    if (width > limit) return limit < 1 ? '' : `…${text.slice(segments[fitting]?.index ?? text.length)}`;
    if (width < limit) fitting = at;
  }
  return text;
}

/** JSON for people and programs: the output parses to the same value and can't control a terminal. */
export function printJson(value: unknown): string {
  return `${escapeJson(JSON.stringify(value, null, 2))}\n`;
}

/** JSON with what could control a terminal or a log written as escapes; its line ends stay. */
export function escapeJson(json: string): string {
  const escaped = (control: string) =>
    control === '\n' ? control : `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return escapeLogCommands(json, '\\u0023').replace(controls, escaped);
}
