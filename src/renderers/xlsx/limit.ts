import { Failure } from '../../failure.ts';
import type { Table } from '../tables/table.ts';

/** The most characters that Excel keeps in a cell, and rows in a sheet. */
const longestCell = 32_767;
const mostRows = 1_048_576;

/** Excel would cut a longer text, and leave out further rows, without saying so. */
export function refuseCuts(tables: readonly Table[]): void {
  for (const { title: sheet, columns, rows } of tables) {
    // The head is a row too.
    if (rows.length >= mostRows) {
      throw new Failure('build/many-rows', { sheet, rows: rows.length + 1, limit: mostRows }, 2);
    }
    for (const row of rows) {
      const at = row.findIndex((cell) => typeof cell === 'string' && cell.length > longestCell);
      if (at < 0) continue;
      const [owner] = row;
      const facts = {
        sheet,
        column: columns[at]?.title ?? '',
        row: String(owner ?? ''),
        length: String(row[at]).length,
      };
      throw new Failure('build/long-cell', { ...facts, limit: longestCell }, 2);
    }
  }
}
