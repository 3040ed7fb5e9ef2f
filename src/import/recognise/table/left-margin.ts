import type { Table } from '../../document.ts';
import { textOf } from '../words/words-in.ts';

/** A table without the empty columns left of all its texts, which somebody left as a margin of the sheet. */
export function withoutMargin(table: Table): Table {
  let first = table.columns;
  for (const row of table.rows)
    first = Math.min(first, row.find(({ blocks }) => textOf(blocks) !== '')?.column ?? first);
  if (first === 0 || first === table.columns) return table;
  return {
    ...table,
    columns: table.columns - first,
    rows: table.rows.map((row) =>
      row.flatMap((cell) => {
        if (cell.column + cell.span <= first) return [];
        const cut = Math.max(first - cell.column, 0);
        return [{ ...cell, column: cell.column + cut - first, span: cell.span - cut }];
      }),
    ),
  };
}
