import type { Cell } from '../../document.ts';
import type { FormReader } from '../form/reader.ts';
import { joinLines, textOf } from '../words/lines.ts';
import type { Head } from './table-head.ts';

const again = /\s*[(（–—-]?\s*(?:continued|cont['’]?d?\.?|续表?|接上页)\s*[)）]?\s*$/iu;

/** The heads once more, as a table has them where it goes on over a page. */
export function isHeadAgain(reader: FormReader, { columns }: Head, cells: readonly Cell[]): boolean {
  const filled = cells.filter(({ blocks }) => textOf(blocks) !== '');
  const repeats = (cell: Cell): boolean => {
    const text = joinLines(textOf(cell.blocks).split('\n')).replace(again, '');
    return columns.some(({ from, label }) => from === cell.column && label !== '' && label.startsWith(text));
  };
  if (filled.length === 0 || cells.length !== columns.length || !filled.every(repeats)) return false;
  reader.currentDraft().takeCells(...filled);
  return true;
}
