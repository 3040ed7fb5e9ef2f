import type { Cell } from '../../document.ts';
import type { Piece } from '../form/draft.ts';
import type { FormReader } from '../form/reader.ts';
import { isCountOfItem } from '../words/count-of-item.ts';
import { isLegend } from '../words/legend.ts';
import { allLines, isInitial } from '../words/lines.ts';
import { isPlaceholder } from '../words/placeholder.ts';
import { textOf } from '../words/words-in.ts';
import { requirementIn } from './beside-columns.ts';
import { readEssentialBand, readSide } from './column-bands.ts';
import { readDutyCell } from './duty-cell.ts';
import { besideNumbers, endsColumns } from './ends-columns.ts';
import { readGroupRow } from './group-row.ts';
import { readIndicatorCell } from './indicator-cell.ts';
import { takeShareOfGroup } from './share-of-group.ts';
import type { Column, Head } from './table-head.ts';

/** Reads a row below heads; false if it isn't one, which is not asked if it is `sure`. */
export function readDataRow(reader: FormReader, head: Head, cells: readonly Cell[], sure = false): boolean {
  const filled = cells.filter((cell) => textOf(cell.blocks) !== '');
  const [first] = filled;
  if (first === undefined) return true;
  if (readEssentialBand(reader, head, cells)) return true;
  // `Internal | ` above rows of `who | why`
  if (
    filled.length === 1 &&
    first === cells[0] &&
    cells.length === head.columns.length &&
    readSide(reader, head, first)
  )
    return true;
  if (head.names?.has(first) === true) return readGroupRow(reader, head, first);
  if (!sure && endsColumns(reader, head, cells, first)) return false;
  const place = allLines(first.blocks)[0]?.place ?? {};
  if (isTotal(filled) || isPageMark(filled) || (filled.length === 1 && isLegend(textOf(first.blocks)))) {
    for (const cell of filled) for (const piece of piecesOf(cell)) reader.keep(piece);
    return true;
  }
  const aside = besideNumbers(head, cells);
  if (aside !== undefined) {
    for (const cell of cells.slice(1)) for (const piece of piecesOf(cell)) reader.keep(piece, aside);
    return true;
  }
  const isBand = first.column <= (head.columns[0]?.from ?? 0);
  if (isBand && filled.length === 1 && first.span > 1 && head.columns.length > 1 && cells.length === 1)
    return readGroupRow(reader, head, first) || readSide(reader, head, first);
  const counts = countsBeside(head, cells);
  reader.currentDraft().takeCells(...counts);
  const row = new Map<string, readonly Piece[]>();
  const blank = new Set<string>();
  for (const cell of cells) {
    if (counts.includes(cell)) continue;
    const column = head.columns.find(({ from, to }) => cell.column >= from && cell.column < to);
    if (column !== undefined && takeShareOfGroup(reader, head, cells, cell, column)) continue;
    const pieces = column === undefined ? piecesOf(cell) : piecesIn(reader, column, cell, row);
    if (pieces.length === 0 && column !== undefined) blank.add(column.path);
    if (column === undefined || column.path === 'number' || pieces.length === 0) {
      if (column === undefined) for (const piece of pieces) reader.keep(piece);
      continue;
    }
    const asked = column.path === 'x' && head.part === 'duties' ? requirementIn(column.label) : undefined;
    if (asked !== undefined) for (const piece of pieces) reader.add(asked, piece, column.label);
    else if (column.path === 'x') for (const piece of pieces) reader.keep(piece, column.label);
    else row.set(column.path, [...(row.get(column.path) ?? []), ...pieces]);
    if (/^(?:duties\.(?:group|duty)|contacts\.side|authority\.kind)$/.test(column.path))
      head.carried.set(column.path, { pieces, left: cell.height });
  }
  let goesOn = false;
  for (const [path, carried] of head.carried) {
    if (path === 'duties.duty') {
      const isMeasured = [...row.keys()].every((key) => key.startsWith('duties.kpi'));
      goesOn = carried.left-- > 0 && carried.pieces.length === 1 && !row.has(path) && isMeasured;
      continue;
    }
    // An empty cell goes on with the name above it, as a merged one does.
    if ((carried.left-- > 0 || blank.has(path)) && !row.has(path) && row.size > 0) row.set(path, carried.pieces);
  }
  if (row.size === 0) return true;
  if (head.side !== undefined) row.set('contacts.of', [{ text: head.side, place }]);
  // `职责一：…` with its share stands in the row above the heads.
  const { part, group = part === 'duties' ? reader.currentDraft().taskGroup : undefined } = head;
  const essential = takeEssential(reader, row) ?? head.essential;
  if (reader.target !== undefined) reader.target.filled = true;
  reader.currentDraft().rows.push({
    part,
    cells: row,
    place,
    ...(goesOn ? { goesOn } : {}),
    ...(group === undefined ? {} : { group }),
    ...(essential === undefined ? {} : { essential }),
  });
  return true;
}

