import type { Cell } from '../../document.ts';
import { textOf } from '../words/words-in.ts';
import type { Column } from './table-head.ts';

const fewest = 2;

/**
 * `序号 | 工作内容 | 工作依据 | 权责 | 时限` above rows that count from 1, each with a cell a head: whatever the other heads are,
 * each row is a duty.
 */
export function areCountedDuties(
  columns: readonly Column[],
  heads: readonly Cell[],
  below: readonly (readonly Cell[])[],
): boolean {
  const duties = columns.filter(({ path }) => path === 'duties.duty');
  if (duties.length !== 1 || columns[0]?.path !== 'number') return false;
  let count = 0;
  for (const row of below) {
    const isBelow = row.length === heads.length && row.every(({ column }, at) => column === heads[at]?.column);
    if (!isBelow || Number.parseInt(textOf(row[0]?.blocks ?? []), 10) !== count + 1) break;
    count++;
  }
  return count >= fewest;
}
