import { isLetter } from '../cell/lettered-bands.ts';
import { readSignOffs } from '../cell/sign-off-cell.ts';
import { readCriteriaBeside } from '../criteria/criteria-beside.ts';
import { readTickedContacts } from '../criteria/ticked-contacts.ts';
import { findTickedCriteria, readTickedCriteria } from '../criteria/ticked-criteria.ts';
import { isAmongDuties } from '../duties/among-duties.ts';
import { readMergedStatement } from '../duties/counted-cells.ts';
import { readCountedGroup } from '../duties/counted-group.ts';
import { readDataRow } from '../duties/data-row.ts';
import { findPositionRows, readPositionRows } from '../roster/position-rows.ts';
import { bandOverHeads } from './band-over-heads.ts';
import { readColumnsBand, readNumbersAbove } from './bands-of-columns.ts';
import { readCells } from './cell-kinds.ts';
import { readContactRow } from './contact-sides.ts';
import { readGroupBand } from './group-band.ts';
import { isLetteredFact, readLetteredFact } from './lettered-facts.ts';
import { readListsBeside } from './lists-beside.ts';
import { readNumberedFields } from './numbered-fields.ts';
import { closeParts, type OpenTable } from './open-table.ts';
import { readOptionRow } from './option-row.ts';
import { readSheetRemark } from './sheet-remark.ts';
import { readCaptioned } from './stacked.ts';
import { readLineToSign, readUnsigned } from './unsigned.ts';

/** Reads the row at a place, and maybe some below it; says how many, or 0 if the row is of another kind. */
type RowKind = (open: OpenTable, at: number) => number;

/** What a row may be whatever is open beside it, in this order: a kind before another has the surer signs. */
const kinds: readonly RowKind[] = [
  readDuty,
  ({ reader, rows }, at) => readTickedContacts(reader, rows, at),
  ({ reader, rows }, at) => (readOptionRow(reader, rows[at] ?? []) ? 1 : 0),
  ({ reader, rows }, at) => (readSignOffs(reader, rows[at] ?? []) ? 1 : 0),
  ({ reader, rows }, at) => readCriteriaBeside(reader, rows, at),
  ({ reader, rows }, at) => readListsBeside(reader, rows, at),
  ({ reader, table }, at) => (readSheetRemark(reader, table, at) ? 1 : 0),
  readField,
  readPositions,
  readNumberedBand,
  readColumnsBand,
  readNumbersAbove,
  readBandOverHeads,
  readGroup,
  ({ reader, rows }, at) => (readLineToSign(reader, rows[at] ?? []) ? 1 : 0),
  ({ reader, rows }, at) => (readUnsigned(reader, rows[at] ?? [], rows[at + 1], at + 2 === rows.length) ? 2 : 0),
  ({ reader, rows }, at) => (readCaptioned(reader, rows[at] ?? [], rows[at + 1]) ? 2 : 0),
  ({ reader, rows }, at) => (readCountedGroup(reader, rows[at] ?? [], rows[at + 1]) ? 2 : 0),
  readStatement,
  readTicked,
  readContacts,
];

/** Reads a row and says how many rows that were. */
export function readRow(open: OpenTable, at: number): number {
  for (const kind of kinds) {
    const read = kind(open, at);
    if (read > 0) return read;
  }
  return readCells(open, at);
}

/** `Training | 10% | N` below the heads of duties: what stands beside and below it says that it is no label. */
function readDuty({ reader, rows, head }: OpenTable, at: number): number {
  const row = rows[at] ?? [];
  const below = rows.slice(at + 1, at + 4);
  return isAmongDuties(reader, head, row, below) && readDataRow(reader, head, row, true) ? 1 : 0;
}

/** `12. SUPERVISION` in a form whose fields are numbered. */
function readField(open: OpenTable, at: number): number {
  const { reader, rows, fields } = open;
  if (fields === undefined || !readNumberedFields(reader, fields, rows[at] ?? [])) return 0;
  closeParts(open);
  return 1;
}

/** Whom a form names in rows of `Title | Number | Name`. */
function readPositions({ reader, rows }: OpenTable, at: number): number {
  const positions = findPositionRows(reader, rows, at);
  if (positions === undefined) return 0;
  readPositionRows(reader, positions, rows.slice(at + 1, at + positions.count));
  return positions.count;
}

function readNumberedBand(open: OpenTable, at: number): number {
  const { reader, rows, bands, head } = open;
  const row = rows[at] ?? [];
  const band = bands.get(row);
  if (band === undefined && isLetteredFact(open, row)) return readLetteredFact(open, row);
  if (band === undefined || head?.group !== undefined) return 0;
  if (isLetter(row[0])) reader.currentDraft().takeCells(...row.slice(0, 1));
  reader.open(band, 20);
  closeParts(open);
  return 1;
}

/** A name over heads of duties is the group of those below, as far as they are read as such. */
function readBandOverHeads(open: OpenTable, at: number): number {
  const { reader, rows } = open;
  const line = bandOverHeads(reader, rows[at] ?? [], rows[at + 1]);
  if (line === undefined) return 0;
  open.head = undefined;
  const read = readCells(open, at + 1);
  const { head } = open as OpenTable;
  // What is over groups of their own is none of them.
  if (head?.part === 'duties' && !head.columns.some(({ path }) => path === 'duties.group')) {
    head.group = line.text;
    reader.currentDraft().takeHeads(line.place, line.written);
  } else reader.keep({ text: line.written, place: line.place });
  return read + 1;
}

function readGroup({ reader, rows, head }: OpenTable, at: number): number {
  return head === undefined && readGroupBand(reader, rows[at] ?? [], rows[at + 1]) ? 1 : 0;
}

function readStatement(open: OpenTable, at: number): number {
  const { reader, rows } = open;
  if (!readMergedStatement(reader, rows[at] ?? [], rows.slice(at + 1))) return 0;
  const { sides } = open;
  closeParts(open);
  open.sides = sides;
  return 1;
}

function readTicked(open: OpenTable, at: number): number {
  const { reader, rows } = open;
  open.ticked = findTickedCriteria(rows, at) ?? open.ticked;
  if (open.ticked !== undefined && readTickedCriteria(reader, open.ticked, rows[at] ?? [])) return 1;
  open.ticked = undefined;
  return 0;
}

/** Contacts of a side in one row, below no heads. */
function readContacts({ reader, rows, head }: OpenTable, at: number): number {
  return readContactRow(reader, rows[at] ?? [], head !== undefined) ? 1 : 0;
}
