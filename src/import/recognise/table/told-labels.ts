import type { Cell, Table } from '../../document.ts';
import type { FormReader } from '../form/reader.ts';
import { isInstruction, isPrompt } from '../words/instruction.ts';
import { allLines, type Line } from '../words/lines.ts';

/**
 * `Principal duties` above `Describe in descending order of importance …`: labels without what their writers are told, which
 * the account keeps.
 */
export function withoutTold(reader: FormReader, table: Table): Table {
  const { rows } = table;
  const asking = askingBands(reader, table);
  const toldIn = (cell: Cell) => asking.get(cell) ?? linesToldIn(reader, cell);
  if (!rows.some((row) => row.some((cell) => toldIn(cell) !== undefined))) return table;
  return {
    ...table,
    rows: rows.map((row) =>
      row.map((cell) => {
        const lines = toldIn(cell);
        if (lines === undefined) return cell;
        const [{ text, place }] = lines;
        return { ...cell, blocks: [{ kind: 'paragraph' as const, text, bold: true, place }] };
      }),
    ),
  };
}

/** So many bands with a question below their labels are of one form. */
const fewestBands = 3;

/** `1. Purpose of the job`, in bold, with `Why do we need it?` below: bands that ask, each above a row of one cell that answers. */
function askingBands({ dictionary }: FormReader, { rows }: Table): ReadonlyMap<Cell, readonly [Line, ...Line[]]> {
  const found = new Map<Cell, readonly [Line, ...Line[]]>();
  for (const [at, [cell, beside]] of rows.entries()) {
    const [first, told, more] = cell === undefined || beside !== undefined ? [] : allLines(cell.blocks);
    if (cell === undefined || first === undefined || told === undefined || more !== undefined) continue;
    if (!first.bold || told.bold || told.style !== undefined || first.text.length > 80) continue;
    const [answer, another] = rows[at + 1] ?? [];
    if (answer === undefined || another !== undefined || found.has(rows[at - 1]?.[0] ?? cell)) continue;
    if ((dictionary.find(first.text) ?? dictionary.guess(first.text)) !== undefined) found.set(cell, [first, told]);
  }
  return found.size < fewestBands ? new Map() : found;
}

/** The lines of a cell of which the first is a label, and all others tell what to write. */
function linesToldIn({ dictionary }: FormReader, { blocks }: Cell): readonly [Line, ...Line[]] | undefined {
  const [first, ...others] = allLines(blocks);
  if (first === undefined || others.length === 0 || first.text.length > 80) return undefined;
  const isTold = others.every(({ text, style }) => style === undefined && (isInstruction(text) || isPrompt(text)));
  const words = first.text.replace(/\s*[:：]$/u, '');
  return isTold && (dictionary.find(words) ?? dictionary.guess(words)) !== undefined ? [first, ...others] : undefined;
}
