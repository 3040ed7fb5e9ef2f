import type { TableContent } from '../../handbook/form.ts';
import type { KpiIndex } from '../../handbook/parts/kpis.ts';
import type { IndexEntry, PositionIndex } from '../../handbook/parts/position-index.ts';
import type { PositionTable } from '../../handbook/parts/position-table.ts';
import type { Unresolved } from '../../handbook/parts/unresolved.ts';
import type { Inline } from '../../text/sentence/inline.ts';
import { planColumns } from './columns.ts';
import type { Draft } from './draft.ts';
import { writeParagraph } from './paragraph.ts';
import { writeRun } from './runs.ts';
import { type TableCell, type TableRow, writeTable } from './table.ts';
import { writeWords } from './words.ts';

const plain = (text: string | number): Inline[] => [{ kind: 'text', text: String(text) }];

/** A table of the book; `bands` are the names of its groups, by the number of the row that each comes before. */
export function writeGrid(
  draft: Draft,
  { columns, rows }: TableContent,
  bands?: ReadonlyMap<number, readonly Inline[]>,
): string {
  const widths = planColumns(draft.page.text, { columns, rows });
  const { tint } = draft.palette;
  const cell = (lines: readonly (readonly Inline[])[], at: number): TableCell => ({
    width: widths[at] ?? 0,
    content: lines.map((line) => writeParagraph('TableText', writeWords(draft, line))).join(''),
  });
  const head: TableRow = {
    cells: columns.map((name, at) => ({
      width: widths[at] ?? 0,
      content: writeParagraph('TableHeading', writeRun(name)),
      fill: tint,
    })),
    header: true,
  };
  const body = rows.flatMap((cells, at): TableRow[] => {
    const band = bands?.get(at);
    const own: TableRow[] =
      band === undefined
        ? []
        : [
            {
              cells: [
                {
                  width: draft.page.text,
                  content: writeParagraph('FormGroup', writeWords(draft, band)),
                  fill: tint,
                },
              ],
            },
          ];
    return [...own, { cells: cells.map(cell) }];
  });
  return writeTable([head, ...body], 'BookTable');
}

/** The positions, a row each. */
export function writePositionTable(draft: Draft, table: PositionTable): string {
  const { labels } = draft.book;
  const { fields } = labels;
  const { hasCode, hasDepartment, hasHeadcount, hasTotal, total } = table;
  const pick = <Value>(code: Value, title: Value, department: Value, superior: Value, headcount: Value): Value[] => [
    ...(hasCode ? [code] : []),
    title,
    ...(hasDepartment ? [department] : []),
    superior,
    ...(hasHeadcount ? [headcount] : []),
  ];
  const optional = (text: string | number | undefined): Inline[][] => (text === undefined ? [] : [plain(text)]);
  const rows = table.rows.map(({ code, title, anchor, department, superior, headcount }) =>
    pick<readonly (readonly Inline[])[]>(
      optional(code),
      [anchor === undefined ? plain(title) : [{ kind: 'reference', anchor, text: title }]],
      [plain(department)],
      superior.length === 0 ? [] : [superior],
      optional(headcount),
    ),
  );
  const sum = hasTotal
    ? [pick<readonly (readonly Inline[])[]>([], [plain(table.totalLabel)], [], [], [plain(total)])]
    : [];
  const columns = pick(fields.code, fields.title, fields.department, labels.superior, fields.headcount);
  return writeGrid(draft, { columns, rows: [...rows, ...sum] });
}

/** The KPIs below the position to which they belong. */
export function writeKpis(draft: Draft, { hasTarget, hasWeight, groups }: KpiIndex): string {
  const { fields } = draft.book.labels;
  const columns = [fields.kpi, ...(hasTarget ? [fields.target] : []), ...(hasWeight ? [fields.weight] : [])];
  const bands = new Map<number, readonly Inline[]>();
  const rows: (readonly (readonly Inline[])[])[][] = [];
  for (const { code, position, rows: own } of groups) {
    bands.set(rows.length, [...(code === undefined ? [] : plain(`${code} `)), ...position]);
    for (const { kpi, target, weight } of own) {
      rows.push([
        [kpi],
        ...(hasTarget ? [target === undefined ? [] : [plain(target)]] : []),
        ...(hasWeight ? [weight === undefined ? [] : [plain(`${weight}%`)]] : []),
      ]);
    }
  }
  return writeGrid(draft, { columns, rows }, bands);
}

/** The positions by code and by title. */
export function writeIndex(draft: Draft, { byCode, byTitle }: PositionIndex): string {
  const { labels } = draft.book;
  const write = ({ anchor, title, see }: IndexEntry, code: string | undefined): string => {
    const name = code === undefined ? title : `${code} ${title}`;
    const further = see === undefined ? '' : writeRun(` ${labels.see} ${see}`);
    return writeParagraph('TableText', writeWords(draft, [{ kind: 'reference', anchor, text: name }]) + further);
  };
  const list = (title: string, entries: readonly IndexEntry[], coded: boolean): string =>
    entries.length === 0
      ? ''
      : writeParagraph('Heading3', writeRun(title)) +
        entries.map((entry) => write(entry, coded ? entry.code : undefined)).join('');
  return list(labels.byCode, byCode, true) + list(labels.byTitle, byTitle, false);
}

/** What is still wrong in a draft. */
export function writeUnresolved(draft: Draft, { rows }: Unresolved): string {
  const { labels } = draft.book;
  const columns = [labels.fields.title, labels.problem, labels.place];
  return writeGrid(draft, { columns, rows: rows.map(({ whose, problem, place }) => [[whose], [problem], [place]]) });
}
