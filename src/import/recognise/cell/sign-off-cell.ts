import type { Cell } from '../../document.ts';
import type { Label } from '../../labels/index.ts';
import type { FormReader } from '../form/reader.ts';
import { splitPairs } from '../line/pairs.ts';
import { allLines, type Line } from '../words/lines.ts';

/** What stands below the name of who signs. */
const below = /^(?:name|(?:job )?title|position|designation|date|signature|signed|sign)\s*[:：.]*\s*(.*)$/i;
const dated = /^date\b/i;

interface SignOff {
  readonly label: Label;
  readonly lines: readonly Line[];
}

/** `Reviewed by : N. Azizah` above `Job title : …` and `Date : …`, in each cell of a row; false for a row of other cells. */
export function readSignOffs(reader: FormReader, cells: readonly Cell[]): boolean {
  const found = cells.map((cell) => signOffIn(reader, cell));
  if (found.length === 0 || found.some((each) => each === undefined)) return false;
  for (const each of found) if (each !== undefined) give(reader, each);
  reader.target = undefined;
  return true;
}

function signOffIn({ dictionary }: FormReader, cell: Cell): SignOff | undefined {
  const [first, ...lines] = allLines(cell.blocks);
  if (first === undefined || lines.length === 0 || !lines.every(({ text }) => below.test(text))) return undefined;
  const [pair] = splitPairs(dictionary, first.text, undefined);
  const label = pair?.label ?? dictionary.find(first.text);
  return label === undefined || !/^approval\.\w+\.by$/.test(label.path)
    ? undefined
    : { label, lines: [first, ...lines] };
}

function give(reader: FormReader, { label, lines: [first, ...lines] }: SignOff): void {
  const [pair] = first === undefined ? [] : splitPairs(reader.dictionary, first.text, undefined);
  reader.currentDraft().labels++;
  if (first !== undefined) reader.currentDraft().takeHeads(first.place, label.written);
  let isNamed = false;
  if (first !== undefined && pair !== undefined && pair.value !== '') {
    reader.give(label, { text: pair.value, place: first.place });
    isNamed = true;
  }
  for (const { text, written, place } of lines) {
    const value = below.exec(text)?.[1] ?? '';
    if (value === '' || /^[._…\s]+$/u.test(value)) reader.currentDraft().takeHeads(place, written);
    else if (dated.test(text))
      reader.give({ ...label, path: label.path.replace(/by$/, 'date') }, { text: value, place });
    else if (!isNamed && /^name\b/i.test(text)) {
      reader.give(label, { text: value, place });
      isNamed = true;
    } else reader.keep({ text: written, place }, label.written);
  }
}
