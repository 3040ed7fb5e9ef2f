import type { Cell } from '../document.ts';
import { allLines, textOf } from './lines.ts';
import { splitPairs } from './pairs.ts';
import type { FormReader } from './reader.ts';

/** Whether cells side by side each hold a label and its value. */
export function arePairs(reader: FormReader, cells: readonly Cell[]): boolean {
  return cells.some((cell) => holdsPair(reader, cell)) && cells.every((cell) => isPair(reader, cell));
}

/** `Job Title: Payroll Officer` in one cell, on one line or on two; a label at the end has its value in the next cell. */
function holdsPair(reader: FormReader, cell: Cell): boolean {
  const lines = allLines(cell.blocks);
  const [first, last] = [lines[0], lines.at(-1)].map((line) =>
    line === undefined ? [] : splitPairs(reader.dictionary, line.written, reader.within),
  );
  const [pair] = first ?? [];
  const found = pair === undefined ? undefined : (pair.label ?? reader.dictionary.guess(pair.written));
  return found !== undefined && last?.at(-1)?.value !== '';
}

/** Beside cells of labels and values one may have a label that nobody knows: `Origin date: October 2014`. */
function isPair(reader: FormReader, cell: Cell): boolean {
  return holdsPair(reader, cell) || /^\p{Lu}[^:\n.]{2,24}:[ \u00a0]*(?:\S[^\n]*)?$/u.test(textOf(cell.blocks));
}
