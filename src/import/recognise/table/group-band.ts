import type { Cell } from '../../document.ts';
import type { FormReader } from '../form/reader.ts';
import { endsDuties } from '../line/list-groups.ts';
import { isAsking } from '../words/asking.ts';
import { nameOfArea } from '../words/counted-area.ts';
import { allLines, textOf } from '../words/lines.ts';
import { isWordsOfLabel } from './pair-table.ts';

/** What a band of its own speaks of, if it is the label of a part. */
const parts = /^(?:contacts|career|reportsTo|directReports|dottedLineTo|basic|form|revisions|x)/;

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
  if (!isWordsOfLabel(text) || first === undefined || endsDuties(dictionary, text.replace(/\s*:$/, ''))) return false;
  // One more band is the label of a part, and this one is empty.
  if (items.length === 1 && first.style === undefined && !/[.;]$/.test(first.text)) return false;
  const spoken = dictionary.guess(text)?.path ?? '';
  if (dictionary.find(text)?.path.startsWith('duties') || parts.test(spoken) || isAsking(first.text)) return false;
  return open(reader, band, (line?.text ?? text).replace(/\s*:$/, ''));
}

function open(reader: FormReader, band: Cell, group: string): boolean {
  const { target } = reader;
  if (target === undefined) return false;
  reader.currentDraft().takeCells(band);
  reader.target = { ...target, group, filled: true };
  delete reader.target.items;
  return true;
}
