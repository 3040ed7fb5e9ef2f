import type { Cell } from '../../document.ts';
import { placeOf } from '../cell/cells.ts';
import type { FormReader } from '../form/reader.ts';
import { wordsIn } from '../words/words-in.ts';
import type { Column, Head } from './table-head.ts';

/** A weight that is merged down over as many rows as the name of their group is the share of that group, and of none of its duties. */
export function takeShareOfGroup(
  reader: FormReader,
  head: Head,
  cells: readonly Cell[],
  cell: Cell,
  { path, label }: Column,
): boolean {
  const text = wordsIn(cell);
  if (cell.height < 2 || !/^duties\.(?:share|kpi\.weight)$/.test(path) || !/^\d{1,3}(?:\.\d+)?\s*[%％]?$/u.test(text))
    return false;
  const group = cells.find(
    ({ column, height }) =>
      height === cell.height &&
      head.columns.some((each) => each.path === 'duties.group' && column >= each.from && column < each.to),
  );
  const name = wordsIn(group);
  if (name === '') return false;
  reader.currentDraft().giveShareOfGroup(name, { text, place: placeOf(cell) }, label);
  return true;
}
