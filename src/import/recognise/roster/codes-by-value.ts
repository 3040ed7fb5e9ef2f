import type { Cell } from '../../document.ts';
import { type RosterColumn, valuesBelow } from './roster-column.ts';

const fewest = 2;
const ofNumber = /\b(?:no|nos|number|item|id|ref|reference|code)\b|号|號|码|碼/iu;
/** Letters and figures, or several figures with strokes between them. */
const code = /^(?=.*\d)(?:[A-Z]{1,10}\d{1,6}|[A-Z0-9]{1,12}(?:[-_./][A-Z0-9]{1,12}){1,6})$/i;

/** `Plantilla Item No.` above another code in each row, where no head is that of the codes: it is, by what is below it. */
export function withCodesByValue(
  columns: readonly RosterColumn[],
  below: readonly (readonly Cell[])[],
): readonly RosterColumn[] {
  if (columns.some(({ path }) => path === 'code')) return columns;
  const [only, another] = columns.filter((column) => column.path === undefined && areCodes(column, below));
  if (only === undefined || another !== undefined) return columns;
  return columns.map((column) => (column === only ? { ...column, path: 'code' } : column));
}

function areCodes(column: RosterColumn, below: readonly (readonly Cell[])[]): boolean {
  if (!ofNumber.test(column.head)) return false;
  const values = valuesBelow(below, column);
  const codes = values.filter((text) => code.test(text));
  // A sum or a remark may be below them.
  return codes.length >= fewest && codes.length * 5 >= values.length * 4 && new Set(codes).size === codes.length;
}
