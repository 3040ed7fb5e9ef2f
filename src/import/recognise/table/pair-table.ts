import type { Cell, Table } from '../../document.ts';
import type { FormReader } from '../form/reader.ts';
import { textOf } from '../words/lines.ts';

const least = 3;

/** Whether most rows of a table begin with a label beside its value, so that what begins the others is one as well. */
export function arePairRows(reader: FormReader, { rows }: Table): boolean {
  const pairs = rows.filter((row) => row.length === 2 || row.length === 4);
  const known = pairs.filter(([cell]) => {
    const text = cell === undefined ? '' : textOf(cell.blocks);
    return isWordsOfLabel(text) && reader.dictionary.guess(text) !== undefined;
  });
  return known.length >= least && known.length * 3 >= pairs.length * 2;
}

/** A few words without the mark that ends a sentence. */
export function isWordsOfLabel(text: string): boolean {
  return (
    /^\p{Lu}[^\n.;,!?]{1,59}:?$/u.test(text) && !/\p{Script=Han}|\d{3}/u.test(text) && text.split(/\s+/).length <= 8
  );
}

/** `Skills` above the labels below it, beside empty cells: a label that nobody filled in, and no value of the one above. */
export function readEmptyRow(reader: FormReader, cells: readonly Cell[]): boolean {
  const [first, ...others] = cells;
  if (first === undefined || others.length === 0 || reader.target?.blank !== true) return false;
  if (reader.draft?.entries.at(-1)?.path === reader.target.path) return false;
  const text = textOf(first.blocks);
  if (!isWordsOfLabel(text) || others.some(({ blocks }) => textOf(blocks) !== '')) return false;
  reader.currentDraft().takeCells(first);
  reader.currentDraft().labels++;
  return true;
}
