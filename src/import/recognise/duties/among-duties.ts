import type { Cell } from '../../document.ts';
import { labelOf } from '../cell/cells.ts';
import type { FormReader } from '../form/reader.ts';
import { wordsIn } from '../words/words-in.ts';
import { isEssentialMark } from './essential-mark.ts';
import type { Column, Head } from './table-head.ts';

/** `40`, `12.5 %`, `10–15%` */
const part = /^\d{1,3}(?:\.\d{1,2})?\s*[%％]?(?:\s*[-–~～至]\s*\d{1,3}(?:\.\d{1,2})?\s*[%％]?)?$/u;
const mark = /^(?:y|n|yes|no|[√✓✔×xX☐□☒☑])$/iu;

/** What columns hold whose values tell themselves apart from words. */
const kinds: Readonly<Record<string, (text: string) => boolean>> = {
  'duties.share': (text) => part.test(text),
  'duties.kpi.weight': (text) => part.test(text),
  'duties.essential': (text) => isEssentialMark(text) || mark.test(text),
};

/**
 * Whether a row that begins with a known label (`Training | 10 | N`, 培训 | 30%) is one of the table's all the same: each
 * cell is below a head of its own, and a share, a weight or a mark is where the heads say, or the rows of the table go on
 * below it.
 */
export function isAmongDuties(
  reader: FormReader,
  head: Head | undefined,
  cells: readonly Cell[],
  below: readonly (readonly Cell[])[],
): head is Head {
  if (head === undefined || head.part !== 'duties' || head.headless || !isAligned(head, cells)) return false;
  if (!beginsWithLabel(reader, head, cells)) return false;
  const typed = typesOf(head, cells);
  if (typed.length > 0) return typed.every((isKind) => isKind);
  if (hasSeveralLabels(reader, cells)) return false;
  if (head.hasLabels) return true;
  const [next, ...others] = below.filter((row) => row.some((cell) => wordsIn(cell) !== ''));
  const goesOn = (row: readonly Cell[]) => isAligned(head, row) && !beginsWithLabel(reader, head, row);
  return next !== undefined && goesOn(next) && others.slice(0, 1).every(goesOn);
}

/** Heads right above a row that begins with a known label: since they head something, such rows are the table's. */
export function withLabelsBelow(reader: FormReader, head: Head, [first = []]: readonly (readonly Cell[])[]): Head {
  const hasLabels =
    head.part === 'duties' &&
    isAligned(head, first) &&
    beginsWithLabel(reader, head, first) &&
    typesOf(head, first).length === 0 &&
    !hasSeveralLabels(reader, first);
  return hasLabels ? { ...head, hasLabels } : head;
}

/** Labels beside each other are over their values. */
function hasSeveralLabels(reader: FormReader, cells: readonly Cell[]): boolean {
  return cells.filter((cell) => labelOf(reader, cell, reader.within) !== undefined).length > 1;
}

/** Whether something else is where the heads have a share, a weight or a mark. */
export function isMistyped(head: Head, cells: readonly Cell[]): boolean {
  return typesOf(head, cells).some((isKind) => !isKind);
}

function typesOf(head: Head, cells: readonly Cell[]): boolean[] {
  return cells.flatMap((cell) => {
    const isKind = kinds[columnOf(head, cell)?.path ?? ''];
    const text = wordsIn(cell);
    return isKind === undefined || text === '' ? [] : [isKind(text)];
  });
}

/** Whether at least two cells stand each below a head. */
function isAligned(head: Head, cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => wordsIn(cell) !== '');
  return (
    filled.length > 1 && cells.every((cell) => cell.column + cell.span <= (columnOf(head, cell)?.to ?? cell.column))
  );
}

function beginsWithLabel(reader: FormReader, head: Head, cells: readonly Cell[]): boolean {
  const first = cells.find((cell) => wordsIn(cell) !== '' && columnOf(head, cell)?.path !== 'number');
  return first !== undefined && labelOf(reader, first, reader.within) !== undefined;
}

function columnOf(head: Head, { column }: Cell): Column | undefined {
  return head.columns.find(({ from, to }) => column >= from && column < to);
}
