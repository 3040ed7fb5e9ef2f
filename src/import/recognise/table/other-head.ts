import type { Cell } from '../../document.ts';
import type { Head } from '../duties/table-head.ts';
import type { FormReader } from '../form/reader.ts';
import { textOf, wordsIn } from '../words/words-in.ts';

/** Fewer labels side by side may be labels beside empty cells. */
const fewest = 4;

/**
 * A row that is nearly all labels above a row of values: a table of something else, such as a list of steps or an export
 * of another program. What is below is kept with the head of its column, and never read as a form.
 */
export function findOtherHead(
  reader: FormReader,
  cells: readonly Cell[],
  next: readonly Cell[] | undefined,
  isFirstOfSheet: boolean,
): Head | undefined {
  if (cells.length < fewest || next === undefined || next.length < fewest - 1) return undefined;
  const isLabel = (text: string) =>
    reader.dictionary.find(text) !== undefined || reader.dictionary.find(text, { asColumn: true }) !== undefined;
  const heads = cells.map(wordsIn);
  if (heads.some((head) => head === '' || head.length > 20)) return undefined;
  const below = next.map((cell) => textOf(cell.blocks)).filter((text) => text !== '');
  const labels = heads.flatMap((head, at) => (isLabel(head) ? [at] : []));
  // In a form labels alternate with values; the first row of a sheet is otherwise that of its heads.
  if (labels.length > 0 && labels.every((at) => at % 2 === 0)) return undefined;
  // A value may look like a label, but below heads no label stands first.
  const from = heads.length % 2;
  const alternates = labels[0] === 0 && heads.every((head, at) => at < from || (at - from) % 2 === 1 || isLabel(head));
  const first = wordsIn(next[0]);
  const isLabelBelow = isLabel(first) || (isShort(first) && reader.dictionary.guess(first) !== undefined);
  if (alternates && labels.length < heads.length && isLabelBelow) return undefined;
  if (below.filter(isLabel).length > 1 || (!isFirstOfSheet && labels.length * 2 <= heads.length)) return undefined;
  const columns = cells.map(({ column, span }, at) => ({
    path: 'x',
    label: heads[at] ?? '',
    from: column,
    to: column + span,
  }));
  return { part: 'duties', columns, carried: new Map() };
}

function isShort(text: string): boolean {
  return /^\p{L}+(?: \p{L}+){0,3}$/u.test(text);
}
