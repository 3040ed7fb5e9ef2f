import type { Cell } from '../../document.ts';
import { splitNumber } from '../../labels/numbers.ts';
import type { FormReader } from '../form/reader.ts';
import { nameOfArea } from '../words/counted-area.ts';
import { allLines } from '../words/lines.ts';
import type { Head } from './table-head.ts';

/** A short text over all columns names the rows below it; a sentence below the name that leads to them is kept aside. */
export function readGroupRow(reader: FormReader, head: Head, cell: Cell): boolean {
  const [line, ...leads] = allLines(cell.blocks);
  if (head.part !== 'duties' || line === undefined) return false;
  const text = line.written;
  const longest = /\p{Script=Han}/u.test(text) ? 30 : 60;
  if (text.length > longest || /[。；;]$/u.test(text)) return false;
  if (leads.length > 1 || leads.some(({ written }) => !/[:：]$|^[^:：]*\bincluding\W*$/u.test(written))) return false;
  const { number, text: bare } = splitNumber(text);
  head.group = nameOfArea(text) ?? bare.replace(/[:：]$/u, '');
  head.groups = Number.parseInt(number, 10);
  for (const { written, place } of leads) reader.keep({ text: written, place }, head.group);
  return true;
}
