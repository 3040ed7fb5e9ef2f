import { Failure } from '../../failure.ts';
import type { Table } from '../tables/table.ts';

/** The most characters that Excel keeps in a cell. */
const longestCell = 32_767;

/** Excel would cut a longer text without saying so. */
export function refuseLongCells(tables: readonly Table[]): void {
  for (const { title: sheet, columns, rows } of tables) {
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