/** 核心职责 and 次要职责 in the place of a group say how much the duties beside them matter. */
function takeEssential(reader: FormReader, row: Map<string, readonly Piece[]>): boolean | undefined {
  const [named, more] = row.get('duties.group') ?? [];
  if (named === undefined || more !== undefined) return undefined;
  const label = reader.dictionary.find(named.text, { within: 'duties' });
  if (label?.path !== 'duties' || label.essential === undefined) return undefined;
  reader.currentDraft().takeHeads(named.place, named.text);
  row.delete('duties.group');
  return label.essential;
}

/** `1 | 巡查脚手架` below 工作职责, which is merged over both: the number only counts what is right of it. */
function countsBeside(head: Head, cells: readonly Cell[]): readonly Cell[] {
  const columnOf = (cell: Cell) => head.columns.find(({ from, to }) => cell.column >= from && cell.column < to);
  return cells.filter((cell, at) => {
    const next = cells[at + 1];
    const column = columnOf(cell);
    return (
      next !== undefined &&
      column?.path === 'duties.duty' &&
      columnOf(next) === column &&
      isCountOfItem(textOf(cell.blocks)) &&
      !isCountOfItem(textOf(next.blocks))
    );
  });
}

/** 第 2 页 or `Page 2 of 5` alone in a row of a sheet made of a printed paper. */
function isPageMark([only, another]: readonly Cell[]): boolean {
  if (only === undefined || another !== undefined) return false;
  return /^(?:第\s*\d{1,3}\s*页(?:[\s,，/／|]*共\s*\d{1,3}\s*页)?|page\s*\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?)$/iu.test(
    textOf(only.blocks).trim(),
  );
}

/** `Total | 100%` or `100% | | Total` below the rows of a table. */
export function isTotal(cells: readonly Cell[]): boolean {
  const isSum = ({ blocks }: Cell) => /^[\d.,]+\s*[%％]?$/u.test(textOf(blocks));
  const [words, another] = cells.filter((cell) => !isSum(cell)).map(({ blocks }) => textOf(blocks));
  return (
    another === undefined &&
    /^(?:(?:sub|grand)?[- ]?totals?|合\s*计|小\s*计|总\s*计|共计|總計|合計)\s*[:：]?$/iu.test(words ?? '')
  );
}

function piecesIn(
  reader: FormReader,
  { path }: Column,
  cell: Cell,
  row: Map<string, readonly Piece[]>,
): readonly Piece[] {
  if (path === 'duties.duty') return withoutCounts(reader, readDutyCell(reader, cell, row));
  if (path === 'duties.group') return withoutCounts(reader, piecesOf(cell));
  // `A. Ní Bhriain` who changed a form has an initial, and no number.
  if (path === 'revisions.by') return piecesOf(cell, true);
  return path === 'duties.kpi' && cell.blocks.length > 1 ? readIndicatorCell(reader, cell) : piecesOf(cell);
}

/** 职责一：… and `Duty 2: …` count what is behind the colon. */
const counted =
  /^(?:职责|职能|任务|责任|duty|task|responsibility)\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*[:：]\s*(?=\S)/iu;

function withoutCounts(reader: FormReader, pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) => {
    const [count] = counted.exec(piece.text) ?? [];
    if (count === undefined) return piece;
    reader.currentDraft().takeHeads(piece.place, count);
    return { ...piece, text: piece.text.slice(count.length) };
  });
}

export function piecesOf(cell: Cell, areNames = false): Piece[] {
  return allLines(cell.blocks).flatMap(({ text, written, style, place }, _, { length }): Piece[] =>
    isPlaceholder(written)
      ? []
      : [
          {
            text: areNames || style === undefined || (length === 1 && isInitial(written)) ? written : text,
            place,
            ...(style === 'bullet' ? { bullet: true as const } : {}),
          },
        ],
  );
}
