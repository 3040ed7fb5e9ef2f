import type { Cell, Paragraph, Table } from '../document.ts';

/** The tags of a table that a page in Markdown holds, with the first and the last of its lines, from 0. */
export interface HtmlTable {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A cell over more than so many rows or columns is a mistake, or made to take memory. */
const most = 100;
const mostColumns = 1000;

/** The tables that begin with `<table>` on a line of their own and end with `</table>`, by their first lines. */
export function findHtmlTables(lines: readonly string[]): ReadonlyMap<number, HtmlTable> {
  const found = new Map<number, HtmlTable>();
  let from = -1;
  let depth = 0;
  lines.forEach((line, at) => {
    if (depth === 0 && !/^\s*<table\b/i.test(line)) return;
    if (depth === 0) from = at;
    for (const [, close] of line.matchAll(/<(\/?)table\b/gi)) depth += close === '' ? 1 : -1;
    if (depth > 0) return;
    depth = 0;
    found.set(from, { from, to: at, text: lines.slice(from, at + 1).join('\n') });
  });
  return found;
}

/** The lines of a page, of which those of tables are empty. */
export function withoutTables(lines: readonly string[], tables: ReadonlyMap<number, HtmlTable>): string[] {
  let to = -1;
  return lines.map((line, at) => {
    to = tables.get(at)?.to ?? to;
    return at <= to ? '' : line;
  });
}

/** The rows and merged cells of such a table; `read` reads the lines of a cell. A table within a cell is text. */
export function readHtmlTable(
  { from, text }: HtmlTable,
  table: number,
  read: (line: string, place: Paragraph['place']) => Paragraph,
): Table {
  const rows: Cell[][] = [];
  // Up to which row each column is covered from above.
  const covered: number[] = [];
  for (const row of partsOf(text, 'tr')) {
    const cells: Cell[] = [];
    let column = 0;
    for (const { attributes, inner, name } of cellsOf(row.inner)) {
      while ((covered[column] ?? 0) > rows.length) column++;
      const [wide, height] = [sizeOf(attributes, 'colspan'), sizeOf(attributes, 'rowspan')];
      const span = Math.min(wide, Math.max(1, mostColumns - column));
      const place = { table, row: rows.length + 1, cell: cells.length + 1 };
      const lines = linesOf(inner).map((line) => read(name === 'th' ? inBold(line) : line, place));
      const blocks = lines.filter((line) => line.text !== '');
      cells.push({ column, span, height, blocks });
      for (let at = column; at < column + span; at++) covered[at] = rows.length + height;
      column += span;
    }
    rows.push(cells);
  }
  return { kind: 'table', rows, columns: covered.length, place: { table, line: from + 1 } };
}

/** A head is bold, whether or not it says so once more. */
function inBold(line: string): string {
  const bare = line.replace(/<\/?(?:strong|b)(?:\s[^<>]{0,300})?>/gi, '').trim();
  return bare === '' ? '' : `**${bare}**`;
}

interface Part {
  readonly name: string;
  readonly attributes: string;
  readonly inner: string;
}

const cellsOf = (row: string): Part[] => partsOf(row, 'td|th');

/** What is between the outermost tags of a name; a tag that isn't closed ends where the next begins. */
function partsOf(text: string, names: string): Part[] {
  const parts: Part[] = [];
  let open: { name: string; attributes: string; from: number } | undefined;
  let tables = names === 'tr' ? -1 : 0;
  const close = (to: number): void => {
    if (open !== undefined) parts.push({ ...open, inner: text.slice(open.from, to) });
    open = undefined;
  };
  for (const { 0: tag, 1: end, 2: written = '', 3: attributes = '', index } of text.matchAll(
    /<(\/?)([a-z]+)((?:\s[^<>]{0,300})?)>/gi,
  )) {
    const name = written.toLowerCase();
    if (name === 'table') tables += end === '' ? 1 : -1;
    else if (tables === 0 && names.split('|').includes(name)) {
      close(index);
      if (end === '') open = { name, attributes, from: index + tag.length };
    }
  }
  close(text.length);
  return parts;
}

function sizeOf(attributes: string, name: string): number {
  const [, digits = '1'] = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,4})`, 'i').exec(attributes) ?? [];
  return Math.min(most, Math.max(1, Number(digits)));
}

/** Each paragraph and item of a cell on a line. */
function linesOf(inner: string): string[] {
  const lines = inner
    .replace(/\s*\n\s*/g, ' ')
    .replace(/<(?:br\s*\/?|\/(?:p|div|li|tr|td|th|h[1-6]))>/gi, '\n')
    .replace(/<\/?(?:table|tr|td|th)\b[^<>]{0,300}>/gi, '')
    .split('\n');
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
