import { foldText } from '../../../text/text.ts';
import type { Cell } from '../../document.ts';
import { type RosterColumn, valuesBelow } from './roster-column.ts';

/** What companies call the teams that they are made of. A `Cell` may be a telephone as well. */
const units = /^(?:(?:squad|tribe|pod|circle|cell|guild|chapter)s?|小[组組]|圈子?|战队|戰隊)$/iu;
const longest = 40;
const fewest = 2;

/**
 * The columns once more, where no head is that of departments: `Cell` above `Blue cell`, `Green cell` and `People`, of which
 * some are in several rows, is where each position belongs.
 */
export function withUnits(columns: readonly RosterColumn[], below: readonly (readonly Cell[])[]): RosterColumn[] {
  const has = (wanted: string) => columns.some(({ path }) => path === wanted);
  const found = has('title') && !has('department') ? columns.find((column) => areUnits(column, below)) : undefined;
  return columns.map((column) => (column === found ? { ...column, path: 'department' } : column));
}

function areUnits(column: RosterColumn, below: readonly (readonly Cell[])[]): boolean {
  if (column.path !== undefined || !units.test(column.head.trim())) return false;
  const values = valuesBelow(below, column).map(foldText);
  const areNames = values.every((text) => text.length <= longest && /^[^\d@\n]*\p{L}{2}[^\d@\n]*$/u.test(text));
  return areNames && values.length >= fewest && new Set(values).size < values.length;
}
