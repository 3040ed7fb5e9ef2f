import type { Label } from '../labels/index.ts';
import { labelOf } from '../recognise/cell/cells.ts';
import { readEssentialBand } from '../recognise/duties/column-bands.ts';
import { findHead } from '../recognise/duties/columns.ts';
import { endsColumns } from '../recognise/duties/ends-columns.ts';
import type { Head } from '../recognise/duties/table-head.ts';
import { kindOf } from '../recognise/form/kinds.ts';
import { textOf } from '../recognise/words/words-in.ts';
import { findInRow } from './find-in-row.ts';
import { findPairs } from './find-pairs.ts';
import type { FormCell, FormTable } from './form-blocks.ts';
import { type FormRow, markOf, type RowsPlace } from './place.ts';
import type { PlaceFinder } from './place-finder.ts';

interface Side {
  readonly label: Label;
  readonly until: number;
}

/** The places of a table, row by row as import reads it: labels beside values, bands, merged labels, heads of columns. */
export function findInTable(finder: PlaceFinder, table: FormTable): void {
  const { reader } = finder;
  let sides: Side[] = [];
  let head: { head: Head; place: RowsPlace } | undefined;
  let labels: readonly (Label | undefined)[] = [];
  finder.rows = undefined;
  table.rows.forEach((cells, at) => {
    const element = table.elements[at];
    if (element === undefined) return;
    sides = sides.filter(({ until }) => until > at);
    const opened = head !== undefined && isOfHead(head.head, cells) ? undefined : sideOf(finder, cells);
    if (opened !== undefined) {
      finder.openBand(opened.label);
      sides.push({ label: opened.label, until: at + opened.cell.height });
      head = undefined;
    }
    const row: FormRow = { element, cells: cells.filter((cell) => cell !== opened?.cell) };
    const side = sides.at(-1)?.label;
    const next = findHead(reader, row.cells, side?.path);
    if (next !== undefined && at + 1 < table.rows.length) {
      head = { head: next, place: openRows(next) };
      finder.places.push(head.place);
      finder.band = undefined;
    } else if (head !== undefined && readEssentialBand(reader, head.head, row.cells)) {
      head = { head: head.head, place: openRows(head.head) };
      finder.places.push(head.place);
    } else if (head !== undefined && isData(finder, head.head, row)) head.place.rows.push(row);
    else if (isBelow(finder, labels, row)) {
      head = undefined;
      labels.forEach((label, nth) => {
        const cell = row.cells[nth];
        if (label !== undefined && cell !== undefined) finder.give(label, cell);
      });
    } else if (areToFillIn(finder, row, table.rows[at + 1])) {
      head = undefined;
      findInLabels(finder, row);
    } else {
      head = undefined;
      findInRow(finder, row, side);
    }
    labels = labelsAlone(finder, row);
  });
  finder.rows = undefined;
}

function openRows(head: Head): RowsPlace {
  const { part, side, columns } = head;
  const path = part === 'contacts' && side !== undefined ? side : part;
  return { kind: 'rows', path, ...markOf(head), columns, rows: [] };
}

function sideOf(finder: PlaceFinder, cells: readonly FormCell[]): { cell: FormCell; label: Label } | undefined {
  const [cell] = cells;
  if (cell === undefined || cell.height < 2 || cells.length < 2) return undefined;
  const label = labelOf(finder.reader, cell, undefined);
  return label === undefined || kindOf(label.path) === 'one' ? undefined : { cell, label };
}

/** A group beside duties, or 内部联系 beside contacts, is in a column of its own. */
function isOfHead(head: Head, [cell]: readonly FormCell[]): boolean {
  const column = head.columns.find(({ from, to }) => cell !== undefined && cell.column >= from && cell.column < to);
  return column?.path === 'contacts.side' || column?.path === 'duties.group';
}

function isData({ reader, dictionary }: PlaceFinder, head: Head, { cells }: FormRow): boolean {
  const first = cells.find((cell) => textOf(cell.blocks) !== '');
  if (first === undefined) return cells.length === head.columns.length;
  if (endsColumns(reader, head, cells, first)) return false;
  const text = textOf(first.blocks);
  if (cells.length > 1) return true;
  return text.length <= 30 && !/\n|[。；;]$/u.test(text) && findPairs(dictionary, text, undefined).length === 0;
}

/** `Job title: | Job code:`: labels whose values go into their own cells, since no other cell could have them. */
function areToFillIn(finder: PlaceFinder, { cells }: FormRow, below: readonly FormCell[] | undefined): boolean {
  const { reader } = finder;
  const label = (cell: FormCell) => labelOf(reader, cell, undefined);
  const isOpen = (cell: FormCell) => /[:：]\s*$/u.test(textOf(cell.blocks));
  const known = cells.map(label);
  const [first] = known;
  if (first === undefined ? known.every((each) => each === undefined) : cells.length === 1 && isPart(first))
    return false;
  if (!cells.every(isOpen) || (below !== undefined && findHead(reader, below, undefined) !== undefined)) return false;
  return below === undefined || below.every(isOpen) || below.some((cell) => findLine(finder, cell));
}

function isPart({ path }: Label): boolean {
  return kindOf(path) === 'part';
}

/** Whether a cell begins with a label and its value. */
function findLine({ dictionary }: PlaceFinder, { blocks }: FormCell): boolean {
  return findPairs(dictionary, textOf(blocks), undefined).length > 0;
}

function findInLabels(finder: PlaceFinder, { cells }: FormRow): void {
  finder.band = undefined;
  finder.rows = undefined;
  for (const { blocks } of cells) {
    finder.list = undefined;
    finder.scan(blocks);
    finder.list = undefined;
  }
}

/** A row of labels alone, whose values are in the row below. */
function labelsAlone({ reader }: PlaceFinder, { cells }: FormRow): (Label | undefined)[] {
  const labels = cells.map((cell) => labelOf(reader, cell, undefined));
  return cells.length > 1 && labels.every((label) => label !== undefined) ? labels : [];
}

function isBelow({ reader }: PlaceFinder, labels: readonly (Label | undefined)[], { cells }: FormRow): boolean {
  return labels.length === cells.length && cells.every((cell) => labelOf(reader, cell, undefined) === undefined);
}
