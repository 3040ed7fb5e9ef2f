import { kindOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import type { Pair } from './pairs.ts';

/** `Supervises:⇥Porter`, `Supervises⇥:⇥Porter` */
const behindColon = /^[^\t:：]{2,60}(?:\t+[:：]\s*|[:：]\t+)[^\t:：]+$/u;

/** Notes that tabs set labels off from their texts, and which label was the last. */
export function markColumn({ target }: FormReader, pairs: readonly Pair[], { indented = 0, written }: Line): void {
  const last = pairs.at(-1);
  const isTabbed = pairs[0]?.tabbed === true;
  if (target === undefined || !(isTabbed || behindColon.test(written))) return;
  if (isTabbed) target.tabbed = true;
  const path = last?.label?.path;
  if (path === undefined || last?.value === '' || /^(?:one|part)$/.test(kindOf(path))) return;
  target.column = { path, label: last?.written ?? '', indented };
}

/** `⇥⇥Volunteer Supervisor` below `⇥Direct reports⇥Information Officer`: one more text in the column of the texts. */
export function readColumnOn(reader: FormReader, { text, style, indented = 0, place }: Line): boolean {
  const column = reader.target?.column;
  if (column === undefined || style !== undefined || indented <= column.indented || /[\t:：]/u.test(text)) return false;
  reader.add(column.path, { text, place }, column.label);
  return true;
}
