import type { Cell, Table } from '../../document.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { textOf } from '../words/words-in.ts';

/** Fewer lines, or labels among them, are a cell of a form. */
const [fewestLines, fewestLabels] = [4, 2];

/**
 * The cells of a table that only sets a page in columns, such as a sidebar beside the text: one row, each of whose cells
 * has lines that are labels above their values. They are read one after the other, as text.
 */
export function findColumnsOfText({ dictionary }: FormReader, { rows }: Table): readonly Cell[] | undefined {
  const filled = rows.filter((row) => row.some((cell) => textOf(cell.blocks) !== ''));
  const [row = []] = filled;
  const cells = row.filter((cell) => textOf(cell.blocks) !== '');
  if (filled.length !== 1 || cells.length < 2) return undefined;
  const isText = ({ blocks }: Cell): boolean => {
    const lines = allLines(blocks);
    const labels = lines.filter(({ text }) => dictionary.find(text.replace(/[:：].*$/u, '')) !== undefined);
    return lines.length >= fewestLines && labels.length >= fewestLabels;
  };
  return cells.every(isText) ? cells : undefined;
}
