import type { Cell } from '../../document.ts';
import type { Label } from '../../labels/index.ts';
import type { FormReader } from '../form/reader.ts';
import { textOf, wordsIn } from '../words/words-in.ts';

type Row = readonly Cell[];

const longest = 60;
const fewest = 3;

const han = '一二三四五六七八九十';

/** The letter of a part of a form, or its number in Han characters, in a cell of its own. */
export function isLetter(cell: Cell | undefined): boolean {
  return cell !== undefined && countOf(cell) > 0;
}

function countOf({ blocks }: Cell): number {
  const mark = textOf(blocks).replace(/[、.．]$/u, '');
  return /^[A-Z]$/.test(mark) ? mark.charCodeAt(0) - 64 : mark.length === 1 ? han.indexOf(mark) + 1 : 0;
}

/**
 * The rows of a table that begin with a letter and a few words, where those letters count the parts of a form on from A, and
 * most of the words speak of such parts. Somebody may have written a letter twice.
 */
export function findLetteredRows(reader: FormReader, rows: readonly Row[]): readonly Row[] {
  const lettered = rows.filter((row) => isLetter(row[0]) && nameOf(row) !== undefined);
  const letters = lettered.map(([mark]) => (mark === undefined ? 0 : countOf(mark)));
  const counts = letters.every((letter, at) =>
    at === 0 ? letter === 1 : letter === (letters[at - 1] ?? 0) + 1 || (letter === letters[at - 1] && at > fewest),
  );
  const known = lettered.filter((row) => reader.dictionary.guess(nameOf(row) ?? '') !== undefined);
  return counts && lettered.length >= fewest && known.length * 2 >= lettered.length ? lettered : [];
}

/** The words right of the letter. */
function nameOf(row: Row): string | undefined {
  const words = row.slice(1).find(({ blocks }) => textOf(blocks) !== '');
  const text = words === undefined ? '' : wordsIn(words);
  return text === '' || text.length > longest || /[.。;；]$/u.test(text) ? undefined : text;
}

/**
 * Those of a letter and a few words alone (`A | Position description`, `B | Job purpose` …), as sheets have them, and what each
 * opens; words that say nothing open a part that no key takes.
 */
export function findLetteredBands(reader: FormReader, rows: readonly Row[]): ReadonlyMap<Row, Label> {
  const bands = findLetteredRows(reader, rows).filter(
    (row) => row.filter(({ blocks }) => textOf(blocks) !== '').length === 2,
  );
  return new Map(
    bands.map((row) => {
      const text = nameOf(row) ?? '';
      return [row, reader.dictionary.guess(text) ?? { path: 'x', written: text }] as const;
    }),
  );
}
