import type { Block, Cell, Table } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';
import { wordsIn } from '../words/words-in.ts';

/**
 * A table whose first row has labels, whose second has their values, and whose other rows are a cell each over all columns: a
 * strip of facts with the text of the paper below it, and no list of positions.
 */
export function withTextBelowStrips(dictionary: Dictionary, blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'table') return [block];
    const [labels = [], values = [], ...below] = block.rows;
    const isStrip =
      below.length > 0 && areLabels(dictionary, labels) && !values.some((cell) => isLabel(dictionary, cell));
    if (!isStrip || !below.every((row) => isWhole(block, row))) return [block];
    return [{ ...block, rows: [labels, values] }, ...below.flatMap((row) => row.flatMap((cell) => cell.blocks))];
  });
}

function areLabels(dictionary: Dictionary, row: readonly Cell[]): boolean {
  const known = row.filter((cell) => isLabel(dictionary, cell));
  return row.length > 1 && known.length === row.length;
}

function isLabel(dictionary: Dictionary, cell: Cell): boolean {
  return dictionary.find(wordsIn(cell), { asColumn: true }) !== undefined;
}

function isWhole({ columns }: Table, [cell, another]: readonly Cell[]): boolean {
  return cell !== undefined && another === undefined && cell.span >= columns;
}
