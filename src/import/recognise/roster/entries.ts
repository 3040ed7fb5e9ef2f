import type { Cell } from '../../document.ts';
import { giveCell } from '../cell/cells.ts';
import type { Draft, Piece } from '../form/draft.ts';
import type { FormReader } from '../form/reader.ts';
import { itemsIn } from '../line/cell-items.ts';
import { allLines } from '../words/lines.ts';
import { textOf } from '../words/words-in.ts';
import { CarriedGroup } from './duty-columns.ts';
import { withLevels } from './levels.ts';
import { namesPosition } from './names-position.ts';
import { bodyOf, type RosterColumn, textAt } from './roster-column.ts';
import { withShared } from './roster-rows.ts';
import { isForeignCode } from './superiors.ts';

type Row = readonly Cell[];

/** What a position may have one of in each row of a list. */
const ofDuties = /^(?:duties(?:\.|$)|kpis$)/;

/** The rows that begin a position: those below it that only go on with its duties are left out. */
export function leadingRows(columns: readonly RosterColumn[], rows: readonly Row[]): readonly Row[] {
  let first: Row | undefined;
  return rows.filter((row) => {
    if (first !== undefined && continues(columns, first, row)) return false;
    first = row;
    return true;
  });
}

/**
 * Reads a list with a row a position, or a row a duty: there the cells of a position are merged downwards, empty in its other
 * rows, or the same in all of them.
 */
export function readEntries(reader: FormReader, columns: readonly RosterColumn[], rows: readonly Row[]): void {
  const leading = new Set(leadingRows(columns, rows));
  const isByDuty = leading.size < rows.length;
  const group = new CarriedGroup();
  const isAside = isForeignCode(columns, rows);
  const isPosition = namesPosition(columns, rows);
  const title = columns.find(({ path }) => path === 'title');
  const facts = isByDuty ? columns.filter(({ path }) => path === undefined || !ofDuties.test(path)) : columns;
  for (const [nth, row] of rows.entries()) {
    if (leading.has(row)) {
      group.forget();
      const whole = withShared(columns, rows.slice(0, nth), row);
      const isOne = isPosition(row);
      if (isOne) readEntry(reader, facts, whole, isByDuty ? columns : facts, isAside);
      else keepRow(reader, row);
      // A duty below a sum is of nobody, and one beside no title may go on with those above it.
      if (!isOne && textAt(row, title) !== '') continue;
    }
    if (isByDuty && reader.draft !== undefined)
      readDutyRow(reader, reader.draft, columns, row, leading.has(row), group);
  }
}

/** Whether a row has a duty, and says nothing else that the first row of the position doesn't. */
function continues(columns: readonly RosterColumn[], first: Row, row: Row): boolean {
  const duty = columns.find(({ path }) => path === 'duties' || path === 'duties.duty');
  if (duty === undefined || textAt(row, duty) === '' || textAt(first, duty) === '') return false;
  const facts = columns.filter(({ path }) => path !== undefined && path !== 'number' && !ofDuties.test(path));
  return facts.every((column) => ['', textAt(first, column)].includes(textAt(row, column)));
}

function readDutyRow(
  reader: FormReader,
  draft: Draft,
  columns: readonly RosterColumn[],
  row: Row,
  isFirst: boolean,
  group: CarriedGroup,
): void {
  const cells = new Map<string, readonly Piece[]>();
  for (const { path = '', head, column } of columns) {
    const cell = row.find((each) => each.column === column);
    if (path === 'duties.group') {
      const named = group.in(cell);
      if (named.length > 0) cells.set(path, named);
      continue;
    }
    if (cell === undefined || textOf(cell.blocks) === '') continue;
    if (path === 'duties.share' && cell.height > 1)
      // The share of several duties is that of none of them.
      for (const { written, place } of allLines(cell.blocks)) reader.keep({ text: written, place }, head);
    else if (ofDuties.test(path)) {
      const pieces = allLines(cell.blocks).map(({ text, place }) => ({ text, place }));
      const key = path === 'duties' ? 'duties.duty' : path === 'kpis' ? 'duties.kpi' : path;
      cells.set(key, [...(cells.get(key) ?? []), ...pieces]);
    } else if (!isFirst && path !== '') draft.takeCells(cell);
    else if (!isFirst)
      for (const { written, place } of allLines(cell.blocks)) reader.keep({ text: written, place }, head);
  }
  const [place] = [...cells.values()].flatMap((pieces) => pieces.map((piece) => piece.place));
  if (place !== undefined) draft.rows.push({ part: 'duties', cells, place });
}

function readEntry(
  reader: FormReader,
  columns: readonly RosterColumn[],
  row: Row,
  all: readonly RosterColumn[],
  isAside: (row: Row, column: RosterColumn) => boolean,
): void {
  const draft = reader.addForm();
  draft.listed = true;
  for (const each of withLevels(columns, row)) {
    const { head, column, path, essential } = each;
    const cell = row.find((each) => each.column === column);
    const text = cell === undefined ? '' : textOf(cell.blocks);
    const place = cell === undefined ? undefined : allLines(cell.blocks)[0]?.place;
    if (text === '' || place === undefined) continue;
    draft.labels++;
    if (path === undefined || isAside(row, each)) reader.keep({ text, place }, head);
    else if (path === 'number' && cell !== undefined) draft.takeCells(cell);
    else if (path === 'qualifications' && cell !== undefined) {
      giveCell(reader, { path, written: head }, cell);
      reader.target = undefined;
    } else {
      const marked = essential === undefined ? {} : { essential };
      for (const item of itemsIn(bodyOf(path), cell)) draft.entries.push({ ...item, place, label: head, ...marked });
    }
  }
  for (const cell of row) {
    if (all.some(({ column }) => column === cell.column)) continue;
    for (const { written, place } of allLines(cell.blocks)) reader.keep({ text: written, place });
  }
}

/** Keeps a row that says nothing of a position. */
export function keepRow(reader: FormReader, row: readonly Cell[]): void {
  for (const line of row.flatMap((cell) => allLines(cell.blocks))) {
    if (reader.draft === undefined) reader.prose.push(line);
    else reader.keep({ text: line.written, place: line.place });
  }
}
