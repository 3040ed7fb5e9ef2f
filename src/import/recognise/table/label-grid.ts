import type { Cell, Table } from '../../document.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { textOf } from '../words/words-in.ts';
import { give, type Labelled, labelledIn, withoutFirst } from './label-above.ts';
import { isWordsOfLabel } from './pair-table.ts';

/** A grid of fewer cells may be a row of anything. */
const fewest = 4;

/**
 * Reads a table each cell of which is a label over its value, as `Directly subordinate to` over `Head Voicer`, in several
 * columns. Most of the labels are known, so the others are labels, too: read by their words, or kept with their values.
 */
export function readLabelGrid(reader: FormReader, { rows }: Table): boolean {
  const cells = rows.flatMap((row) => row.filter(({ blocks }) => textOf(blocks) !== ''));
  if (cells.length < fewest || rows.every((row) => row.length < 2)) return false;
  // Fields that are numbered go on below the grid.
  if (cells.some(({ blocks }) => allLines(blocks)[0]?.style !== undefined)) return false;
  const known = cells.map((cell) => labelledIn(reader, cell));
  if (known.filter((each) => each !== undefined).length * 2 < cells.length) return false;
  const all = cells.map((cell, at) => known[at] ?? otherIn(reader, cell)).filter((each) => each !== undefined);
  const filled = all.filter(({ value }) => value.length > 0);
  if (all.length < cells.length || filled.length * 3 < cells.length * 2) return false;
  for (const labelled of all) give(reader, labelled);
  reader.target = undefined;
  return true;
}

/** A label that no dictionary has, over its value. */
function otherIn({ dictionary }: FormReader, { blocks }: Cell): Labelled | undefined {
  const [first, ...value] = allLines(blocks);
  if (first === undefined) return undefined;
  const { text } = first;
  const known = value.length === 0 ? dictionary.find(text) : undefined;
  if (value.length === 0) return known === undefined ? undefined : { label: known, value, blocks: [] };
  if (!isWordsOfLabel(text) && !/^\p{Script=Han}{2,8}[:：]?$/u.test(text)) return undefined;
  const label = dictionary.guess(text) ?? { path: 'x', written: text };
  return { label, value, blocks: withoutFirst(blocks) };
}
