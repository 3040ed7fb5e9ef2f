import type { Cell } from '../../document.ts';
import { labelOf } from '../cell/cells.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { isNone, isPlaceholder } from '../words/placeholder.ts';
import { textOf, wordsIn } from '../words/words-in.ts';
import { isDesirable, isEssential } from './person-specification.ts';

type Row = readonly Cell[];

/**
 * `Essential | Desirable` and nothing else, above rows that are no pairs: two lists side by side, of which one may be
 * longer. Reads them, and says how many rows that were; 0 for other rows.
 */
export function readCriteriaBeside(reader: FormReader, rows: readonly Row[], at: number): number {
  const heads = rows[at] ?? [];
  const [first, second, another] = heads;
  if (first === undefined || second === undefined || another !== undefined) return 0;
  const asks = (head: Cell) => {
    const words = wordsIn(head).toLowerCase();
    return isEssential(words) ? 'qualifications' : isDesirable(words) ? 'qualifications.preferred' : undefined;
  };
  const paths = [asks(first), asks(second)];
  if (paths.includes(undefined) || paths[0] === paths[1]) return 0;
  const end = rows.findIndex((row, nth) => nth > at && !isOfLists(reader, heads, row));
  const below = rows.slice(at + 1, end === -1 ? rows.length : end);
  if (!below.some((row) => row.some(({ blocks }) => textOf(blocks) !== ''))) return 0;
  reader.target = undefined;
  reader.currentDraft().labels += 2;
  reader.currentDraft().takeCells(...heads);
  heads.forEach((head, nth) => {
    for (const row of below) addItems(reader, paths[nth] ?? '', wordsIn(head), cellBelow(head, row));
  });
  reader.target = undefined;
  return below.length + 1;
}

/** Whether a row has its cells below the heads and begins nothing else. */
function isOfLists(reader: FormReader, heads: Row, row: Row): boolean {
  if (row.some((cell) => !heads.some(({ column, span }) => column === cell.column && span === cell.span))) return false;
  const [only, another] = row;
  const path = only === undefined ? undefined : labelOf(reader, only, undefined, false)?.path;
  const isPair = another !== undefined && path !== undefined && !path.startsWith('qualifications');
  return !isPair && !/^(?:approval|x-signature)/.test(path ?? '');
}

function cellBelow(head: Cell, row: Row): Cell | undefined {
  return row.find(({ column }) => column === head.column);
}

function addItems(reader: FormReader, path: string, head: string, cell: Cell | undefined): void {
  for (const { text, written, place } of allLines(cell?.blocks ?? [])) {
    if (isPlaceholder(written)) continue;
    if (isNone(text)) reader.keep({ text: written, place }, head);
    else reader.add(path, { text, place });
  }
}
