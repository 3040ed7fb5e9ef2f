import type { Cell } from '../../document.ts';
import { beginsWithWork } from '../words/duty-verbs.ts';
import { textOf, wordsIn } from '../words/words-in.ts';
import type { Head } from './table-head.ts';

type Row = readonly Cell[];

const fewest = 2;
const longest = 40;

/**
 * `Wool handling | ` below `Key tasks | What good looks like`, above rows that have both: a few words that do nothing, alone in
 * the first row and again further down, name the groups of what is below them, though nobody merged their cells.
 */
export function withNamesOfGroups(head: Head, below: readonly Row[]): Head {
  const { part, columns } = head;
  const [first, second] = columns;
  const isMeasured = part === 'duties' && columns.length === 2 && second?.path === 'duties.kpi';
  if (!isMeasured || first?.path !== 'duties.duty' || head.names !== undefined) return head;
  const end = below.findIndex((row) => row.length !== 2);
  const rows = end === -1 ? below : below.slice(0, end);
  const names = rows.filter(([name, measure]) => textOf(measure?.blocks ?? []) === '' && isName(wordsIn(name)));
  const areNames =
    names.length >= fewest && names[0] === rows[0] && names.every((row) => isWhole(rows[rows.indexOf(row) + 1]));
  return areNames ? { ...head, names: new Set(names.flatMap(([name]) => name ?? [])) } : head;
}

function isName(text: string): boolean {
  return text !== '' && text.length <= longest && !/[.。;；,，]$/u.test(text) && !beginsWithWork(text);
}

function isWhole(row: Row | undefined): boolean {
  return row?.length === 2 && row.every(({ blocks }) => textOf(blocks) !== '');
}
