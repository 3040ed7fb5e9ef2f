import type { Cell, Table } from '../document.ts';

/** `-----  -----`, `=====  =====`: each run is as wide as its column. */
const rule = /^\s*(?:-{3,}|={3,})(?:\s+(?:-{2,}|={2,}))+\s*$/;

interface Column {
  readonly from: number;
  readonly to: number;
}

/**
 * The tables of a text whose columns are set apart by spaces, below a rule of strokes with gaps, and the lines without
 * them, which are empty there.
 */
export function takeRuledTables(
  lines: readonly string[],
  earlier: number,
): { readonly tables: Table[]; readonly rest: string[] } {
  const tables: Table[] = [];
  const rest = [...lines];
  for (let at = 0; at < lines.length; at++) {
    if (!rule.test(lines[at] ?? '')) continue;
    const columns = [...(lines[at] ?? '').matchAll(/-+|=+/g)].map(({ index, 0: run }) => ({
      from: index,
      to: index + run.length,
    }));
    const from = (lines[at - 1] ?? '').trim() === '' ? at : at - 1;
    let end = at + 1;
    while (end < lines.length && (lines[end] ?? '').trim() !== '') end++;
    const table = tableOf(lines, { from, end, columns, table: earlier + tables.length + 1 });
    if (table !== undefined) {
      tables.push(table);
      rest.fill('', from, end);
    }
    at = end - 1;
  }
  return { tables, rest };
}

function tableOf(
  lines: readonly string[],
  { from, end, columns, table }: { from: number; end: number; columns: readonly Column[]; table: number },
): Table | undefined {
  const rows: Cell[][] = [];
  for (let at = from; at < end; at++) {
    const line = lines[at] ?? '';
    if (rule.test(line)) continue;
    const texts = cut(line, columns);
    if (texts === undefined) return undefined;
    const place = { table, row: rows.length + 1, line: at + 1 };
    rows.push(
      texts.map((text, column) => ({
        column,
        span: 1,
        height: 1,
        blocks: [{ kind: 'paragraph', text, bold: false, place: { ...place, cell: column + 1 } }],
      })),
    );
  }
  return rows.length < 2
    ? undefined
    : { kind: 'table', rows, columns: columns.length, place: { table, line: from + 1 } };
}

/** The texts of a line in those columns; undefined if something is written over a gap. Only the last column may be wider. */
function cut(line: string, columns: readonly Column[]): string[] | undefined {
  const gaps = columns.map(({ from }, at) => line.slice(at === 0 ? 0 : (columns[at - 1]?.to ?? 0), from));
  if (gaps.some((gap) => gap.trim() !== '')) return undefined;
  return columns.map(({ from, to }, at) => line.slice(from, at === columns.length - 1 ? undefined : to).trim());
}
