import type { Cell } from '../../document.ts';
import type { Label } from '../../labels/index.ts';
import { readBareLabels } from '../cell/bare-labels.ts';
import { labelOf } from '../cell/cells.ts';
import { isPairHead } from '../cell/pair-head.ts';
import { arePairs } from '../cell/pairs-in-cells.ts';
import { findCriteria, readCriteria } from '../criteria/person-specification.ts';
import { withLabelsBelow } from '../duties/among-duties.ts';
import { findHead } from '../duties/columns.ts';
import { columnsWithoutHead } from '../duties/columns-without-head.ts';
import { readCountedName, readNamedGroup, readWeighedGroup } from '../duties/counted-cells.ts';
import { readDataRow } from '../duties/data-row.ts';
import { findDutyHead } from '../duties/duty-heads.ts';
import { readStatement, readWeighedStatement } from '../duties/duty-statement.ts';
import { endsColumns, isSureLabel } from '../duties/ends-columns.ts';
import { groupsWithoutHead, withGroup, withTasks } from '../duties/group-column.ts';
import { isHeadAgain } from '../duties/head-again.ts';
import { markedRows } from '../duties/marked-rows.ts';
import { readNamedList } from '../duties/named-list.ts';
import { withNamesOfGroups } from '../duties/rows-of-groups.ts';
import { withShares } from '../duties/shares-by-value.ts';
import { headBeside, headless } from '../duties/side-groups.ts';
import type { Head } from '../duties/table-head.ts';
import { readStatedGroup, readTaskGroup } from '../duties/task-group.ts';
import { tellDutyColumns } from '../duties/two-duty-columns.ts';
import { withWideHead } from '../duties/wide-head.ts';
import type { FormReader } from '../form/reader.ts';
import { makeSummary } from '../form/summary-above.ts';
import { textOf } from '../words/words-in.ts';
import { readContactSide } from './contact-sides.ts';
import { readLabelledCells } from './label-above.ts';
import { readBand, readLoose } from './loose-rows.ts';
import { isLeftOf, readUnknownSide, sidesOf } from './merged-sides.ts';
import type { OpenTable } from './open-table.ts';
import { findOtherHead } from './other-head.ts';
import { isWordsOfLabel, readEmptyRow } from './pair-table.ts';
import { readPairs } from './read-pairs.ts';
import { readSpread } from './spread-labels.ts';
import { findStack, readStacked } from './stacked.ts';

/** So many rows below a row of heads show whether it is one. */
const shown = 20;

/** The cells of a row right of the labels merged downwards beside it. */
interface Cells {
  readonly cells: readonly Cell[];
  readonly at: number;
  readonly next: readonly Cell[] | undefined;
}

/** Reads cells, and maybe rows below them; says how many rows, or 0 if they are of another kind. */
type CellsKind = (open: OpenTable, cells: Cells) => number;

/** What the cells may be, in this order: what says itself what it is, then what goes on with the rows above. */
const kinds: readonly CellsKind[] = [
  ({ reader }, { cells, next }) => (readStatedGroup(reader, cells, next) ? 1 : 0),
  ({ reader }, { cells, next }) => (readWeighedStatement(reader, cells, next) ? 1 : 0),
  ({ reader }, { cells }) => (readNamedGroup(reader, cells) || readWeighedGroup(reader, cells) ? 1 : 0),
  ({ reader }, { cells, next }) => (readCountedName(reader, cells, next) ? 1 : 0),
  ({ reader }, { cells, next }) => (readNamedList(reader, cells, next) ? 1 : 0),
  (open, { cells }) => (readContactSide(open.reader, open.sides.at(-1)?.label, cells) ? 1 : 0),
  readAsked,
  readStack,
  readColumns,
];

/** Reads a row by the labels merged downwards beside it, the columns above it, or its own labels. */
export function readCells(open: OpenTable, at: number): number {
  const { reader, rows } = open;
  const row = rows[at] ?? [];
  const next = rows[at + 1];
  const rest = readSides(open, row, at);
  const other = open.head === undefined ? readUnknownSide(reader, rest) : undefined;
  if (readTaskGroup(reader, row, rows.slice(at + 1)) || isPairHead(reader, rest, next)) return 1;
  // A colon may have a column of its own.
  const cells = withoutCount(reader, rest).filter((cell) => cell !== other && !/^[:：]$/u.test(textOf(cell.blocks)));
  for (const kind of kinds) {
    const read = kind(open, { cells, at, next });
    if (read > 0) return read;
  }
  readOwnLabels(reader, cells, open.sides.at(-1)?.label);
  return 1;
}

/** `1.1 | Job title | Observer`, `A1 | …`: a number of its own before a label says only which field it is. */
function withoutCount(reader: FormReader, cells: readonly Cell[]): readonly Cell[] {
  const [count, label, value] = cells;
  if (count === undefined || label === undefined || value === undefined) return cells;
  const number = textOf(count.blocks);
  const isCounted =
    (/^\d{1,2}(?:\.\d{1,2}){1,2}\.?$/.test(number) && labelOf(reader, label, reader.within) !== undefined) ||
    (/^[A-H]\d{1,2}[.)]?$/.test(number) && cells.length === 3 && isWordsOfLabel(textOf(label.blocks)));
  if (!isCounted) return cells;
  reader.currentDraft().takeCells(count);
  return cells.slice(1);
}

