import { parse } from 'csv-parse/sync';
import { type Cell, DocumentError, type SourceDocument } from '../document.ts';
import { decodeText } from './text.ts';

/** Reads a table of text: fields apart by commas, semicolons or tabs, whichever its first line has most of. */
export function readCsv(file: string, bytes: Uint8Array): SourceDocument {
  const text = decodeText(bytes);
  const head = text.slice(0, Math.max(0, text.search(/\r|\n|$/)));
  const [delimiter = ','] = [',', ';', '\t'].sort((a, b) => head.split(b).length - head.split(a).length);
  const rows = withLastWhole(readRows(text, delimiter), delimiter).map((fields, row): Cell[] =>
    fields.map((field, column) => ({
      column,
      span: 1,
      height: 1,
      blocks: [{ kind: 'paragraph', text: field, place: { row: row + 1, cell: column + 1 }, bold: false }],
    })),
  );
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return {
    file,
    blocks: rows.length === 0 ? [] : [{ kind: 'table', rows, columns, place: {} }],
    asides: [],
    notes: [],
  };
}

function readRows(text: string, delimiter: string): string[][] {
  try {
    return parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true });
  } catch {
    throw new DocumentError('damaged');
  }
}

/**
 * `Clerk,,Files, sorts and copies letters.` below three heads: commas of a sentence that nobody put in quotes cut the last
 * field. Where most rows have as many fields as heads, the others have their last field whole again.
 */
function withLastWhole(rows: string[][], delimiter: string): string[][] {
  const heads = rows[0] ?? [];
  const isLonger = (fields: readonly string[]) => fields.length > heads.length;
  const longer = rows.filter(isLonger);
  const areCut = longer.every((fields) =>
    fields.slice(heads.length).every((field) => /^ ?\p{Ll}|^ \p{L}/u.test(field)),
  );
  if (heads.length < 2 || heads.some((head) => head.trim() === '') || longer.length * 2 > rows.length || !areCut)
    return rows;
  const last = heads.length - 1;
  return rows.map((fields) =>
    isLonger(fields) ? [...fields.slice(0, last), fields.slice(last).join(delimiter)] : fields,
  );
}
