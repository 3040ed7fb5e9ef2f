import type { Cell, Table } from '../../document.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { joinLines, textOf } from '../words/words-in.ts';

const least = 3;

/** Whether most rows of a table begin with a label beside its value, so that what begins the others is one as well. */
export function arePairRows(reader: FormReader, { rows }: Table): boolean {
  const pairs = rows.filter((row) => row.length === 2 || row.length === 4);
  const known = pairs.filter(([cell]) => isLabelled(reader, cell));
  return known.length >= least && known.length * 3 >= pairs.length * 2;
}

/**
 * Rows of one label or two and their values one below the other, of which most begin with a known label: those of the same cells
 * among them are no others.
 */
export function findPairRows(reader: FormReader, { rows }: Table): ReadonlySet<readonly Cell[]> {
  const found = new Set<readonly Cell[]>();
  let alike: (readonly Cell[])[] = [];
  const close = (): void => {
    const known = alike.filter(([first]) => isLabelled(reader, first)).length;
    if (known >= (alike[0]?.length === 2 ? least : 2) && known * 3 >= alike.length * 2)
      for (const row of alike) found.add(row);
    alike = [];
  };
  for (const row of rows) {
    if (row.length !== 4 && row.length !== 2) {
      close();
      continue;
    }
    const [above] = alike;
    const isAlike = above?.length === row.length && row.every(({ column }, at) => column === above[at]?.column);
    if (above !== undefined && !isAlike) close();
    alike.push(row);
  }
  close();
  return found;
}

function isLabelled({ dictionary }: FormReader, cell: Cell | undefined): boolean {
  const text = cell === undefined ? '' : labelText(cell);
  return isWordsOfLabel(text) && dictionary.guess(text) !== undefined;
}

/** What a cell says; in one line where all of it is bold, since a narrow column breaks labels. */
export function labelText({ blocks }: Cell): string {
  const lines = allLines(blocks);
  const isBroken = lines.length < 4 && lines.every(({ bold, style }) => bold && style === undefined);
  return isBroken ? joinLines(lines.map(({ written }) => written)) : textOf(blocks);
}

/** A few words without the mark that ends a sentence. */
export function isWordsOfLabel(written: string): boolean {
  const text = written.replace(/(?<=\b(?:no|nr|ref|dept|pos))\.(?=\s|:|$)/giu, '');
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
