import type { Cell, Table } from '../../document.ts';
import { splitNumber } from '../../labels/numbers.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { textOf, wordsIn } from '../words/words-in.ts';

type Row = readonly Cell[];

/** `2`, `3.`, `IV.`, `B)`, 一 and 二、 alone in a cell. */
const number = /^(?:\d{1,2}|[IVX]{1,4}|[A-H]|[一二三四五六七八九十]{1,3})\s*[.)、．]?$/u;
/** Longer texts are no names of sections. */
const longest = 60;

/**
 * `2. | Key accountabilities` over rows whose first cell is empty or merged with that of the number: a column that has no
 * more than the numbers of the sections. The same table without that column.
 */
export function withNumbersInBands(reader: FormReader, table: Table): Table {
  const { rows, columns } = table;
  const heads = rows.filter(([first]) => first?.column === 0 && textOf(first.blocks) !== '');
  const others = rows.length - heads.length;
  if (columns < 2 || heads.length === 0 || others < heads.length || rows[0] !== heads[0]) return table;
  if (!heads.every((row) => isBand(row, columns)) || rows.some(([first]) => first?.column === 0 && first.span > 1))
    return table;
  const names = heads.flatMap(([, name]) => name ?? []);
  const known = names.filter((name) => reader.dictionary.guess(wordsIn(name)) !== undefined);
  if (known.length * 2 < names.length && !names.every(isBold)) return table;
  reader.currentDraft().takeCells(...heads.flatMap(([count]) => count ?? []));
  return {
    ...table,
    columns: columns - 1,
    rows: rows.map((row) =>
      row.filter(({ column }) => column > 0).map((cell) => ({ ...cell, column: cell.column - 1 })),
    ),
  };
}

/** A number, and all the rest of the row in one cell. */
function isBand([count, name, another]: Row, columns: number): boolean {
  if (count === undefined || name === undefined || another !== undefined) return false;
  const [line, more] = allLines(name.blocks);
  if (line === undefined || more !== undefined || line.written.length > longest) return false;
  if (/[.。;；,，!?！？]$/u.test(line.written) || splitNumber(line.written).style !== undefined) return false;
  return number.test(textOf(count.blocks).trim()) && name.column === 1 && name.span === columns - 1;
}

function isBold({ blocks }: Cell): boolean {
  return blocks.every((block) => block.kind === 'paragraph' && (block.bold || block.text.trim() === ''));
}
