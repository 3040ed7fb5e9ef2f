import { textOf } from '../recognise/words/words-in.ts';
import type { FormCell, FormParagraph } from './form-blocks.ts';
import { type FormReading, isBlank, type Located } from './form-reading.ts';
import { type FormRow, markOf, type PlaceColumn, type RowsPlace } from './place.ts';

const parts = /^(?:duties|contacts|authority|revisions)\./;

interface Run {
  readonly part: string;
  readonly essential?: boolean;
  readonly columns: PlaceColumn[];
  readonly rows: FormRow[];
}

/** Rows whose cells import reads as columns of a table, with or without heads. */
export function addRows(
  reading: FormReading,
  isTaken: (paragraph: FormParagraph, text: string) => boolean,
): RowsPlace[] {
  const runs: Run[] = [];
  let last: Run | undefined;
  for (const located of rowsOf(reading.located)) {
    const read = readRow(reading, located, isTaken);
    if (read === undefined) {
      last = undefined;
      continue;
    }
    if (last?.part === read.part && last.essential === read.essential && areAlike(last.columns, read.columns)) {
      last.rows.push(...read.rows);
      last.columns.push(...read.columns.filter(({ from }) => last?.columns.every((each) => each.from !== from)));
    } else {
      last = read;
      runs.push(read);
    }
  }
  // A single row with one column is a cell.
  return runs
    .filter(({ columns, rows }) => columns.filter(({ path }) => path !== 'number').length > 1 || rows.length > 1)
    .map(({ part, ...run }) => ({ kind: 'rows', path: part, ...run }));
}

/** The paragraphs of each row of a table, in their order. */
function rowsOf(located: readonly Located[]): (readonly Located[])[] {
  const rows: Located[][] = [];
  let last: FormRow['element'] | undefined;
  for (const each of located) {
    const element = each.row?.element;
    if (element === undefined || element !== last) rows.push([]);
    rows.at(-1)?.push(each);
    last = element;
  }
  return rows;
}

function readRow(
  reading: FormReading,
  located: readonly Located[],
  isTaken: (paragraph: FormParagraph, text: string) => boolean,
): Run | undefined {
  const whole = located[0]?.row;
  if (whole === undefined || whole.cells.length < 2) return undefined;
  const isSide = (cell: FormCell | undefined) =>
    cell !== undefined &&
    cell.height > 1 &&
    located.some((each) => each.cell === cell && reading.isLabel(each.paragraph));
  const row = { ...whole, cells: whole.cells.filter((cell) => !isSide(cell)) };
  const filled = located.filter(({ paragraph, cell }) => !isBlank(paragraph) && !isSide(cell));
  const paths = new Map<FormCell, Set<string>>();
  for (const { paragraph, cell } of filled) {
    const read = reading.in(paragraph);
    if (read.some(({ text }) => isTaken(paragraph, text))) return undefined;
    const own = read.flatMap(({ path }) => (path === undefined ? [] : [path === 'duties' ? 'duties.duty' : path]));
    if (own.some((path) => !parts.test(path)) || cell === undefined) return undefined;
    if (own.length === 0 && (reading.isFixed(paragraph) || reading.isLabel(paragraph))) return undefined;
    if (own.length > 0) paths.set(cell, new Set([...(paths.get(cell) ?? []), ...own]));
  }
  const columns = [...paths].map(([{ column, span }, [path = '']]) => ({ path, from: column, to: column + span }));
  const all = new Set(columns.map(({ path }) => path.split('.')[0]));
  const isAlone = columns.length === 1 && columns[0]?.path !== 'duties.duty';
  if (isAlone || all.size !== 1 || [...paths.values()].some(({ size }) => size !== 1)) return undefined;
  const numbers = row.cells
    .filter((cell) => !paths.has(cell) && /^\d{1,3}[.、]?$/u.test(textOf(cell.blocks)))
    .map(({ column, span }) => ({ path: 'number', from: column, to: column + span }));
  const mark = markOf(
    filled.flatMap(({ paragraph }) => reading.in(paragraph)).find(({ path }) => path !== undefined) ?? {},
  );
  return { part: [...all][0] ?? '', ...mark, columns: [...numbers, ...columns], rows: [row] };
}

function areAlike(ones: readonly PlaceColumn[], others: readonly PlaceColumn[]): boolean {
  return others.every(({ from, path }) => ones.every((one) => one.from !== from || one.path === path));
}
