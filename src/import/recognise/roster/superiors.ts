import type { Cell } from '../../document.ts';
import { type RosterColumn, textAt } from './roster-column.ts';

type Row = readonly Cell[];

/**
 * Whether a list names a superior by a code that none of its rows has, and by a title beside it: then the title says more.
 */
export function isForeignCode(
  columns: readonly RosterColumn[],
  rows: readonly Row[],
): (row: Row, column: RosterColumn) => boolean {
  const superiors = columns.filter(({ path }) => path === 'reportsTo');
  const codes = columns.find(({ path }) => path === 'code');
  if (superiors.length < 2 || codes === undefined) return () => false;
  const known = new Set(rows.map((row) => textAt(row, codes)));
  return (row, column) => {
    const text = textAt(row, column);
    if (column.path !== 'reportsTo' || !/\d/.test(text) || known.has(text)) return false;
    return superiors.some((each) => each !== column && /^\D+$/.test(textAt(row, each)));
  };
}
