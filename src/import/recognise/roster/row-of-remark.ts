import type { Cell } from '../../document.ts';
import { namesJob } from '../words/names-job.ts';
import { textOf } from '../words/words-in.ts';
import { type RosterColumn, textAt } from './roster-column.ts';

type Row = readonly Cell[];

/** What is said beside each title of a list, and how many there are: less says nothing of what is usual. */
const [leastBeside, leastRows] = [2, 2];

/**
 * `Draft for the works council` alone in a row below positions of which each has more said of it: a remark on the list, and no
 * position, unless it is the name of a job.
 */
export function isRemarkOf(columns: readonly RosterColumn[], rows: readonly Row[], row: Row): boolean {
  const title = columns.find(({ path }) => path === 'title');
  // The department of the rows above may be carried down to it.
  const carried = new Set(columns.filter(({ path }) => path === 'department').map(({ column }) => column));
  const beside = (each: Row) =>
    each.filter(
      ({ column, blocks }) => column !== title?.column && !carried.has(column) && textOf(blocks).trim() !== '',
    ).length;
  if (beside(row) > 0) return false;
  const others = rows.filter((each) => each !== row && textAt(each, title) !== '' && beside(each) > 0);
  const last = others.at(-1);
  if (last === undefined || others.length < leastRows || rows.indexOf(last) > rows.indexOf(row)) return false;
  const name = textAt(row, title).trim();
  return others.every((each) => beside(each) >= leastBeside) && !namesJob(name);
}
