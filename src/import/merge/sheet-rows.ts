import type { SourcePlace } from '../../model/imported.ts';
import { readMarkTitle } from '../../renderers/xlsx/sheet.ts';
import type { SourceDocument, Table } from '../document.ts';
import type { Piece } from './change.ts';

export interface SheetRow {
  readonly cells: readonly string[];
  readonly mark: string;
  readonly place: SourcePlace;
}
/** Whether a document is a workbook whose rows jd has marked. */
export function hasMarkedRows(document: SourceDocument): boolean {
  return listSheets(document).length > 0;
}

/** The sheets from that of the positions, none if no rows are marked: a draft opens with the narrow one that says so. */
export function listSheets({ blocks }: SourceDocument): Table[] {
  const tables = blocks.filter((block) => block.kind === 'table');
  const headOf = (table: Table) => readRows({ ...table, rows: table.rows.slice(0, 1) })[0];
  if (!tables.some((table) => readMarkTitle(headOf(table)?.mark ?? '') !== undefined)) return [];
  const [first, second] = tables;
  return (first?.columns ?? 0) < (second?.columns ?? 0) ? tables.slice(1) : tables;
}

/** The text of a cell as a piece of a document. */
export function pieceOf(text: string, place: SourcePlace): Piece {
  const paragraph = { kind: 'paragraph' as const, text, place, bold: false };
  return { line: { paragraph, text, values: [], place }, from: 0, to: text.length };
}

/** The cells of each row, and its mark, which is under the last head. */
export function readRows({ rows }: Table): SheetRow[] {
  const width = Math.max(0, ...(rows[0] ?? []).map(({ column }) => column));
  return rows.map((row, at) => {
    const texts = Array.from({ length: width + 1 }, () => '');
    for (const { column, blocks } of row)
      if (column <= width)
        texts[column] = blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('\n');
    const { cell: _, ...place } = row[0]?.blocks[0]?.place ?? { row: at + 1 };
    return { cells: texts.slice(0, -1), mark: texts.at(-1) ?? '', place };
  });
}

/** As the cell was before a spreadsheet showed it. */
export function plainCell(text: string): string | undefined {
  if (text === 'TRUE') return 'true';
  if (text === 'FALSE') return 'false';
  return text === '' ? undefined : text;
}
