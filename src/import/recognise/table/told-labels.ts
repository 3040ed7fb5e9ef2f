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
  if (!rows.some((row) => row.some((cell) => toldIn(reader, cell) !== undefined))) return table;
  return {
    ...table,
    rows: rows.map((row) =>
      row.map((cell) => {
        const lines = toldIn(reader, cell);
        if (lines === undefined) return cell;
        const [{ text, place }] = lines;
        return { ...cell, blocks: [{ kind: 'paragraph' as const, text, bold: true, place }] };
      }),
    ),
  };
}

/** The lines of a cell of which the first is a label, and all others tell what to write. */
function toldIn({ dictionary }: FormReader, { blocks }: Cell): readonly [Line, ...Line[]] | undefined {
  const [first, ...others] = allLines(blocks);
  if (first === undefined || others.length === 0 || first.text.length > 80) return undefined;
  const isTold = others.every(({ text, style }) => style === undefined && (isInstruction(text) || isPrompt(text)));
  const words = first.text.replace(/\s*[:：]$/u, '');
  return isTold && (dictionary.find(words) ?? dictionary.guess(words)) !== undefined ? [first, ...others] : undefined;
}
