import type { Cell } from '../../document.ts';
import { splitNumber } from '../../labels/numbers.ts';
import { textOf } from '../words/lines.ts';
import type { Head } from './table-head.ts';

/** A short text over all columns names the rows below it. */
export function readGroupRow(head: Head, cell: Cell): boolean {
  const text = textOf(cell.blocks);
  const longest = /\p{Script=Han}/u.test(text) ? 30 : 60;
  if (head.part !== 'duties' || text.length > longest || text.includes('\n') || /[。；;]$/u.test(text)) return false;
  const { number, text: bare } = splitNumber(text);
  head.group = bare.replace(/[:：]$/u, '');
  head.groups = Number.parseInt(number, 10);
  return true;
}
