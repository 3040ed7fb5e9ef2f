import type { Cell, Paragraph, Table } from '../../document.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { textOf } from '../words/words-in.ts';

const counted = /^(\p{Script=Han}{1,6})\s*[（(]?([一二三四五六七八九十]|\d{1,2})[)）]?\s*[:：、.]?$/u;
const han = '一二三四五六七八九十';

/**
 * `考核指标 | 指标1 | …`, and `指标2 | …` below it: right of a name merged downwards cells that count from one say no more than
 * a number does, whatever they count. The same table if there are none.
 */
export function withoutCountedNames(reader: FormReader, table: Table): Table {
  const numbers = new Map<Cell, number>();
  table.rows.forEach((row, at) => {
    const [side] = row;
    if (side === undefined || side.height < 2 || row.length < 3) return;
    const below = table.rows.slice(at, at + side.height).map((each, nth) => each.slice(nth === 0 ? 1 : 0));
    if (below.some(({ length }) => length !== 2)) return;
    const found = below.map(([cell]) => counted.exec(textOf(cell?.blocks ?? [])));
    const stem = found[0]?.[1];
    const counts = found.every((each, nth) => each !== null && each[1] === stem && numberOf(each[2] ?? '') === nth + 1);
    if (counts) for (const [nth, [cell]] of below.entries()) if (cell !== undefined) numbers.set(cell, nth + 1);
  });
  if (numbers.size === 0) return table;
  for (const [cell] of numbers)
    for (const { written, place } of allLines(cell.blocks)) reader.currentDraft().takeHeads(place, written);
  return { ...table, rows: table.rows.map((row) => row.map((cell) => numbered(cell, numbers.get(cell)))) };
}

function numbered(cell: Cell, number: number | undefined): Cell {
  if (number === undefined) return cell;
  const [line] = allLines(cell.blocks);
  const block: Paragraph = { kind: 'paragraph', text: `${number}`, place: line?.place ?? {}, bold: false };
  return { ...cell, blocks: [block] };
}

function numberOf(written: string): number {
  return /\d/.test(written) ? Number(written) : han.indexOf(written) + 1;
}
