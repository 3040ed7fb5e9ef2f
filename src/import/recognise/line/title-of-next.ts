import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import { splitPairs } from './pairs.ts';
import type { Next } from './read-heading.ts';

/** `二、运营经理` right above `岗位名称：运营经理`: the heading of the form that follows, and no item of the one before. */
export function isTitleOfNext(reader: FormReader, line: Line, next: Next): boolean {
  if (next === undefined || next === 'table' || reader.draft === undefined || line.text.length > 40) return false;
  const [first] = splitPairs(reader.dictionary, next.text, undefined);
  if (first?.label?.path !== 'title' || first.value !== line.text) return false;
  // What it says is in that form.
  reader.draft.takeHeads(line.place, line.written);
  reader.target = undefined;
  return true;
}
