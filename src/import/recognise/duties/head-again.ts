import type { Cell } from '../../document.ts';
import { guessPath } from '../../labels/guess.ts';
import type { FormReader } from '../form/reader.ts';
import { textOf, wordsIn } from '../words/words-in.ts';
import type { Head } from './table-head.ts';

const again = /\s*[(（–—-]?\s*(?:continued|cont['’]?d?\.?|续表?|接上页)\s*[)）]?\s*$/iu;

/** The heads once more, as a table has them where it goes on over a page. */
export function isHeadAgain(reader: FormReader, head: Head, cells: readonly Cell[]): boolean {
  const { columns } = head;
  const filled = cells.filter(({ blocks }) => textOf(blocks) !== '');
  const repeats = (cell: Cell): boolean => {
    const text = wordsIn(cell).replace(again, '');
    return columns.some(({ from, label }) => from === cell.column && label !== '' && label.startsWith(text));
  };
  if (filled.length === 0 || cells.length !== columns.length) return false;
  const others = filled.filter((cell) => !repeats(cell));
  if (others.length > 0 && (others.length === filled.length || !others.every((cell) => isOfColumn(head, cell))))
    return false;
  reader.currentDraft().takeCells(...filled);
  return true;
}

/** `People responsibility areas` beside `Key performance indicators` once more heads the same column in other words. */
function isOfColumn({ columns }: Head, cell: Cell): boolean {
  const column = columns.find(({ from }) => from === cell.column);
  const text = wordsIn(cell);
  return column?.path === 'duties.duty' && text.length <= 50 && !/[.;:]$/.test(text) && guessPath(text) === 'duties';
}
