import type { Cell, Table } from '../../document.ts';
import { labelOf } from '../cell/cells.ts';
import type { FormReader } from '../form/reader.ts';
import { textOf } from '../words/lines.ts';

/** Fewer numbers before labels may be values. */
const fewest = 3;

/** `4 | Qualification | ITI (Machinist)`: a form whose first column only counts its labels, without that column; undefined for any other table. */
export function withoutNumbers(reader: FormReader, table: Table): Table | undefined {
  let last = 0;
  let labels = 0;
  const counted = new Set<readonly Cell[]>();
  for (const row of table.rows) {
    const [first, label] = row;
    if (first === undefined || label === undefined || row.length < 3) continue;
    const count = /^(\d{1,2})[.)]?$/.exec(textOf(first.blocks))?.[1];
    if (count === undefined) continue;
    if (Number(count) !== last + 1) return undefined;
    last++;
    counted.add(row);
    if (labelOf(reader, label, undefined, true) !== undefined) labels++;
  }
  const [head] = table.rows;
  // Below heads stand the rows of a list.
  if (counted.size < fewest || labels * 5 < counted.size * 3 || (head?.length ?? 0) > 3) return undefined;
  return { ...table, rows: table.rows.map((row) => (counted.has(row) ? row.slice(1) : row)) };
}
