import type { Cell, Table } from '../document.ts';
import type { Label } from '../labels/index.ts';
import { isColumn } from '../labels/index.ts';
import { findHead, type Head, readDataRow } from './columns.ts';
import { kindOf, partOf } from './kinds.ts';
import { allLines, isPlaceholder, joinLines, textOf } from './lines.ts';
import type { FormReader, Target } from './reader.ts';
import { readRoster } from './roster.ts';

/** A label that covers several rows, such as 任职资格 beside 学历, 经验 and 能力. */
interface Side {
  readonly label: Label;
  readonly until: number;
}

/** Reads a table row by row: bands, labels beside values, labels merged downwards, and columns with heads. */
export function readTable(reader: FormReader, table: Table): void {
  if (readRoster(reader, table)) return;
  let sides: Side[] = [];
  let head: Head | undefined;
  table.rows.forEach((row, at) => {
    sides = sides.filter(({ until }) => until > at);
    const opened = head !== undefined && isOfHead(head, row) ? undefined : sideOf(reader, row);
    if (opened !== undefined) {
      sides.push({ label: opened.label, until: at + opened.cell.height });
      reader.open(opened.label, 20);
      head = undefined;
    }
    const cells = row.filter((cell) => cell !== opened?.cell);
    const side = sides.at(-1);
    const next = findHead(reader, cells, side?.label.path);
    if (next !== undefined && at + 1 < table.rows.length) head = next;
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

function sideOf(reader: FormReader, row: readonly Cell[]): { cell: Cell; label: Label } | undefined {
  const [cell] = row;
  if (cell === undefined || cell.height < 2 || row.length < 2) return undefined;
  const label = labelOf(reader, cell, undefined);
  return label === undefined || kindOf(label.path) === 'one' ? undefined : { cell, label };
}

/** The label that a cell is, if it holds nothing else; its lines may break it anywhere. */
export function labelOf(reader: FormReader, cell: Cell, within: string | undefined, near = true): Label | undefined {
  const lines = allLines(cell.blocks).map(({ written }) => written);
  if (lines.length === 0 || lines.length > 8 || cell.blocks.some(({ kind }) => kind === 'table')) return undefined;
  const text = joinLines(lines);
  if (/[。；;！？!?]$/u.test(text)) return undefined;
  return reader.dictionary.find(text, { ...(within === undefined ? {} : { within }), near });
}

function readRow(reader: FormReader, cells: readonly Cell[], side: Label | undefined): void {
  const filled = cells.filter((cell) => textOf(cell.blocks) !== '');
  if (filled.length === 0) return;
  const [only] = filled;
  if (filled.length === 1 && cells.length === 1 && only !== undefined) {
    readBand(reader, only, side);
    return;
  }
  if (!readPairs(reader, cells, side)) readLoose(reader, filled, side);
}

/** A row of one cell: the label of a part, or text. */
function readBand(reader: FormReader, cell: Cell, side: Label | undefined): void {
  const label = labelOf(reader, cell, reader.within);
  if (label !== undefined) reader.open(label, 20);
  else {
    if (side !== undefined && reader.target?.label !== side.written) restore(reader, side);
    reader.readBlocks(cell.blocks);
  }
}

function restore(reader: FormReader, side: Label): void {
  const target: Target = { path: side.path, label: side.written, rank: 20, filled: true };
  reader.target = target;
}

/** Labels and values side by side; false if no cell is a label. */
function readPairs(reader: FormReader, cells: readonly Cell[], side: Label | undefined): boolean {
  const within = side === undefined ? undefined : partOf(side.path);
  const labels = cells.map((cell) => labelOf(reader, cell, within ?? reader.within));
  if (labels.every((label) => label === undefined)) return readUnknown(reader, cells, side, within);
  let pending: Label | undefined;
  let given = false;
  let unknown: string | undefined;
  cells.forEach((cell, at) => {
    const text = textOf(cell.blocks);
    const label = isValueInPlace(labels, at, pending, given) ? undefined : labels[at];
    if (label !== undefined) {
      if (pending !== undefined && !given && kindOf(pending.path) === 'part') reader.open(pending, 20);
      else if (pending !== undefined && !given) reader.note(pending);
      pending = label;
      given = false;
      unknown = undefined;
    } else if (text === '') return;
    else if (unknown !== undefined) {
      reader.keep({ text, place: placeOf(cell) }, unknown);
      unknown = undefined;
    } else if (isUnknownLabel(labels, at, cells, given || pending === undefined)) unknown = joinLines(text.split('\n'));
    else if (pending !== undefined) {
      giveCell(reader, pending, cell);
      given = true;
    } else reader.readBlocks(cell.blocks);
    if (labels[at] !== undefined && label === undefined && pending !== undefined) {
      reader.currentDraft().remarks.push({ kind: 'looks-like-label', path: pending.path, written: text });
    }
  });
  if (unknown !== undefined) reader.keep({ text: unknown, place: placeOf(cells.at(-1)) });
  if (pending !== undefined && !given) reader.open(pending, 20);
  return true;
}

/** `直接上级 | 业务主管 | 直接下级 | …`: where labels alternate with values, a value may look like a label. */
function isValueInPlace(
  labels: readonly (Label | undefined)[],
  at: number,
  pending: Label | undefined,
  given: boolean,
): boolean {
  if (pending === undefined || given || kindOf(pending.path) === 'part' || labels[at] === undefined) return false;
  const after = labels[at + 1];
  return labels.length % 2 === 0 && at % 2 === 1 && (at + 1 === labels.length || after !== undefined);
}

/** Where labels alternate with values, a short text in a label's place is a label that jd doesn't know. */
function isUnknownLabel(
  labels: readonly (Label | undefined)[],
  at: number,
  cells: readonly Cell[],
  open: boolean,
): boolean {
  const text = textOf(cells[at]?.blocks ?? []);
  if (!open || at % 2 !== 0 || at + 1 >= cells.length || cells.length % 2 !== 0) return false;
  if (text.length > 20 || /[。；;，,.]$/u.test(text)) return false;
  return labels.every((label, other) => label === undefined || other % 2 === 0);
}

/** A row of `label | value` whose label is unknown: kept with its label, or an item of the part that it is in. */
function readUnknown(
  reader: FormReader,
  cells: readonly Cell[],
  side: Label | undefined,
  within: string | undefined,
): boolean {
  const texts = cells.map((cell) => textOf(cell.blocks));
  const heads = texts.filter((_, at) => at % 2 === 0);
  if (
    cells.length % 2 !== 0 ||
    heads.some((text) => text === '' || text.length > 12 || /^\d+$|[。；;，,]/u.test(text))
  ) {
    return false;
  }
  if (reader.target?.path === 'duties' || side?.path === 'duties') return false;
  heads.forEach((head, nth) => {
    const value = texts[nth * 2 + 1] ?? '';
    const label = joinLines(head.split('\n'));
    const place = placeOf(cells[nth * 2 + 1]);
    if (value === '' || isPlaceholder(value)) reader.keep({ text: label, place });
    else if (within === 'qualifications')
      reader.add('qualifications.other', { text: `${label}：${value.replaceAll('\n', ' ')}`, place });
    else reader.keep({ text: value, place }, label);
  });
  return true;
}

export function placeOf(cell: Cell | undefined) {
  return (cell === undefined ? undefined : allLines(cell.blocks)[0]?.place) ?? {};
}

/** Puts a cell's content below a label: one value, its lines as items, or what its own labels say. */
function giveCell(reader: FormReader, label: Label, cell: Cell): void {
  const kind = kindOf(label.path);
  const lines = allLines(cell.blocks);
  if (kind === 'one') {
    const text = lines.map(({ written }) => written).join('\n');
    reader.give(label, { text, place: placeOf(cell) });
  } else {
    reader.open(isColumn(label.path) ? { ...label, path: label.path.split('.')[0] ?? '' } : label, 20);
    reader.readBlocks(cell.blocks);
  }
}

/** A row without labels below a list: a number and its text. */
function readLoose(reader: FormReader, cells: readonly Cell[], side: Label | undefined): void {
  if (side !== undefined && reader.target?.label !== side.written && partOf(side.path) !== reader.within)
    restore(reader, side);
  const texts = cells.filter((cell) => !/^\d{1,3}[.、]?$/.test(textOf(cell.blocks)));
  texts.forEach((cell, at) => {
    if (at === 0 || reader.target === undefined) reader.readBlocks(cell.blocks);
    else
      for (const { written, place } of allLines(cell.blocks))
        reader.keep({ text: written, place }, reader.target.label);
  });
}
