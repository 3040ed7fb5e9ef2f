import { isWide } from '../text/wide.ts';

/** Longer names are cut, because the code frame shows the rest. In columns; a Han character takes two. */
const longest = 80;
const longestLine = 200;
/** The number of edges that a reporter lists below: the finding's own and ten more. */
const edgesShown = 11;

/** The user's text in backticks, on one line, and cut after `limit` columns so that it stays readable. */
export function name(text: string, limit = longest): string {
  return `\`${shorten(text, limit).replaceAll('`', "'")}\``;
}

/** A line to be typed, uncut if a person would still type it; one that contains backticks is not put in backticks. */
export function line(text: string): string {
  return text.includes('`') ? shorten(text, longestLine) : name(text, longestLine);
}

/** A typed text or a path in backticks, never cut, because it must be found again. */
export function whole(text: string): string {
  return `\`${text}\``;
}

/** Names in backticks, at most `limit` of them. */
export function names(texts: readonly string[], limit = 3): string[] {
  return texts.slice(0, limit).map((text) => name(text));
}

/** A code point such as `U+20BB7`, which identifies a character that looks like another one or is invisible. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A path through names, `a → b → a`; `more` phrases the number of steps left out of a long one. */
export function chain(path: readonly string[], more: (steps: number) => string): string {
  const shown = names(path, edgesShown + 1).join(' → ');
  const left = path.length - 1 - edgesShown;
  return left > 0 ? `${shown} → … ${more(left)}` : shown;
}

/** The columns of a duty that are shown: enough to recognise it, and few enough to keep the sentence readable. */
export const dutyShown = 40;

/** Whether shares that should add up to 100 were written as fractions of 1. */
export function isFraction(sum: number): boolean {
  return Math.abs(sum - 1) <= 0.01;
}

/** Writes at most two decimals without trailing zeros, so that 33.3 + 33.3 is not printed as 66.60000000000001. */
export function plain(number: number): string {
  return String(Math.round(number * 100) / 100);
}

/** A number with its thousands separated: `10,000`. */
export function grouped(number: number): string {
  return plain(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** Kibibytes such as `3,400 KiB`, rounded up so that a size over a limit also looks so. */
export function kibibytes(bytes: number): string {
  return `${grouped(Math.ceil(bytes / 1024))} KiB`;
}

/** A duration such as `120 ms` or `3.4 s`. */
export function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

function shorten(text: string, limit: number): string {
  // A user's text may be a whole file, so only its beginning is read.
  const [line = '', ...rest] = text
    .slice(0, 1000)
    .replace(/^[\r\n]+/, '')
    .split(/[\r\n]/);
  const more = rest.some((other) => other !== '') || text.length > 1000;
  const head = cut(line, limit);
  return more && head === line ? `${line} …` : head;
}

function cut(line: string, limit: number): string {
  let width = 0;
  let fitting = 0;
  for (const letter of line) {
    width += isWide(letter) ? 2 : 1;
    if (width > limit) return `${line.slice(0, fitting)}…`;
    if (width < limit) fitting += letter.length;
  }
  return line;
}
