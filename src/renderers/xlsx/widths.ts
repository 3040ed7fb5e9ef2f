import { columns } from '../../text/terminal.ts';
import type { Cell, Table } from '../tables/table.ts';

/** In digits of the font; a Han character takes two. */
const [narrowest, widest] = [6, 60];
/** The button of the filter, and the margins of a cell. */
const button = 4;
const margin = 2;

/** As wide as the longest line of a column, up to a limit from which text is wrapped. */
export function measureColumns({ columns: heads, rows }: Table): number[] {
  return heads.map(({ title }, at) => {
    let width = Math.max(narrowest, columns(title) + button);
    for (const row of rows) {
      if (width >= widest) break;
      width = Math.max(width, measureCell(row[at]) + margin);
    }
    return Math.min(width, widest);
  });
}

/** In points; higher rows are not possible. */
const [lineHeight, highest] = [16, 409];

/** The height of a row in which wrapped text is seen whole, as far as a row can be high enough. */
export function measureRow(row: readonly Cell[], widths: readonly number[]): number {
  const lines = row.map((cell, at) => (typeof cell === 'string' ? countLines(cell, widths[at] ?? widest) : 1));
  return Math.min(Math.max(...lines) * lineHeight, highest);
}

/** Words are not broken, so that a wrapped line is seldom full. */
function countLines(text: string, width: number): number {
  const room = width - margin;
  const count = (line: string): number => {
    const taken = columns(line);
    return taken <= room ? 1 : Math.ceil((taken * 1.05) / room);
  };
  return text.split('\n').reduce((lines, line) => lines + count(line), 0);
}

function measureCell(cell: Cell): number {
  if (cell === undefined) return 0;
  if (typeof cell === 'object') return cell.date.length;
  const lines = String(cell).split('\n');
  return lines.reduce((width, line) => Math.max(width, columns(line.slice(0, widest))), 0);
}
