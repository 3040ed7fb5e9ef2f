import { isScalar, type Scalar, type YAMLMap } from 'yaml';
import { isKey } from './keys.ts';
import { readMark } from './mistakes/marks.ts';

/** Something that YAML accepts, but that is never meant. */
export interface Suspect {
  readonly problem: string;
  readonly range: readonly [start: number, end: number];
}

/** Dashes and bullets other than YAML's own; a number begins an entry only if one of jd's keys follows. */
const bullet = /^[－–—‐‑−﹣•·●○▪◦■◆▶►‣⁃]/u;

/** Finds a key that begins with another kind of space, or with the mark of a list. */
export function suspectKey(text: string, key: Scalar): Suspect | undefined {
  const [start, end] = key.range ?? [0, 0];
  const source = text.slice(start, end);
  if (/^[^\S ]/u.test(source)) return { problem: 'SPACE_AS_INDENT', range: [start, end] };
  const mark = readMark(source);
  if (mark === undefined) return undefined;
  return bullet.test(source) || isKey(mark.text) ? { problem: 'LIST_MARK', range: [start, end] } : undefined;
}

/** Finds a word in braces without a colon, which is the text after a comma within a value: `{ min: 78,000 }`. */
export function suspectComma(map: YAMLMap, pair: YAMLMap['items'][number]): Suspect | undefined {
  if (map.flow !== true || pair.value !== null || map.items[0] === pair) return undefined;
  const [start, end] = (isScalar(pair.key) ? pair.key.range : undefined) ?? [0, 0];
  return { problem: 'COMMA_IN_VALUE', range: [start, end] };
}

/**
 * Finds a text with a line that begins with one of jd's keys but has no YAML colon, or a path whose backslashes are
 * read as escapes.
 */
export function suspectText(text: string, { range, type }: Scalar): Suspect | undefined {
  const [start, end] = range ?? [0, 0];
  if (type === 'QUOTE_DOUBLE') {
    const isPath = /^"[A-Za-z]:\\[^\\ ]/u.test(text.slice(start, end));
    return isPath ? { problem: 'BAD_DQ_ESCAPE', range: [start + 3, start + 5] } : undefined;
  }
  if (type !== 'PLAIN') return undefined;
  const below = text.slice(start, end).indexOf('\n') + 1;
  const isFirst = beginsLine(text, start);
  if (!isFirst && below === 0) return undefined;
  const own = isFirst ? start : start + below;
  for (const { 0: line, index } of text.slice(own, end).matchAll(/\S.*$/gmu)) {
    const suspect = suspectLine(line);
    if (suspect !== undefined)
      return { problem: suspect.problem, range: [own + index + suspect.at, own + index + suspect.at + 1] };
  }
  return undefined;
}

/** Whether only spaces and dashes are before a value on its line, which may be as long as the file. */
function beginsLine(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && text[at] !== '\n' && /[\s-]/u.test(text[at] ?? '')) at--;
  return at < 0 || text[at] === '\n';
}

/** Recognises `duty：接待`, `duty:接待`, `1. duty：接待`. */
function suspectLine(line: string): { readonly problem: string; readonly at: number } | undefined {
  const mark = readMark(line);
  const [, word = '', colon = ''] = /^([A-Za-z]+)\s*(：|:(?=[^\s/]))/u.exec(mark?.text ?? line) ?? [];
  if (!isKey(word)) return undefined;
  if (mark !== undefined) return { problem: mark.mark === '-' ? 'SPACE_AFTER_DASH' : 'LIST_MARK', at: 0 };
  return { problem: colon === '：' ? 'FULLWIDTH_COLON' : 'SPACE_AFTER_COLON', at: line.indexOf(colon) };
}
