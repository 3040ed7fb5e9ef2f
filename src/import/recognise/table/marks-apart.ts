import type { Cell, Table } from '../../document.ts';
import { textOf } from '../words/words-in.ts';

const mark = /^(?:[•·●▪■◦○‣➢➤►*-]|\uF0B7|\uF0A7)$/u;
const fewest = 2;

/** `• | Must lift 75 pounds`: a bullet in a cell of its own belongs to the text beside it; the table with both in one cell. */
export function withMarks(table: Table): Table {
  const found = table.rows.filter((row) => itemOf(row) !== undefined);
  if (found.length < fewest) return table;
  return {
    ...table,
    rows: table.rows.map((row) => {
      const item = itemOf(row);
      return item === undefined ? row : [item];
    }),
  };
}

/** The only text beside a bullet at the head of a row, marked with it. */
function itemOf(row: readonly Cell[]): Cell | undefined {
  const [first, second, another] = row.filter(({ blocks }) => textOf(blocks) !== '');
  if (first === undefined || second === undefined || another !== undefined || !mark.test(textOf(first.blocks)))
    return undefined;
  const [block, more] = second.blocks.filter((each) => each.kind === 'table' || each.text.trim() !== '');
  if (block?.kind !== 'paragraph' || more !== undefined || mark.test(block.text.trim())) return undefined;
  const width = second.column + second.span - first.column;
  return { ...second, column: first.column, span: width, blocks: [{ ...block, number: block.number ?? '' }] };
}
