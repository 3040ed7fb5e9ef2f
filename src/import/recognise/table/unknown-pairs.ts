import type { Cell } from '../../document.ts';
import type { Label } from '../../labels/index.ts';
import { giveCell, placeOf } from '../cell/cells.ts';
import { labelOfHolder } from '../form/named-holder.ts';
import type { FormReader } from '../form/reader.ts';
import { isCountOfItem } from '../words/count-of-item.ts';
import { labelByValue } from '../words/label-by-value.ts';
import { allLines } from '../words/lines.ts';
import { isPlaceholder } from '../words/placeholder.ts';
import { labelBySigned } from '../words/signed-opinion.ts';
import { textOf, wordsIn } from '../words/words-in.ts';
import { isFrequency } from './aside-table.ts';
import { isWordsOfLabel, labelText } from './pair-table.ts';

/** Words that speak of a key are a label at more length than others; so are all that stand below what is asked. */
function longestOf(reader: FormReader, cell: Cell): number {
  const { blocks } = cell;
  const { dictionary, within: part, inPairs } = reader;
  const text = labelIn(reader, cell);
  // `Professional qualifications / Membership of professional bodies`, in bold beside what is asked.
  if (part === 'qualifications' && allLines(blocks).every(({ bold }) => bold)) return 90;
  if (inPairs && isWordsOfLabel(text)) return 60;
  if (part === 'qualifications' && /^\p{Lu}[\p{L}’' /&-]+$/u.test(text)) return 30;
  return /\p{Script=Han}/u.test(text) || dictionary.guess(text) === undefined ? 12 : 60;
}

/**
 * What a cell says as a label: among labels without the full stop and what only explains it (`Education required, including
 * licences.`), and in one line where it is bold.
 */
function labelIn({ inPairs }: FormReader, cell: Cell): string {
  const text = inPairs ? labelText(cell) : textOf(cell.blocks);
  if (!inPairs || text.length > 120 || text.includes('\n')) return text;
  const end = text.search(/,? \(?(?:including|such as|e\.g\.)\s/i);
  return (end > 0 ? text.slice(0, end) : text).replace(/(?<=\p{L}{3})\.$/u, '');
}

/** An empty cell before a label and its value, where the numbers of the rows above are, sets them in. */
function withoutEmptySide({ within, inPairs }: FormReader, cells: readonly Cell[]): readonly Cell[] {
  const [first, label, value] = cells;
  const isSetIn = cells.length === 3 && first !== undefined && textOf(first.blocks) === '';
  if (!isSetIn || !(within === 'qualifications' || inPairs) || label === undefined || value === undefined) return cells;
  return isWordsOfLabel(textOf(label.blocks)) ? [label, value] : cells;
}

/** A row of `label | value` whose label is unknown: kept with its label, or an item of the part that it is in. */
export function readUnknown(
  reader: FormReader,
  given: readonly Cell[],
  side: Label | undefined,
  within: string | undefined,
): boolean {
  const cells = withoutEmptySide(reader, given);
  const texts = cells.map((cell) => textOf(cell.blocks));
  const names = cells.filter((_, at) => at % 2 === 0);
  const isHead = (cell: Cell): boolean => {
    const text = labelIn(reader, cell);
    return (
      text !== '' && text.length <= longestOf(reader, cell) && !isCountOfItem(text) && !/^\d+$|[。；;，,]/u.test(text)
    );
  };
  if (cells.length % 2 !== 0 || !names.every(isHead)) return false;
  if (side?.path === 'duties') return false;
  names.forEach((name, nth) => {
    const value = texts[nth * 2 + 1] ?? '';
    const label = wordsIn(name);
    const cell = cells[nth * 2 + 1];
    const place = placeOf(cell);
    const spoken = guess(reader, labelIn(reader, name), label, within) ?? labelByCell(reader, name, label, value);
    // `Bonus` below what is paid is nothing that is asked.
    const guessed = reader.within === 'pay' && spoken?.path.startsWith('qualif') ? undefined : spoken;
    if (guessed !== undefined && cell !== undefined && value !== '') giveCell(reader, guessed, cell);
    else if (value === '' || isPlaceholder(value)) reader.keep({ text: label, place: placeOf(name) });
    else if (reader.within === 'conditions' && isFrequency(label))
      reader.add('conditions.physical', { text: `${label}: ${value.replaceAll('\n', '; ')}`, place });
    else if (within === 'qualifications')
      reader.add('qualifications.other', { text: `${label}：${value.replaceAll('\n', ' ')}`, place });
    else reader.keep({ text: value, place }, label);
  });
  return true;
}

function guess(
  { dictionary }: FormReader,
  text: string,
  written: string,
  within: string | undefined,
): Label | undefined {
  const label = dictionary.guess(text, within === undefined ? {} : { within });
  return label === undefined ? undefined : { ...label, written };
}

/** 性质 beside 全职: a label that says what it is by its value, which accounts for it. */
export function labelByCell(
  reader: FormReader,
  cell: Cell | undefined,
  written: string,
  value: string,
): Label | undefined {
  const label = labelByValue(written, value) ?? labelBySigned(written, value) ?? labelOfHolder(reader, written, value);
  if (label !== undefined && cell !== undefined) reader.currentDraft().takeCells(cell);
  return label;
}
