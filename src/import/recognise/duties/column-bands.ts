import type { Cell } from '../../document.ts';
import type { FormReader } from '../form/reader.ts';
import { textOf } from '../words/words-in.ts';
import type { Head } from './table-head.ts';

/** `Marginal functions` over all columns of duties says how much those below it matter. */
export function readEssentialBand(reader: FormReader, head: Head, cells: readonly Cell[]): boolean {
  const [band, more] = cells;
  if (head.part !== 'duties' || band === undefined || more !== undefined || band.span < 2) return false;
  const label = reader.dictionary.find(textOf(band.blocks), { within: 'duties' });
  if (label?.path !== 'duties' || label.essential === undefined) return false;
  reader.currentDraft().takeCells(band);
  head.essential = label.essential;
  delete head.group;
  return true;
}

/** `Internal` over all columns of a table of contacts. */
export function readSide(reader: FormReader, head: Head, cell: Cell): boolean {
  const label = reader.dictionary.find(textOf(cell.blocks), { within: 'contacts' });
  if (head.part !== 'contacts' || label === undefined || !/^contacts\.(?:in|ex)ternal$/.test(label.path)) return false;
  head.side = label.path;
  return true;
}
