import type { Cell } from '../../document.ts';
import type { Label } from '../../labels/index.ts';
import { giveCell, labelOf } from '../cell/cells.ts';
import type { FormReader } from '../form/reader.ts';
import { wordsIn } from '../words/words-in.ts';

/** `内部协作` merged down beside `协作部门 | …` and `协作内容 | …`: with whom on that side, and what all of it is about. */
export function readContactSide(reader: FormReader, side: Label | undefined, cells: readonly Cell[]): boolean {
  const [head, value, ...more] = cells;
  if (side === undefined || !/^contacts\.(?:in|ex)ternal$/.test(side.path)) return false;
  if (head === undefined || value === undefined || more.length > 0) return false;
  const written = wordsIn(head);
  const { dictionary } = reader;
  // 协作科室 is in no dictionary, and speaks of contacts alone.
  const path = (dictionary.find(written, { within: 'contacts', asColumn: true }) ?? dictionary.guess(written))?.path;
  if (path === undefined || !/^contacts(?:\.with|\.purpose)?$/.test(path)) return false;
  const label = path === 'contacts.purpose' ? `${side.path}.purpose` : side.path;
  reader.currentDraft().takeCells(head);
  giveCell(reader, { path: label, written }, value);
  return true;
}

/** `Internal: | Planners, Stores | Spare parts` without heads: the side, with whom, and what about. */
export function readContactRow(reader: FormReader, cells: readonly Cell[], isHeaded: boolean): boolean {
  const [side, parties, purpose, more] = cells;
  if (
    isHeaded ||
    side === undefined ||
    side.height > 1 ||
    parties === undefined ||
    purpose === undefined ||
    more !== undefined
  )
    return false;
  const label = labelOf(reader, side, 'contacts', false);
  if (label === undefined || !/^contacts\.(?:in|ex)ternal$/.test(label.path)) return false;
  const isTold = (cell: Cell) => wordsIn(cell) !== '' && labelOf(reader, cell, 'contacts', false) === undefined;
  if (!isTold(parties) || !isTold(purpose)) return false;
  giveCell(reader, label, parties);
  giveCell(reader, { path: `${label.path}.purpose`, written: label.written }, purpose);
  reader.target = undefined;
  return true;
}
