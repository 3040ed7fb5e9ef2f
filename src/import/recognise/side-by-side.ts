import type { Cell, Table } from '../document.ts';
import { labelOf } from './cells.ts';
import { joinLines, textOf } from './lines.ts';
import type { FormReader } from './reader.ts';

/** Fewer rows of labels may be anything. */
const fewest = 3;

/** A table with a position a column as one table a position; undefined for any other table. */
export function splitColumns(reader: FormReader, table: Table): readonly Table[] | undefined {
  const { rows, columns } = table;
  if (columns < 3 || rows.length < fewest || rows.some((row) => row.length !== columns)) return undefined;
  if (rows.some((row) => row.some(({ span, height }) => span > 1 || height > 1))) return undefined;
  const labels = rows.map(([cell]) => (cell === undefined ? undefined : labelOf(reader, cell, 'basic')));
  if (labels.some((label) => label === undefined)) return undefined;
  const titles = rows[labels.findIndex((label) => label?.path === 'title')]?.slice(1).map(written) ?? [];
  if (titles.length === 0 || titles.some((title) => title === '') || new Set(titles).size < titles.length)
    return undefined;
  // In a form of several columns some of the other cells are labels.
  const values = rows.flatMap((row) => row.slice(1));
  if (values.some((cell) => labelOf(reader, cell, 'basic', false) !== undefined)) return undefined;
  return titles.map((_, at) => ({
    ...table,
    columns: 2,
    rows: rows.map((row) => [row[0], row[at + 1]].flatMap((cell, column) => (cell ? [{ ...cell, column }] : []))),
  }));
}

function written(cell: Cell): string {
  return joinLines(textOf(cell.blocks).split('\n'));
}
