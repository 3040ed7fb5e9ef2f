import type { Cell } from '../../document.ts';
import { giveCell, labelOf } from '../cell/cells.ts';
import { isLetter } from '../cell/lettered-bands.ts';
import { allLines } from '../words/lines.ts';
import { textOf, wordsIn } from '../words/words-in.ts';
import { closeParts, type OpenTable } from './open-table.ts';

/** `H | Stands in when away | Dispatcher` below the bands `A | Position` … `G | Competence`: one fact, and no more of the part above it. */
export function isLetteredFact({ bands, head }: OpenTable, row: readonly Cell[]): boolean {
  const [mark, ...others] = row.filter(({ blocks }) => textOf(blocks) !== '');
  const lettered = [...bands.keys()].some(([first]) => isLetter(first));
  return lettered && head === undefined && others.length === 2 && isLetter(mark) && mark === row[0];
}

/** Reads the value by its label, or keeps it with its label where nobody knows that. */
export function readLetteredFact(open: OpenTable, row: readonly Cell[]): number {
  const { reader } = open;
  const [mark, label, value] = row.filter(({ blocks }) => textOf(blocks) !== '');
  if (mark === undefined || label === undefined || value === undefined) return 0;
  closeParts(open);
  reader.target = undefined;
  const draft = reader.currentDraft();
  draft.takeCells(mark);
  const known = labelOf(reader, label, undefined, false);
  if (known !== undefined) giveCell(reader, known, value);
  else for (const { written, place } of allLines(value.blocks)) reader.keep({ text: written, place }, wordsIn(label));
  reader.target = undefined;
  return 1;
}
