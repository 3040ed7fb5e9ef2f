import type { Block, Cell, Table } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';
import { wordsIn } from '../words/words-in.ts';

/** Fewer labels that stand side by side may be the heads of a list. */
const fewest = 4;

/** A sheet with forms side by side, and maybe again below them, as one table a strip: `Role | … | (empty) | Role | …`. */
export function withStripsApart(dictionary: Dictionary, blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'table' || block.place.sheet === undefined) return [block];
    const starts = findStarts(dictionary, block);
    return starts.length < 2 ? [block] : starts.map((from, at) => cut(block, at === 0 ? 0 : from, starts[at + 1]));
  });
}

/** The columns in which the labels of each form stand: rows name the title in all of them, with another value each. */
function findStarts(dictionary: Dictionary, { rows }: Table): readonly number[] {
  const titles = rows.map((row) =>
    row.filter((cell, at) => {
      const next = row[at + 1];
      return next !== undefined && wordsIn(next) !== '' && isTitle(dictionary, cell);
    }),
  );
  const [named, ...others] = titles.filter((cells) => cells.length > 1);
  if (named === undefined || others.length === 0) return [];
  const starts = named.map(({ column }) => column);
  const isSame = (cells: readonly Cell[]) => cells.every(({ column }) => starts.includes(column));
  const values = rows.flatMap((row) =>
    row.flatMap((cell, at) => (titles.some((cells) => cells.includes(cell)) ? wordsIn(row[at + 1]) : [])),
  );
  const repeated = rows.filter((row) => {
    const texts = starts.map((column) => wordsIn(row.find((cell) => cell.column === column)));
    return texts[0] !== '' && texts.every((text) => text === texts[0]);
  });
  return others.every(isSame) && new Set(values).size === values.length && repeated.length >= fewest * 2 ? starts : [];
}

function isTitle(dictionary: Dictionary, cell: Cell): boolean {
  return dictionary.find(wordsIn(cell), { within: 'basic' })?.path === 'title';
}

/** The cells from one column to another, where rows without any say nothing unless a label is merged down over them. */
function cut(table: Table, from: number, to = table.columns): Table {
  let until = 0;
  const rows = table.rows.flatMap((row, at) => {
    const own = row.filter(({ column }) => column >= from && column < to);
    until = Math.max(until, ...own.map((cell) => (wordsIn(cell) === '' ? 0 : at + cell.height)));
    const isBlank = own.every((cell) => wordsIn(cell) === '');
    return isBlank && at >= until ? [] : [own.map((cell) => ({ ...cell, column: cell.column - from }))];
  });
  return { ...table, columns: to - from, rows };
}
