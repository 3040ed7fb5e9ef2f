import type { Cell } from '../../document.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { wordsIn } from '../words/words-in.ts';

type Row = readonly Cell[];

/** A side of the contacts: the column of their names, and those in which a tick says how often. */
interface Side {
  readonly path: string;
  readonly names: number;
  readonly often: ReadonlyMap<number, string>;
}

const often =
  /^(?:occasional(?:ly)?|frequent(?:ly)?|often|seldom|rare(?:ly)?|regular(?:ly)?|never|daily|weekly|monthly|quarterly|yearly|as needed)$/i;
const ticked = /^[☒☑✓✔✗✘✖⊠√xX●■]$/u;

/** `Internal | Occasional | Frequent | External | Occasional | Frequent` above names with ticks: reads them, and says how many rows that were. */
export function readTickedContacts(reader: FormReader, rows: readonly Row[], at: number): number {
  const sides = sidesIn(reader, rows[at] ?? []);
  if (sides.length === 0) return 0;
  let read = 1;
  for (const row of rows.slice(at + 1)) {
    if (!isOfSides(row, sides)) break;
    read++;
    for (const { path, names, often: columns } of sides) {
      const cell = row.find(({ column }) => column === names);
      const [first, named] = cell === undefined ? [] : allLines(cell.blocks);
      // `Others (please specify):` above who they are.
      const isAsked = first !== undefined && named !== undefined && /^others?\b.*:$/i.test(first.written);
      const line = isAsked ? named : first;
      if (isAsked) reader.currentDraft().takeHeads(first.place, first.written);
      const mark = row.find((each) => columns.has(each.column) && ticked.test(wordsIn(each)));
      const frequency = mark === undefined ? undefined : columns.get(mark.column);
      if (line === undefined) continue;
      const who = { text: line.text, place: line.place };
      if (frequency === undefined || mark === undefined) reader.keep(who);
      else
        reader.currentDraft().rows.push({
          part: 'contacts',
          place: line.place,
          cells: new Map([
            ['contacts.of', [{ text: path, place: line.place }]],
            ['contacts.with', [who]],
            ['contacts.frequency', [{ text: frequency, place: allLines(mark.blocks)[0]?.place ?? line.place }]],
          ]),
        });
    }
  }
  reader.currentDraft().takeCells(...(rows[at] ?? []));
  reader.target = undefined;
  return read;
}

/** A row with a mark or a box, or with names alone. */
function isOfSides(row: Row, sides: readonly Side[]): boolean {
  const marks = row.filter(({ column }) => sides.some(({ often: columns }) => columns.has(column))).map(wordsIn);
  const isMarked = marks.some((text) => ticked.test(text) || /^[☐□]$/u.test(text));
  return isMarked || (marks.length > 1 && row.length > 2 && marks.every((text) => text === ''));
}

function sidesIn({ dictionary }: FormReader, row: Row): Side[] {
  const found: { path: string; names: number; often: Map<number, string> }[] = [];
  for (const cell of row) {
    const words = wordsIn(cell).replace(/^\d{1,2}[a-z]?[.)]\s*/i, '');
    const last = found.at(-1);
    if (often.test(words) && last !== undefined) last.often.set(cell.column, words);
    else {
      const path = dictionary.find(words, { within: 'contacts' })?.path ?? '';
      if (!/^contacts\.(?:in|ex)ternal$/.test(path)) return [];
      found.push({ path, names: cell.column, often: new Map() });
    }
  }
  return found.every((side) => side.often.size > 0) ? found : [];
}
