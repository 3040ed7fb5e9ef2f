import type { Cell, Table } from '../../document.ts';
import { isColumn } from '../../labels/choose.ts';
import type { Label } from '../../labels/index.ts';
import { giveCell, placeOf } from '../cell/cells.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines, joinLines, textOf } from '../words/lines.ts';
import { areQuestions, pathOfQuestion } from './asking-heads.ts';
import { withDepartmentRows } from './department-rows.ts';
import { withDutyColumns } from './duty-columns.ts';
import { keepRow, leadingRows, readEntries } from './entries.ts';
import { pathOfExport, pathOfList, settleColumns } from './export-heads.ts';
import { guessHeads } from './guess-heads.ts';
import { areJobsWithDuties } from './jobs-with-duties.ts';
import { settleManagers } from './managers.ts';
import { isPersonHead, readPeople } from './people.ts';
import { secretHeads, withoutPersonal } from './personal-columns.ts';
import { pathOfProgram, withProgramHeads } from './program-heads.ts';
import { type RosterColumn, textAt } from './roster-column.ts';
import { areRegular, isUpperHead, withMerged } from './roster-rows.ts';

/** Columns that a list of positions has beside the title. */
const companions =
  /^(?:code|department|reportsTo|directReports|headcount|grade|incumbents|family|location|employmentType)$/;
/** What may stand above the heads: the name of the list, its date. */
const mostAbove = 10;

/**
 * Reads a table with a row a position (title, code, superior, headcount …) or a row a person (name, title, manager …):
 * each position becomes a form of its own. Returns false if no row is one of such heads.
 */
export function readRoster(reader: FormReader, table: Table): boolean {
  const { rows } = table;
  for (let at = 0; at < Math.min(rows.length - 1, mostAbove); at++) {
    if (isUpperHead(rows[at] ?? [], rows[at + 1])) continue;
    if (arePairs(reader, rows[at] ?? [], rows[at + 1] ?? [])) continue;
    const below = rows.slice(at + 1);
    const heads = readHeads(reader, withMerged(rows[at - 1], rows[at] ?? []), below);
    if (heads === undefined || holdsLabels(reader, below) || !isList(reader, heads, below)) continue;
    const leading = leadingRows(heads, below);
    if (at > 0 && !areRegular(heads, leading)) continue;
    for (const row of rows.slice(0, at)) keepRow(reader, row);
    const isByDuty = leading.length < below.length;
    const columns = isByDuty ? withDutyColumns(heads, reader.dictionary) : heads;
    const isPeople = columns.some(({ path }) => path === 'person' || path === 'family-name');
    const isOnly = isPeople ? columns.every(({ path }) => !path?.startsWith('manager')) && !table.place.sheet : true;
    if (isOnly && isHeadOfForm(reader, table, below)) {
      // 姓名 beside 岗位名称 above the form of one position is its holder.
      const named = columns.map((each) => (each.path === 'person' ? { ...each, path: 'incumbents' } : each));
      readOnlyEntry(reader, named, below[0] ?? []);
      return true;
    }
    reader.notes.push({
      kind: 'rows',
      of: isPeople ? 'people' : 'positions',
      sheet: table.place.sheet ?? '',
      columns: columns.flatMap(({ head, path: read = '' }) => {
        const path = nameOfColumn(read);
        // Numbers of rows are neither in a key nor kept.
        return read === 'number' ? [] : [{ head, ...(path === undefined ? {} : { path }) }];
      }),
    });
    const secret = isPeople ? secretHeads(columns) : [];
    if (secret.length > 0) reader.notes.push({ kind: 'personal', heads: secret });
    readList(reader, columns, below, isPeople ? readPeople : readEntries);
    for (const { head, place, path } of columns) if (path !== undefined) reader.draft?.takeHeads(place, head);
    reader.draft = undefined;
    reader.target = undefined;
    return true;
  }
  return false;
}

function readList(
  reader: FormReader,
  given: readonly RosterColumn[],
  below: readonly (readonly Cell[])[],
  read: typeof readEntries,
): void {
  const { columns, rows, others, leads } = withDepartmentRows(given, below);
  read(reader, columns, rows);
  for (const row of others) keepRow(reader, row);
  for (const { text, place } of leads) reader.draft?.takeHeads(place, text);
}

/** The key that a column fills in the end, if what it says is not kept. */
function nameOfColumn(path: string): string | undefined {
  if (path === 'person' || path === 'family-name' || path === 'given-name') return 'incumbents';
  if (path === '' || path === 'person-id' || path.startsWith('x-')) return undefined;
  return path === 'manager' || path === 'manager-id' ? 'reportsTo' : path;
}

