import type { Cell, Table } from '../../document.ts';
import { giveCell } from '../cell/cells.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { textOf, wordsIn } from '../words/words-in.ts';
import { joinBlocks } from './blocks-of-departments.ts';
import { withCarriedDepartments } from './carried-departments.ts';
import { countsBelow } from './counts-below.ts';
import { withDepartmentRows } from './department-rows.ts';
import { withDutyColumns } from './duty-columns.ts';
import { keepRow, leadingRows, readEntries } from './entries.ts';
import { titlesByLevel } from './level-titles.ts';
import { withPayBands } from './pay-bands.ts';
import { readPeople } from './people.ts';
import { secretHeads } from './personal-columns.ts';
import { holdsTitles, labelOf, nameOfColumn, readHeads } from './read-heads.ts';
import { type RosterColumn, textAt } from './roster-column.ts';
import { areFieldNames, areRegular, isUpperHead, withMerged, withUpperHeads } from './roster-rows.ts';
import { withoutTail } from './rows-below-note.ts';

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
    const list = joinBlocks(reader, rows, at);
    const whole = withMerged(rows[at - 1], list.heads);
    const { rows: listed, tail } = withoutTail(list.below);
    const levelled = holdsTitles(reader, whole) ? undefined : titlesByLevel(whole, listed);
    const { heads: row, below } = levelled ?? { heads: whole, below: listed };
    const known = new Map([...countsBelow(rows[at - 1], row, below), ...(levelled?.paths ?? [])]);
    const heads = readHeads(reader, row, below, { known, above: list.above });
    if (heads === undefined || holdsLabels(reader, below) || !isList(reader, heads, below)) continue;
    const leading = leadingRows(heads, below);
    if (at > 0 && !areRegular(heads, leading)) continue;
    const over = rows[at - 1];
    const upper = over !== undefined && (areFieldNames(over, row) || isUpperHead(over, rows[at])) ? over : undefined;
    for (const above of [...list.above, ...list.others]) if (above !== upper) keepRow(reader, above);
    const isByDuty = leading.length < below.length;
    const paid = withPayBands(heads, below, over);
    const columns = withUpperHeads(isByDuty ? withDutyColumns(paid, reader.dictionary) : paid, over);
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
        // Numbers of rows are neither in a key nor kept, and superiors by their level have no head.
        return read === 'number' || (head === '' && read !== '')
          ? []
          : [{ head, ...(path === undefined ? {} : { path }) }];
      }),
    });
    const secret = isPeople ? secretHeads(columns) : [];
    if (secret.length > 0) reader.notes.push({ kind: 'personal', heads: secret });
    readList(reader, columns, below, isPeople ? readPeople : readEntries);
    for (const other of tail) keepRow(reader, other);
    for (const { head, place, path } of columns) if (path !== undefined) reader.draft?.takeHeads(place, head);
    reader.draft?.takeCells(...list.again);
    if (upper !== undefined) reader.draft?.takeCells(...upper, ...(rows[at] ?? []));
    reader.draft = undefined;
    reader.target = undefined;
    return true;
  }
  return false;
}

/** Whether a table lists several positions, for a reader who has read nothing yet. */
export function listsPositions(reader: FormReader, { rows }: Table): boolean {
  return rows.slice(0, 3).some((row, at) => {
    const below = rows.slice(at + 1);
    const heads =
      below.length > 1 ? readHeads(reader, row, below, { known: undefined, above: rows.slice(0, at) }) : undefined;
    return heads !== undefined && !holdsLabels(reader, below) && isList(reader, heads, below);
  });
}

function readList(
  reader: FormReader,
  given: readonly RosterColumn[],
  below: readonly (readonly Cell[])[],
  read: typeof readEntries,
): void {
  const { columns, rows, others, leads } = withDepartmentRows(given, below);
  read(reader, columns, withCarriedDepartments(columns, rows));
  for (const row of others) keepRow(reader, row);
  for (const { text, place } of leads) reader.draft?.takeHeads(place, text);
}

/** Two rows in which each cell in the place of a label is one are pairs, though a value such as 管理人员 may look like a label. */
function arePairs(reader: FormReader, row: readonly Cell[], next: readonly Cell[]): boolean {
  const isLabel = (cell: Cell | undefined) => cell !== undefined && labelOf(reader, wordsIn(cell)) !== undefined;
  const isPaired = row.length > 2 && row.length % 2 === 0 && row.every((cell, at) => at % 2 === 1 || isLabel(cell));
  const others = next.filter((_, at) => at % 2 === 0);
  return isPaired && isLabel(others[0]) && others.filter(isLabel).length * 2 > others.length;
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

/** A row of labels below labels is the next part of a form whose values are below their labels. */
function holdsLabels(reader: FormReader, rows: readonly (readonly Cell[])[]): boolean {
  const isLabel = (cell: Cell) => labelOf(reader, wordsIn(cell)) !== undefined;
  return rows.some((row) => row.length > 2 && row.filter(isLabel).length * 2 > row.length);
}
