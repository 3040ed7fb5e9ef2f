import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import { type Next, rankOf } from './read-heading.ts';

/**
 * `Education` between the fourth and the fifth of the duties: since the numbers run on below it, it names a group as the heading
 * above the first did, whatever its words are elsewhere.
 */
export function readRunningGroup(reader: FormReader, line: Line, next: Next): boolean {
  const { target, draft } = reader;
  if (target?.path !== 'duties' || target.group === undefined || target.last === undefined || draft === undefined)
    return false;
  if (next === undefined || next === 'table' || next.count !== target.last + 1 || next.style !== target.items)
    return false;
  const isSetApart = line.heading !== undefined || line.bold;
  if (line.style !== undefined || !isSetApart || rankOf(line) <= target.rank) return false;
  if (line.text.length > 60 || /[.。;；,，!！?？]$/u.test(line.text)) return false;
  const group = line.text.replace(/[\s:：]+$/u, '');
  draft.takeHeads(line.place, line.written, line.text, group);
  reader.target = { ...target, group, filled: true };
  delete reader.target.items;
  return true;
}
