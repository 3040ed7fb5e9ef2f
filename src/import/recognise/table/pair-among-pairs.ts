import type { Cell } from '../../document.ts';
import type { Label } from '../../labels/index.ts';
import { isDate } from '../../values/dates.ts';
import { kindOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import { type Pair, splitPairs } from '../line/pairs.ts';
import { wordsIn } from '../words/words-in.ts';

/** Longer texts are sentences. */
const longest = 80;

/**
 * `职位名称： | 配电主管 | 编制日期：2023.11.06`: right of a label that has its value, or that a date would be none of, a cell with a
 * label and a value of its own.
 */
export function isPairItself(reader: FormReader, cell: Cell, pending: Label, given: boolean): boolean {
  const { label, value = '' } = onlyPair(reader, cell) ?? {};
  if (label === undefined || label.path === pending.path || kindOf(pending.path) === 'part') return false;
  if (/^x/.test(label.path) || kindOf(label.path) !== 'one') return false;
  return given || (/(?:^|\.)date$|^effective$/.test(label.path) && isDate(value) && kindOf(pending.path) === 'one');
}

function onlyPair(reader: FormReader, cell: Cell): Pair | undefined {
  const text = wordsIn(cell);
  if (text.length > longest || !/[:：]\s*\S/u.test(text)) return undefined;
  const [pair, another] = splitPairs(reader.dictionary, text, undefined);
  const isKnown = pair?.label !== undefined && pair.label.meant === undefined && pair.value !== '';
  return isKnown && another === undefined ? pair : undefined;
}