/** Opens the labels merged downwards that begin in a row; what is right of them. */
function readSides(open: OpenTable, row: readonly Cell[], at: number): readonly Cell[] {
  const { reader, head } = open;
  open.sides = open.sides.filter(({ until }) => until > at);
  const isWithin = head !== undefined && isOfHead(head, row) && !isOtherPart(reader, head, row);
  const opened = isWithin ? [] : sidesOf(reader, row);
  for (const { label, cell } of opened) {
    open.sides = [...open.sides, { label, until: at + cell.height }];
    reader.open(label, 20);
  }
  const rest = row.slice(opened.length);
  const last = opened.at(-1);
  if (last !== undefined) open.head = headBeside(last.label, rest);
  else if (isLeftOf(row, head)) open.head = undefined;
  return rest;
}

function readAsked(open: OpenTable, { cells }: Cells): number {
  open.criteria = findCriteria(cells) ?? open.criteria;
  return open.criteria !== undefined && readCriteria(open.reader, open.criteria, cells) ? 1 : 0;
}

/** Labels over their values. */
function readStack(open: OpenTable, { cells, at, next }: Cells): number {
  const { reader, rows } = open;
  if (open.stack !== undefined && readStacked(reader, open.stack, cells)) return 1;
  open.stack = findStack(reader, cells, next, rows[at + 2], open.stack);
  if (open.stack === undefined) return 0;
  open.head = undefined;
  reader.currentDraft().labels += open.stack.size;
  return 1;
}

/** Heads of columns, or a row below them. */
function readColumns(open: OpenTable, { cells, at, next }: Cells): number {
  const { reader, rows, table } = open;
  const isLabel = (cell: Cell) => isSureLabel(labelOf(reader, cell, undefined), textOf(cell.blocks));
  if (open.head === undefined && reader.target?.filled === false)
    open.head =
      headless(reader.within, cells, next, isLabel) ??
      markedRows(reader.within, cells, rows.slice(at + 1), reader.target.essential) ??
      groupsWithoutHead(reader.within, cells, rows.slice(at + 1), isLabel);
  const below = rows.slice(at + 1, at + shown);
  const found =
    findHead(reader, cells, open.sides.at(-1)?.label.path, below) ??
    (open.head === undefined ? findDutyHead(reader, cells, below) : undefined) ??
    findOtherHead(reader, cells, next, at === 0 && table.place.sheet !== undefined);
  if (found !== undefined && at + 1 < rows.length) {
    const duty = found.columns.find(({ path }) => path === 'duties.duty');
    if (duty !== undefined) makeSummary(reader.currentDraft(), reader.target, { path: 'duties', written: duty.label });
    const told = tellDutyColumns(
      withShares(withWideHead(withGroup(withTasks(found, cells, below), cells, below), below), cells, below),
      below,
    );
    open.head = withLabelsBelow(reader, withNamesOfGroups(told, rows.slice(at + 1)), below);
    return 1;
  }
  open.head ??= columnsWithoutHead(reader, cells, below, isLabel);
  const { head } = open;
  const isOther = head === undefined || cells.length !== head.columns.length;
  const spread = found === undefined && isOther && cells.length > 1 ? readSpread(reader, rows, at) : 0;
  if (spread === 0 && head !== undefined && (isHeadAgain(reader, head, cells) || readDataRow(reader, head, cells)))
    return 1;
  open.head = undefined;
  return spread;
}

/** 内部联系 beside the rows of a table of contacts, a group beside duties, or 财务权 beside what may be decided, is in a column of its own. */
function isOfHead(head: Head, [cell]: readonly Cell[]): boolean {
  const column = head.columns.find(({ from, to }) => cell !== undefined && cell.column >= from && cell.column < to);
  return /^(?:contacts\.side|duties\.(?:group|essential)|authority\.kind)$/.test(column?.path ?? '');
}

/** 所需知识 below groups of duties is none of them. */
function isOtherPart(reader: FormReader, head: Head, row: readonly Cell[]): boolean {
  const [first] = row;
  return first !== undefined && endsColumns(reader, head, row, first);
}

/** Cells that no columns hold: a band over all of them, labels beside values, or loose texts. */
function readOwnLabels(reader: FormReader, cells: readonly Cell[], side: Label | undefined): void {
  const filled = cells.filter((cell) => textOf(cell.blocks) !== '');
  const [only] = filled;
  if (only === undefined) return;
  // A number beside which nobody wrote an item.
  if (filled.length === 1 && /^\d{1,2}$/.test(textOf(only.blocks)) && reader.within === 'duties') {
    reader.currentDraft().takeCells(only);
    return;
  }
  if (filled.length === 1 && cells.length === 1) readBand(reader, only, side);
  else if (readBareLabels(reader, filled)) return;
  else if (readEmptyRow(reader, cells) || readStatement(reader, filled) || readLabelledCells(reader, filled)) return;
  else if (arePairs(reader, filled)) for (const cell of filled) reader.readBlocks(cell.blocks);
  else if (!readPairs(reader, cells, side)) readLoose(reader, filled, side);
}
