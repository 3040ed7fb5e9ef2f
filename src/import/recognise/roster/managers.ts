import { foldText } from '../../../text/text.ts';
import type { Cell } from '../../document.ts';
import { type RosterColumn, textAt } from './roster-column.ts';

/** Rows that are looked at: enough to see whom a column names. */
const enough = 200;
const superior = /manager|supervisor|report|\bboss\b|superior|上级|主管|汇报|领导|经理/iu;

/**
 * The columns of a list of people once more, where what is in a column decides whether it names managers: names that
 * are in the column of names, or numbers that are in that of numbers. Its head may be any, as 直属主管 or `Reporting To`.
 */
export function settleManagers(
  columns: readonly RosterColumn[],
  below: readonly (readonly Cell[])[],
): readonly RosterColumn[] {
  const rows = below.slice(0, enough);
  const names = new Set([
    ...rows.flatMap((row) => namesIn(columns, row)).map(foldText),
    ...familiesIn(columns, rows).keys(),
  ]);
  const numbers = new Set(valuesOf(rows, find(columns, 'person-id')));
  if (names.size === 0 || columns.some(({ path }) => path === 'manager')) return columns;
  const areIn = (known: ReadonlySet<string>, column: RosterColumn) => {
    const values = valuesOf(rows, column);
    return values.length > 0 && values.filter((value) => known.has(value)).length * 2 > values.length;
  };
  return columns.map((column) => {
    const { path, head } = column;
    if (path !== 'reportsTo' && (path !== undefined || !superior.test(head))) return column;
    if (areIn(names, column)) return { ...column, path: 'manager' };
    return areIn(numbers, column) ? { ...column, path: 'manager-id' } : column;
  });
}

/** How a person is called in a row: by one column, or by a given and a family name, in either order. */
export function namesIn(columns: readonly RosterColumn[], row: readonly Cell[]): readonly string[] {
  const [name, given, family] = ['person', 'given-name', 'family-name'].map((path) => textAt(row, find(columns, path)));
  if (name) return [name];
  if (!given || !family) return given || family ? [`${given}${family}`] : [];
  return /\p{Script=Han}/u.test(family)
    ? [`${family}${given}`]
    : [`${given} ${family}`, `${family}, ${given}`, `${family} ${given}`];
}

/** The rows of people by their family name, folded, where only one person has it. */
export function familiesIn(
  columns: readonly RosterColumn[],
  rows: readonly (readonly Cell[])[],
): ReadonlyMap<string, readonly Cell[]> {
  const column = find(columns, 'family-name');
  const found = new Map<string, readonly Cell[] | undefined>();
  for (const row of column === undefined ? [] : rows) {
    const name = foldText(textAt(row, column));
    if (name !== '') found.set(name, found.has(name) ? undefined : row);
  }
  return new Map([...found].flatMap(([name, row]) => (row === undefined ? [] : [[name, row]])));
}

function find(columns: readonly RosterColumn[], wanted: string): RosterColumn | undefined {
  return columns.find(({ path }) => path === wanted);
}

function valuesOf(rows: readonly (readonly Cell[])[], column: RosterColumn | undefined): string[] {
  return rows.map((row) => foldText(textAt(row, column))).filter((text) => text !== '');
}
