import type { Cell } from '../../document.ts';
import type { FormReader } from '../form/reader.ts';
import { endsDuties } from '../line/list-groups.ts';
import { isAsking } from '../words/asking.ts';
import { nameOfArea } from '../words/counted-area.ts';
import { allLines, type Line } from '../words/lines.ts';
import { textOf } from '../words/words-in.ts';
import { isWordsOfLabel } from './pair-table.ts';

/** What a band of its own speaks of, if it is the label of a part. */
const parts = /^(?:contacts|career|reportsTo|directReports|dottedLineTo|basic|form|revisions|x)/;

const longest = 60;

/** `Clinical` in a row of its own, over a row with the duties that it names, below the label of them all. */
export function readGroupBand(reader: FormReader, row: readonly Cell[], next: readonly Cell[] | undefined): boolean {
  const { target, dictionary } = reader;
  const [band] = row;
  const [list] = next ?? [];
  if (target?.path !== 'duties' || row.length !== 1 || next?.length !== 1) return false;
  if (band === undefined || list === undefined) return false;
  const text = textOf(band.blocks);
  const [line] = allLines(band.blocks);
  if (line?.style === 'bullet') return false;
  const area = nameOfArea(text);
  if (area !== undefined) return open(reader, band, area);
  const items = allLines(list.blocks);
  const [first] = items;
  if (isCounted(reader, line, items)) return open(reader, band, line?.text ?? text);
  if (!isWordsOfLabel(text) || first === undefined || endsDuties(dictionary, text.replace(/\s*:$/, ''))) return false;
  // One more band is the label of a part, and this one is empty.
  if (items.length === 1 && first.style === undefined && !/[.;]$/.test(first.text)) return false;
  const spoken = dictionary.guess(text)?.path ?? '';
  if (dictionary.find(text)?.path.startsWith('duties') || parts.test(spoken) || isAsking(first.text)) return false;
  // Below a list with marks, a sentence without one under a name of its own is no more of it.
  const isMarked = target.items !== undefined && target.items !== 'none' && target.group === undefined;
  if (isMarked && items.every(({ style }) => style === undefined)) {
    reader.currentDraft().takeCells(band);
    reader.target = { path: 'x', label: text, rank: 20, filled: false };
    return true;
  }
  return open(reader, band, (line?.text ?? text).replace(/\s*:$/, ''));
}

/** `II. Operational Responsibilities` over a list: a number says that it is one of several groups, whatever its words are elsewhere. */
function isCounted({ dictionary }: FormReader, line: Line | undefined, items: readonly Line[]): boolean {
  if (line === undefined || !/^(?:roman|letter|outline|decimal)$/.test(line.style ?? '')) return false;
  if (line.text.length > longest || /[.;。；]$/u.test(line.text) || items.length === 0) return false;
  const path = dictionary.find(line.text)?.path ?? 'duties';
  // `Supervisory Responsibilities` over sentences names no reports.
  const areSentences = items.every(({ text }) => text.split(/\s+/).length > 4);
  return (
    (path.startsWith('duties') || (path === 'directReports' && areSentences)) &&
    items.every(({ style, text }) => style !== undefined || /[.;]$/.test(text)) &&
    // `III. …` in the row below counts on.
    (items.length > 1 || items[0]?.style === 'bullet' || items[0]?.written === items[0]?.text)
  );
}

function open(reader: FormReader, band: Cell, group: string): boolean {
  const { target } = reader;
  if (target === undefined) return false;
  reader.currentDraft().takeCells(band);
  reader.target = { ...target, group, filled: true };
  delete reader.target.items;
  return true;
}
