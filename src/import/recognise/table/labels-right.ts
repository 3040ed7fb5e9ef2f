import type { Cell, Table } from '../../document.ts';
import { labelOf } from '../cell/cells.ts';
import type { FormReader } from '../form/reader.ts';

/** Fewer rows may be values that look like labels. */
const fewest = 6;

/** `Canal Yard, third floor | place of work`: a form whose labels stand right of their values, with its columns turned round. */
export function withLabelsLeft(reader: FormReader, table: Table): Table {
  const { rows } = table;
  if (rows.length < fewest || rows.some((row) => row.length !== 2)) return table;
  const isLabel = (cell: Cell | undefined): boolean =>
    cell !== undefined && labelOf(reader, cell, undefined, false) !== undefined;
  const [left, right] = [0, 1].map((at) => rows.filter((row) => isLabel(row[at])).length);
  if ((right ?? 0) * 3 < rows.length * 2 || (left ?? 0) * 5 > rows.length) return table;
  return {
    ...table,
    rows: rows.map(([value, label]) => (value === undefined || label === undefined ? [] : turned(label, value))),
  };
}

function turned(label: Cell, value: Cell): readonly Cell[] {
  return [
    { ...label, column: 0 },
    { ...value, column: label.span },
  ];
}