function readHeads(
  reader: FormReader,
  row: readonly Cell[],
  below: readonly (readonly Cell[])[],
): RosterColumn[] | undefined {
  if (row.length < 2) return undefined;
  const people = row.some((cell) => {
    const head = headOf(cell);
    return /^(?:person|family-name)$/.test(isPersonHead(head, pathOfProgram(head)) ?? '');
  });
  const asks = areQuestions(row.map(headOf));
  const found = row.map((cell): RosterColumn => {
    const head = headOf(cell);
    const label = labelOf(reader, head);
    const path =
      pathOfList(head) ??
      (people ? isPersonHead(head, label?.path) : undefined) ??
      pathOfExport(head) ??
      label?.path ??
      (asks ? pathOfQuestion(reader.dictionary, head) : undefined);
    const { essential } = label ?? {};
    return {
      head,
      place: placeOf(cell),
      column: cell.column,
      ...(path === undefined ? {} : { path }),
      ...(path !== 'duties' || essential === undefined ? {} : { essential }),
    };
  });
  const columns = settleColumns(withProgramHeads(settleColumns(found, below), below, reader.dictionary), below);
  const paths = columns.map(({ path }) => path);
  // `岗位名称 | 会计 | 岗位编号 | CW-05`: labels beside values are the first row of a form.
  if (paths.every((path, at) => (path === undefined) === (at % 2 === 1)) && row.length % 2 === 0) return undefined;
  const facts = paths.filter(
    (path) => path !== undefined && (companions.test(path) || /^(?:person|manager|family-name)/.test(path)),
  );
  const enough = row.length > 2 && (facts.length >= 2 || describesWork(reader, paths));
  if (paths.filter((path) => path === 'title').length !== 1) return undefined;
  if (!enough && !(reader.draft?.has('title') !== true && areJobsWithDuties(guessHeads(reader, columns), below)))
    return undefined;
  // What the values have shown, the words of a head don't undo.
  const settled = settleColumns(guessHeads(reader, columns), below);
  return [...(people ? settleManagers(withoutPersonal(settled, below), below) : settled)];
}

/** Two rows in which each cell in the place of a label is one are pairs, though a value such as 管理人员 may look like a label. */
function arePairs(reader: FormReader, row: readonly Cell[], next: readonly Cell[]): boolean {
  const isLabel = (cell: Cell | undefined) => cell !== undefined && labelOf(reader, headOf(cell)) !== undefined;
  const isPaired = row.length > 2 && row.length % 2 === 0 && row.every((cell, at) => at % 2 === 1 || isLabel(cell));
  const others = next.filter((_, at) => at % 2 === 0);
  return isPaired && isLabel(others[0]) && others.filter(isLabel).length * 2 > others.length;
}

/** `岗位 | 职责 | 任职要求`, or what is measured or decided beside the duties, and no table of a form that has its title. */
function describesWork({ draft }: FormReader, paths: readonly (string | undefined)[]): boolean {
  const leads = paths.find((path) => path !== undefined && path !== 'number') === 'title';
  const asks = paths.some((path) => /^(?:qualifications|kpis|authority|conditions)/.test(path ?? ''));
  const tells = paths.includes('duties') || paths.includes('summary');
  return leads && asks && tells && draft?.has('title') !== true;
}

/** The titles below are values: a form has labels there. */
function isList(reader: FormReader, columns: readonly RosterColumn[], rows: readonly (readonly Cell[])[]): boolean {
  const title = columns.find(({ path }) => path === 'title');
  const values = rows.map((row) => textAt(row, title)).filter((text) => text !== '');
  return values.length > 0 && values.filter((text) => labelOf(reader, text) !== undefined).length * 2 < values.length;
}

/** A single row of facts where a form has begun, or in a text, is the head of that form. */
function isHeadOfForm({ draft }: FormReader, { place }: Table, below: readonly (readonly Cell[])[]): boolean {
  const isOpen = draft === undefined ? place.sheet === undefined : !draft.has('title') && !draft.hasBody;
  return below.length === 1 && isOpen;
}

function readOnlyEntry(reader: FormReader, columns: readonly RosterColumn[], row: readonly Cell[]): void {
  for (const { head, place: above, column, path } of columns) {
    reader.currentDraft().takeHeads(above, head);
    const cell = row.find((each) => each.column === column);
    if (cell === undefined || textOf(cell.blocks) === '' || path === 'number') continue;
    if (path === undefined)
      for (const { written, place } of allLines(cell.blocks)) reader.keep({ text: written, place }, head);
    else giveCell(reader, { path, written: head }, cell);
  }
  reader.target = undefined;
}

function headOf(cell: Cell): string {
  return joinLines(textOf(cell.blocks).split('\n'));
}

function labelOf(reader: FormReader, text: string): Label | undefined {
  const found = reader.dictionary.find(text, { within: 'basic', near: true });
  return found !== undefined && isColumn(found.path) ? undefined : found;
}

/** A row of labels below labels is the next part of a form whose values are below their labels. */
function holdsLabels(reader: FormReader, rows: readonly (readonly Cell[])[]): boolean {
  const isLabel = (cell: Cell) => labelOf(reader, joinLines(textOf(cell.blocks).split('\n'))) !== undefined;
  return rows.some((row) => row.length > 2 && row.filter(isLabel).length * 2 > row.length);
}
