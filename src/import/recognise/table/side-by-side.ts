import type { Cell, Table } from '../../document.ts';
import { labelOf } from '../cell/cells.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { namesJob } from '../words/names-job.ts';
import { wordsIn } from '../words/words-in.ts';

const isFact = /^(?:department|reportsTo|directReports|headcount|grade|code|location|family|employmentType)$/;
/** Fewer rows of labels may be anything. */
const fewest = 3;

/** Two forms side by side: the labels of each row are there twice, and the titles beside them differ. */
function splitHalves(reader: FormReader, whole: Table): readonly Table[] | undefined {
  const table = withoutGap(whole);
  const half = table.columns / 2;
  const rows = table.rows.filter((row) => row.length === table.columns);
  if (!Number.isInteger(half) || half < 2 || rows.length < fewest || rows.length + 1 < table.rows.length)
    return undefined;
  const same = rows.filter(
    (row) => row[0] !== undefined && row[half] !== undefined && wordsIn(row[0]) === wordsIn(row[half]),
  );
  const titles = same.find(([cell]) => cell !== undefined && labelOf(reader, cell, 'basic', false)?.path === 'title');
  const [first, second] = [titles?.[1], titles?.[half + 1]].map(wordsIn);
  if (same.length < rows.length || first === '' || first === second) return undefined;
  return [0, half].map((from) => ({
    ...table,
    columns: half,
    rows: rows.map((row) => row.slice(from, from + half).map((cell, column) => ({ ...cell, column }))),
  }));
}

/** A column without any text in the middle sets two forms of a sheet apart. */
function withoutGap(table: Table): Table {
  const gap = (table.columns - 1) / 2;
  const isGap = table.rows.every((row) =>
    row.every(
      (cell) => cell.column + cell.span <= gap || cell.column > gap || (cell.column === gap && wordsIn(cell) === ''),
    ),
  );
  if (!Number.isInteger(gap) || gap < 2 || !isGap) return table;
  const rows = table.rows.map((row) =>
    row.flatMap((cell) =>
      cell.column === gap ? [] : [cell.column > gap ? { ...cell, column: cell.column - 1 } : cell],
    ),
  );
  return { ...table, columns: table.columns - 1, rows };
}

/** A table with a position a column as one table a position; undefined for any other table. */
export function splitColumns(reader: FormReader, whole: Table): readonly Table[] | undefined {
  const table = withoutBands(withoutNotes(joinMerged(whole)));
  const found = splitTable(reader, table);
  if (found === undefined || table === whole) return found;
  // A remark over or below the whole sheet is of no position.
  const own = new Set(table.rows.flat().flatMap(({ blocks }) => blocks));
  for (const { blocks } of whole.rows.flat())
    if (!blocks.some((block) => own.has(block))) reader.prose.push(...allLines(blocks));
  return found;
}

/** Labels merged down over the rows of their items, as one row each. */
function joinMerged(table: Table): Table {
  const rows: (readonly Cell[])[] = [];
  for (let at = 0; at < table.rows.length; ) {
    const row = table.rows[at] ?? [];
    const [label, ...values] = row;
    const height = label?.column === 0 && values.every((value) => value.height === 1) ? label.height : 1;
    const below = table.rows.slice(at + 1, at + height);
    const areOf = below.every(
      (each) => each.length === values.length && each.every(({ column }, nth) => column === values[nth]?.column),
    );
    if (label === undefined || height === 1 || !areOf) {
      rows.push(row);
      at++;
      continue;
    }
    const joined = values.map((value, nth) => ({
      ...value,
      blocks: [value, ...below.flatMap((each) => each[nth] ?? [])].flatMap(({ blocks }) => blocks),
    }));
    rows.push([{ ...label, height: 1 }, ...joined]);
    at += height;
  }
  return { ...table, rows };
}

/** Without the bands over all columns, which only arrange the rows of a sheet. */
function withoutBands(table: Table): Table {
  const rows = table.rows.filter((row) => row.length !== 1 || (row[0]?.span ?? 0) < table.columns);
  return rows.length * 2 > table.rows.length ? { ...table, rows } : table;
}

/** Without the rows of one text above and below those of several. */
function withoutNotes(table: Table): Table {
  const isNote = (row: readonly Cell[]): boolean => row.filter((cell) => wordsIn(cell) !== '').length < 2;
  const first = table.rows.findIndex((row) => !isNote(row));
  const last = table.rows.findLastIndex((row) => !isNote(row));
  return first < 1 && last === table.rows.length - 1 ? table : { ...table, rows: table.rows.slice(first, last + 1) };
}

