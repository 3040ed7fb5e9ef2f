import type { Cell, Table } from '../../document.ts';
import type { Label } from '../../labels/index.ts';
import { labelOf } from '../cell/cells.ts';
import { findColumnsOfText } from '../cell/layout-table.ts';
import { findNumberedBands } from '../cell/numbered-bands.ts';
import { isPairHead } from '../cell/pair-head.ts';
import { arePairs } from '../cell/pairs-in-cells.ts';
import { findCriteria, readCriteria } from '../criteria/person-specification.ts';
import { readTickedContacts } from '../criteria/ticked-contacts.ts';
import { findTickedCriteria, readTickedCriteria } from '../criteria/ticked-criteria.ts';
import { findHead, readDataRow } from '../duties/columns.ts';
import { readCountedName, readMergedStatement, readNamedGroup } from '../duties/counted-cells.ts';
import { readCountedGroup } from '../duties/counted-group.ts';
import { findDutyHead } from '../duties/duty-heads.ts';
import { readStatement } from '../duties/duty-statement.ts';
import { endsColumns, isSureLabel } from '../duties/ends-columns.ts';
import { groupsWithoutHead, withGroup } from '../duties/group-column.ts';
import { isHeadAgain } from '../duties/head-again.ts';
import { joinHeadRows } from '../duties/head-rows.ts';
import { headBeside, headless } from '../duties/side-groups.ts';
import type { Head } from '../duties/table-head.ts';
import { readStatedGroup, readTaskGroup } from '../duties/task-group.ts';
import { tellDutyColumns } from '../duties/two-duty-columns.ts';
import type { FormReader } from '../form/reader.ts';
import { findPositionRows, readPositionRows } from '../roster/position-rows.ts';
import { textOf } from '../words/lines.ts';
import { withoutCounts } from './counted-labels.ts';
import { withoutNumbers } from './counted-rows.ts';
import { readGroupBand } from './group-band.ts';
import { readLabelledCells } from './label-above.ts';
import { readListsBeside } from './lists-beside.ts';
import { readBand, readLoose } from './loose-rows.ts';
import { isLeftOf, readUnknownSide, sidesOf } from './merged-sides.ts';
import { findNumberedFields, readNumberedFields } from './numbered-fields.ts';
import { findOtherHead } from './other-head.ts';
import { arePairRows, readEmptyRow } from './pair-table.ts';
import { readPairs } from './read-pairs.ts';
import { splitColumns } from './side-by-side.ts';
import { readSpread } from './spread-labels.ts';
import { findStack, readCaptioned, readStacked, type Stack } from './stacked.ts';
import { readUnsigned } from './unsigned.ts';
import { readWhole } from './whole-table.ts';

/** A label that covers several rows, such as 任职资格 beside 学历, 经验 and 能力. */
interface Side {
  readonly label: Label;
  readonly until: number;
}

