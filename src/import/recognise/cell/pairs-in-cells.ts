import type { Cell } from '../../document.ts';
import type { FormReader } from '../form/reader.ts';
import { splitPairs } from '../line/pairs.ts';
import { allLines } from '../words/lines.ts';
import { textOf } from '../words/words-in.ts';

/** Whether cells side by side each hold a label and its value. */
export function arePairs(reader: FormReader, cells: readonly Cell[]): boolean {
  if (cells.some((cell) => holdsPair(reader, cell)) && cells.every((cell) => isPair(reader, cell))) return true;
  return areMostlyKnown(reader, cells);
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

/** Beside cells of labels and values one may have a label that nobody knows, or no value: `Origin date: October 2014`, 签字：. */
function isPair(reader: FormReader, cell: Cell): boolean {
  return (
    holdsPair(reader, cell) ||
    /^(?:\p{Lu}[^:\n.]{2,24}:|\p{Script=Han}[^:：\n。；，]{1,11}[:：])[ \u00a0\u3000]*(?:\S[^\n]*)?$/u.test(
      textOf(cell.blocks),
    )
  );
}

const pair = /^\p{L}[^:：\n]{1,40}[:：](?:\s|$)/u;

/**
 * Cells each of which is a label with a colon and its value, as `Pay Grade: 4 | Union: AFSCME`; most of the labels are
 * known, and one may have no value.
 */
function areMostlyKnown(reader: FormReader, cells: readonly Cell[]): boolean {
  if (cells.length < 2) return false;
  const lines = cells.map(({ blocks }) => allLines(blocks));
  if (lines.some((own) => own.length !== 1 || !pair.test(own[0]?.written ?? ''))) return false;
  const pairs = lines.map(([line]) => splitPairs(reader.dictionary, line?.written ?? '', reader.within)[0]);
  const given = pairs.filter((each) => each !== undefined && each.value !== '');
  const known = pairs.filter((each) => each?.label !== undefined);
  // A label alone at the end has its value in another row.
  const all = given.length < cells.length ? cells.length : cells.length / 2;
  return known.length >= all && given.length > 0 && pairs.at(-1)?.value !== '';
}
