import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import { splitRange } from '../words/range-of-time.ts';
import { labelOfLine } from './line-label.ts';
import { markTarget } from './mark-target.ts';
import { rankOf } from './read-heading.ts';

/** `Stock control` above its items among duties. */
export function readListGroup(reader: FormReader, line: Line): boolean {
  if (line.group !== true) return false;
  if (reader.target?.path !== 'duties' && !opensDuties(reader, line)) return false;
  const { target } = reader;
  if (target === undefined) return false;
  const { name: group, range } = splitRange(line.text) ?? {
    name: line.text.replace(/[\s:：-]+$/u, ''),
    range: undefined,
  };
  if (range !== undefined) reader.keep({ text: range, place: line.place }, group);
  reader.currentDraft().takeHeads(line.place, line.written, line.text, group);
  // What looks so and is a label elsewhere is one more of them.
  reader.target = { ...target, group, filled: true, ...(rankOf(line) < 20 ? { groupRank: rankOf(line) } : {}) };
  delete reader.target.items;
  return true;
}

/** `General responsibilities` above its list, and `Safety responsibilities` further down: the first is the label of all, too. */
function opensDuties(reader: FormReader, line: Line): boolean {
  const label = labelOfLine(reader, line);
  if (label?.path !== 'duties') return false;
  reader.open(label, rankOf(line));
  markTarget(reader, line);
  return true;
}
