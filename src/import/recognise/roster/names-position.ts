import { foldText } from '../../../text/text.ts';
import type { Cell } from '../../document.ts';
import { departmentIn } from '../words/department-name.ts';
import { isNone, isPlaceholder } from '../words/placeholder.ts';
import { joinLines, textOf } from '../words/words-in.ts';
import { type RosterColumn, textAt } from './roster-column.ts';
import { isRemarkOf } from './row-of-remark.ts';
import { isSum, isSumOfCounts } from './sums.ts';

type Row = readonly Cell[];

/** Columns in which a row that adds up others says so. */
const leading = /^(?:title|code|number|department|person)$/;
const count = /^[\d.,%\s+/–—-]+$/u;

/**
 * Whether a row of a list is one of a position: its title is there, and neither a sum, a number, nor the department of
 * other rows above or below their counts.
 */
export function namesPosition(columns: readonly RosterColumn[], rows: readonly Row[]): (row: Row) => boolean {
  const title = columns.find(({ path }) => path === 'title');
  const own = columns.filter(({ path }) => path === 'department');
  const departments = new Map<string, Set<Row>>();
  for (const row of rows)
    for (const column of own) {
      const name = foldText(textAt(row, column));
      if (name !== '') departments.set(name, (departments.get(name) ?? new Set()).add(row));
    }
  return (row) => {
    const name = joinLines(textAt(row, title).split('\n'));
    if (name === '' || isNone(name) || isPlaceholder(name) || count.test(name)) return false;
    const leads = columns.filter(({ path }) => leading.test(path ?? '')).map((column) => textAt(row, column));
    if (leads.some(isSum)) return false;
    const beside = row.filter((cell) => cell.column !== title?.column).map(({ blocks }) => textOf(blocks).trim());
    const within = own.map((column) => textAt(row, column)).filter((text) => text !== '');
    const others = beside.filter((text) => text !== '' && !count.test(text) && !isNone(text));
    if (others.length === 0 && isSumOfCounts(name)) return false;
    if (isRemarkOf(columns, rows, row)) return false;
    const isElsewhere = [...(departments.get(foldText(name)) ?? [])].some((other) => other !== row);
    // 采购 in 采购 may be a position; 财务部 in 财务部 has its counts alone.
    const isAgain = within.every((text) => foldText(text) === foldText(name)) && departmentIn(name) !== undefined;
    return !(isElsewhere && others.length === within.length && (within.length === 0 || isAgain));
  };
}
