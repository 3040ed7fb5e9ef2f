import type { Table } from '../../document.ts';
import { labelOf } from '../cell/cells.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { textOf } from '../words/words-in.ts';

/** Shorter texts may be values that somebody put into the wrong column. */
const shortest = 30;

/** A sentence alone in the column of the labels, below a row of a label and its value on a sheet: a remark, and no more of that value. */
export function readSheetRemark(reader: FormReader, { rows, place }: Table, at: number): boolean {
  const [cell, another] = (rows[at] ?? []).filter(({ blocks }) => textOf(blocks) !== '');
  const [label, value] = rows[at - 1] ?? [];
  if (place.table !== undefined || cell === undefined || another !== undefined || cell.span > 1) return false;
  if (label === undefined || value === undefined || label.column !== cell.column) return false;
  const text = textOf(cell.blocks);
  if (text.length < shortest || !/^\p{Lu}.*[.!]$/su.test(text)) return false;
  if (labelOf(reader, label, undefined) === undefined) return false;
  for (const line of allLines(cell.blocks)) reader.keep({ text: line.written, place: line.place });
  reader.target = undefined;
  return true;
}