function splitTable(reader: FormReader, table: Table): readonly Table[] | undefined {
  // `| Prepared by | Approved by` above names and titles is who signs.
  const signs = (cell: Cell) => labelOf(reader, cell, undefined, false)?.path.startsWith('approval.') === true;
  if (table.rows.some((row) => row.filter(signs).length > 1)) return undefined;
  const halves = splitHalves(reader, table);
  if (halves !== undefined) return halves;
  const { columns } = table;
  const named = withCorner(reader, table);
  if (named !== undefined) return splitTable(reader, named);
  // `项目 | 岗位一 | 岗位二` over the titles only counts them.
  const [head] = table.rows[0] ?? [];
  const counts = head !== undefined && labelOf(reader, head, 'basic') === undefined;
  const rows = (counts ? table.rows.slice(1) : table.rows).map((row) => ofAll(row, columns));
  if (columns < 3 || rows.length < fewest || rows.some((row) => row.length !== columns)) return undefined;
  if (rows.some((row) => row.some(({ span, height }) => span > 1 || height > 1))) return undefined;
  const labels = rows.map(([cell]) => (cell === undefined ? undefined : labelOf(reader, cell, 'basic')));
  // What one label says that nobody knows is kept with each.
  if (labels.filter((label) => label === undefined).length * 5 > labels.length) return undefined;
  const ofTitles = rows.find((_, at) => labels[at]?.path === 'title') ?? [];
  const titles = ofTitles.slice(1).map(wordsIn);
  if (titles.length === 0 || titles.some((title) => title === '') || new Set(titles).size < titles.length)
    return undefined;
  // In a form of several columns another one is of labels; a value such as `School` may be one by chance.
  const isLabel = (cell: Cell | undefined): boolean =>
    cell !== undefined && labelOf(reader, cell, 'basic', false) !== undefined;
  // `Cost pool` right of the title, above one known label, names no job.
  const hasLabels = (column: number): boolean => {
    const own = rows.filter((row) => isLabel(row[column])).length;
    return own > 1 || (own === 1 && column % 2 === 0 && columns % 2 === 0 && !namesJob(titles[column - 1] ?? ''));
  };
  // 隶属部门全称 beside a title asks for a fact, and is no second title.
  const asks = (title: string): boolean =>
    !namesJob(title) && isFact.test(reader.dictionary.guess(title, { within: 'basic' })?.path ?? '');
  if (ofTitles.slice(1).some(isLabel) || titles.some(asks) || titles.some((_, at) => hasLabels(at + 1)))
    return undefined;
  return titles.map((_, at) => ({
    ...table,
    columns: 2,
    rows: rows.map((row) => [row[0], row[at + 1]].flatMap((cell, column) => (cell ? [{ ...cell, column }] : []))),
  }));
}

/** ` | Junior Accountant | Accountant` over facts of each: the corner that nobody filled in, or that says 项目, asks for the title. */
function withCorner(reader: FormReader, table: Table): Table | undefined {
  const [[corner, ...titles] = [], ...below] = table.rows;
  const [first] = corner?.blocks ?? [];
  if (corner === undefined || first?.kind !== 'paragraph' || !isCorner(wordsIn(corner))) return undefined;
  if (titles.length < 2 || !titles.every((cell) => cell.span === 1 && namesJob(wordsIn(cell)))) return undefined;
  const labels = below.map(([cell]) => (cell === undefined ? undefined : labelOf(reader, cell, 'basic')?.path));
  if (labels.includes('title')) return undefined;
  const filled = { ...corner, blocks: [{ ...first, text: 'Job title' }] };
  return { ...table, rows: [[filled, ...titles], ...below] };
}

function isCorner(text: string): boolean {
  return text === '' || /^(?:项目|内容|栏目|item|field)$/iu.test(text);
}

/** `Department | Housing` merged over the columns of all positions is of each. */
function ofAll(row: readonly Cell[], columns: number): readonly Cell[] {
  const [label, value, more] = row;
  if (label === undefined || value === undefined || more !== undefined) return row;
  if (label.span > 1 || value.span !== columns - 1 || value.height > 1) return row;
  const copies = Array.from({ length: columns - 1 }, (_, at) => ({ ...value, column: at + 1, span: 1 }));
  return [label, ...copies];
}
