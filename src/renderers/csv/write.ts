import type { Cell, Table } from '../tables/table.ts';

/** By this, Excel reads UTF-8. */
const byteOrderMark = '\ufeff';

/** A table after RFC 4180: every text in quotes, lines that end with CR and LF. */
export function writeTable({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  const lines = [columns.map(({ title }) => title), ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`);
  return byteOrderMark + lines.join('');
}

function writeCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'object') return cell.date;
  return typeof cell === 'string' ? `"${defuse(cell).replaceAll('"', '""')}"` : String(cell);
}

/** Where a spreadsheet may see the beginning of a cell, also one that takes another separator or no quotes. */
const formula = /(?<=^|[,;\t\r\n])["']*(?=[=+\-@\t\r＝＋－＠])/g;

/**
 * Puts an apostrophe before a sign with which a formula begins, as OWASP advises: spreadsheets would run it. To read the
 * text back, one apostrophe is removed at the same places, so that a text that had one keeps it.
 */
export function defuse(text: string): string {
  return text.replace(formula, "$&'");
}
