import type { Cell } from '../tables/table.ts';

/**
 * A hash of a row as it was written, in 16 hex digits: a row whose cells still give it was not edited. A number and the
 * same digits as text count as equal, because spreadsheets turn one into the other.
 */
export function markRow(cells: readonly Cell[]): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  const add = (unit: number): void => {
    one = Math.imul(one ^ unit, 0x9e3779b1);
    other = Math.imul(other ^ unit, 0x5f356495);
  };
  for (const cell of cells) {
    const text = writeCell(cell);
    for (let at = 0; at < text.length; at++) add(text.charCodeAt(at));
    // No character has this code, so that no two rows differ only in where a cell ends.
    add(0x10000);
  }
  return hex(spread(one, other)) + hex(spread(other, one));
}

function writeCell(cell: Cell): string {
  if (cell === undefined) return '';
  return (typeof cell === 'object' ? cell.date : String(cell)).replace(/\r\n?/g, '\n');
}

/** Lets every bit of the input change every bit of the output. */
function spread(half: number, other: number): number {
  const mixed = Math.imul(half ^ (half >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function hex(half: number): string {
  return half.toString(16).padStart(8, '0');
}
