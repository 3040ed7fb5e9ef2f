import { isScalar, type Scalar } from 'yaml';
import type { Path } from '../findings/anchor.ts';
import type { Finding } from '../findings/finding.ts';
import type { FindingFix } from '../findings/fix.ts';
import { findTail } from './cut-text.ts';
import { refuse } from './refuse.ts';
import { endOfLine } from './syntax.ts';
import { writeScalar } from './write.ts';

/** A file that can be read, but probably not as its author meant it. */
export interface Caution {
  readonly finding: Finding;
  /** The path of the value in the file's data. */
  readonly path: Path;
  /** Whether nothing is left of the value. */
  readonly isEmpty: boolean;
}

/** A file shows no more than this, because more findings say nothing new. */
export const cautionLimit = 100;

/** A value that is complete without the comment after it. */
const complete = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Finds scalars that YAML reads differently from what their author meant. `at` is where the value's part of its line
 * begins: after its key, or at its own start.
 */
export function cautionScalar(file: string, text: string, node: Scalar, path: Path, at: number): Caution[] {
  const [start, end] = node.range ?? [at, at];
  const isEmpty = start === end;
  const isText = typeof node.value === 'string' && !complete.test(node.value);
  const cut = isEmpty || /[\r\n]/.test(text.slice(at, start)) ? findTail(text, at) : undefined;
  const found = cut ?? (node.type === 'PLAIN' && isText && !isEmpty ? findTail(text, end) : undefined);
  const cautions: Caution[] = [];
  if (found !== undefined && (isEmpty || isText)) {
    const [from, to] = found;
    const facts = { cut: text.slice(from, to), instead: quoteLine(text, node, from, to) };
    const fix = fixCut(file, text, facts, [isEmpty ? from : start, to]);
    cautions.push({ finding: { ...refuse('yaml/cut-text', file, found, facts), ...fix }, path, isEmpty });
  }
  const listed = findFoldedList(text, node);
  if (listed !== undefined) {
    const [from, to, facts] = listed;
    cautions.push({ finding: refuse('yaml/folded-list', file, [from, to], facts), path, isEmpty: false });
  }
  return cautions;
}

/** The line with the whole text in quotes; within brackets only the text, and '' if the text begins on another line. */
function quoteLine(text: string, node: Scalar, from: number, to: number): string {
  const [start, end] = node.range ?? [from, from];
  const first = start === end ? from : start;
  const line = text.lastIndexOf('\n', from) + 1;
  if (first < line || first > from) return '';
  const lead = text.slice(line, first).trimStart();
  const quoted = writeScalar(text.slice(first, to));
  return /[{[]/.test(lead) ? quoted : `${lead}${quoted}`;
}

/** A remark seldom begins with a digit; `#1201` is a room, and `#0f5c63` a colour. */
function fixCut(
  file: string,
  text: string,
  { cut, instead }: { readonly cut: string; readonly instead: string },
  range: readonly [number, number],
): { readonly fix?: readonly FindingFix[] } {
  const written = text.slice(...range);
  if (instead === '' || !/^#(?:\d|[0-9a-f]{6}$)/iu.test(cut) || !instead.endsWith(writeScalar(written))) return {};
  if (/[{[]/.test(text.slice(text.lastIndexOf('\n', range[0]) + 1, range[0]))) return {};
  return { fix: [{ change: 'write', at: { file, range }, text: writeScalar(written) }] };
}

/** What begins an entry on paper and in Word, but not in YAML: a sign, or a number with its punctuation. */
const entry =
  /^[ \t]*((?:[•·●○■□◆◇▪▫▶►‣※－–—]|[①-⑳㈠-㈩])[ \t]*|[-*+][ \t]+|(?:\d{1,2}(?:[.．][ \t]+|[、)）][ \t]*)|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）][ \t]*|[一二三四五六七八九十]{1,3}、[ \t]*))(\S.*?)[ \t]*$/u;

/** Finds two lines that begin like entries, in a text whose lines YAML joins with spaces. */
function findFoldedList(
  text: string,
  { type, range, value }: Scalar,
): readonly [number, number, { readonly mark: string; readonly instead: string }] | undefined {
  if (type === 'BLOCK_LITERAL' || typeof value !== 'string' || !range) return undefined;
  const start = range[0] + (type?.startsWith('QUOTE') === true ? 1 : 0);
  const lines = text.slice(start, range[1]).split('\n');
  if (lines.length < 2) return undefined;
  const found: { readonly at: number; readonly mark: string; readonly words: string }[] = [];
  let at = start;
  for (const line of lines) {
    const [, mark, words] = entry.exec(line.replace(/\r$/, '')) ?? [];
    if (mark !== undefined && words !== undefined) {
      found.push({ at: at + line.length - line.trimStart().length, mark: mark.trim(), words });
    }
    at += line.length + 1;
  }
  const [first] = found;
  // Blank lines keep the lines apart, and so do deeper lines in a text that begins with `>`.
  if (first === undefined || value.split('\n').filter((line) => entry.test(line)).length >= found.length)
    return undefined;
  if (found.length < 2) return undefined;
  const instead = `- ${writeScalar(first.words.replace(/["']$/, ''))}`;
  return [first.at, endOfLine(text, first.at), { mark: first.mark, instead }];
}

/** Finds where a value's part of its line begins: after the colon of its key. */
export function afterKey(text: string, key: unknown): number | undefined {
  if (!isScalar(key) || !key.range) return undefined;
  const colon = /[ \t]*:/y;
  colon.lastIndex = key.range[1];
  return colon.test(text) ? colon.lastIndex : undefined;
}