/** Reads a table row by row: bands, labels beside values, labels merged downwards, and columns with heads. */
export function readTable(reader: FormReader, given: Table): void {
  const bare = withoutCounts(reader, given);
  if (bare !== undefined) {
    readTable(reader, bare);
    return;
  }
  if (readWhole(reader, given)) return;
  const table = joinHeadRows(reader, withoutNumbers(reader, given) ?? given);
  const columns = findColumnsOfText(reader, table);
  if (columns !== undefined) {
    for (const { blocks } of columns) {
      reader.target = undefined;
      reader.readBlocks(blocks);
    }
    return;
  }
  const parts = splitColumns(reader, table);
  if (parts !== undefined) {
    for (const part of parts) {
      reader.target = undefined;
      readTable(reader, part);
      // It says so little of each position that a form would say more.
      if (reader.draft !== undefined) reader.draft.listed = true;
    }
    return;
  }
  reader.inPairs = arePairRows(reader, table);
  const fields = findNumberedFields(reader, table);
  let criteria: ReturnType<typeof findCriteria>;
  let ticked: ReturnType<typeof findTickedCriteria>;
  let sides: Side[] = [];
  let head: Head | undefined;
  let stack: Stack | undefined;
  let readBefore: readonly Cell[] | undefined;
  let readUntil = 0;
  const bands = findNumberedBands(reader, table.rows);
  table.rows.forEach((row, at) => {
    if (row === readBefore || at < readUntil) return;
    const beside = readTickedContacts(reader, table.rows, at) || readListsBeside(reader, table.rows, at);
    if (beside > 0) {
      readUntil = at + beside;
      return;
    }
    if (fields !== undefined && readNumberedFields(reader, fields, row)) {
      [head, stack, criteria, ticked, sides] = [undefined, undefined, undefined, undefined, []];
      return;
    }
    const positions = findPositionRows(reader, table.rows, at);
    if (positions !== undefined) {
      readUntil = at + positions.count;
      readPositionRows(reader, positions, table.rows.slice(at + 1, readUntil));
      return;
    }
    const band = bands.get(row);
    if (band !== undefined && head?.group === undefined) {
      reader.open(band, 20);
      [head, stack, criteria, ticked, sides] = [undefined, undefined, undefined, undefined, []];
      return;
    }
    if (head === undefined && readGroupBand(reader, row, table.rows[at + 1])) return;
    if (readUnsigned(reader, row, table.rows[at + 1], at + 2 === table.rows.length)) {
      readUntil = at + 2;
      return;
    }
    if (readCaptioned(reader, row, table.rows[at + 1]) || readCountedGroup(reader, row, table.rows[at + 1])) {
      readBefore = table.rows[at + 1];
      return;
    }
    if (readMergedStatement(reader, row, table.rows[at + 1])) {
      [head, stack, criteria, ticked] = [undefined, undefined, undefined, undefined];
      return;
    }
    ticked = findTickedCriteria(table.rows, at) ?? ticked;
    if (ticked !== undefined && readTickedCriteria(reader, ticked, row)) return;
    ticked = undefined;
    sides = sides.filter(({ until }) => until > at);
    const isWithin = head !== undefined && isOfHead(head, row) && !isOtherPart(reader, head, row);
    const opened = isWithin ? [] : sidesOf(reader, row);
    for (const { label, cell } of opened) {
      sides.push({ label, until: at + cell.height });
      reader.open(label, 20);
    }
    const rest = opened.length === 0 ? row : row.slice(opened.length);
    const last = opened.at(-1);
    if (last !== undefined) head = headBeside(last.label, rest);
    if (opened.length === 0 && isLeftOf(row, head)) head = undefined;
    const other = head === undefined ? readUnknownSide(reader, rest) : undefined;
    if (readTaskGroup(reader, row, table.rows[at + 1]) || isPairHead(reader, row, table.rows[at + 1])) return;
    // A colon may have a column of its own.
    const cells = rest.filter((cell) => cell !== other && !/^[:：]$/u.test(textOf(cell.blocks)));
    const side = sides.at(-1);
    if (readStatedGroup(reader, cells, table.rows[at + 1]) || readNamedGroup(reader, cells)) return;
    if (readCountedName(reader, cells, table.rows[at + 1])) return;
    criteria = findCriteria(cells) ?? criteria;
    if (criteria !== undefined && readCriteria(reader, criteria, cells)) return;
    if (stack !== undefined && readStacked(reader, stack, cells)) return;
    stack = findStack(reader, cells, table.rows[at + 1], table.rows[at + 2]);
    if (stack !== undefined) {
      head = undefined;
      reader.currentDraft().labels += stack.size;
      return;
    }
    if (head === undefined && reader.target?.filled === false)
      head =
        headless(reader.within, cells, table.rows[at + 1]) ??
        groupsWithoutHead(reader.within, cells, table.rows.slice(at + 1), (cell) =>
          isSureLabel(labelOf(reader, cell, undefined), textOf(cell.blocks)),
        );
    const next =
      findHead(reader, cells, side?.label.path, table.rows.slice(at + 1, at + 20)) ??
      (head === undefined ? findDutyHead(reader, cells, table.rows.slice(at + 1, at + 20)) : undefined) ??
      findOtherHead(reader, cells, table.rows[at + 1], at === 0 && table.place.sheet !== undefined);
    const isOther = head === undefined || cells.length !== head.columns.length;
    const below = table.rows.slice(at + 1, at + 20);
    const spread = next === undefined && isOther && cells.length > 1 ? readSpread(reader, table.rows, at) : 0;
    if (spread > 0) [head, readUntil] = [undefined, at + spread];
    else if (next !== undefined && at + 1 < table.rows.length)
      head = tellDutyColumns(withGroup(next, cells, below), below);
    else if (head !== undefined && isHeadAgain(reader, head, cells)) return;
    else if (head === undefined || !readDataRow(reader, head, cells)) {
      head = undefined;
      readRow(reader, cells, side?.label);
    }
  });
}

/** 内部联系 beside the rows of a table of contacts, or a group beside duties, is in a column of its own. */
function isOfHead(head: Head, [cell]: readonly Cell[]): boolean {
  const column = head.columns.find(({ from, to }) => cell !== undefined && cell.column >= from && cell.column < to);
  return column?.path === 'contacts.side' || column?.path === 'duties.group';
}

/** 所需知识 below groups of duties is none of them. */
function isOtherPart(reader: FormReader, head: Head, row: readonly Cell[]): boolean {
  const [first] = row;
  return first !== undefined && endsColumns(reader, head, row, first);
}

function readRow(reader: FormReader, cells: readonly Cell[], side: Label | undefined): void {
  const filled = cells.filter((cell) => textOf(cell.blocks) !== '');
  if (filled.length === 0) return;
  const [only] = filled;
  if (filled.length === 1 && cells.length === 1 && only !== undefined) {
    readBand(reader, only, side);
    return;
  }
  if (readEmptyRow(reader, cells) || readStatement(reader, filled) || readLabelledCells(reader, filled)) return;
  if (arePairs(reader, filled)) for (const cell of filled) reader.readBlocks(cell.blocks);
  else if (!readPairs(reader, cells, side)) readLoose(reader, filled, side);
}
