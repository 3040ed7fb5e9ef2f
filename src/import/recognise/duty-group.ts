import { partOf } from './kinds.ts';
import type { Line } from './lines.ts';
import type { Next } from './read-heading.ts';
import type { FormReader } from './reader.ts';
import { titleIn } from './title.ts';

/** `（一）日常工作` below 岗位职责 and above `1、…`: a number of its own between the label and the items names a group. */
export function readGroup(reader: FormReader, line: Line, next: Next): boolean {
  const { target, dictionary } = reader;
  const { style } = line;
  const text =
    next !== undefined && next !== 'table' && next.style === 'bullet' ? line.text.replace(/[:：]$/u, '') : line.text;
  if (target?.path !== 'duties' || style === undefined || style === 'bullet' || line.heading !== undefined)
    return false;
  if (style === target.style || style === target.items || style === reader.formStyle) return false;
  if (next === undefined || next === 'table' || next.style === undefined || next.style === style) return false;
  if (
    !(
      next.count === 1 ||
      (next.style === 'bullet' && text !== line.text) ||
      /^(?:[（(]?[1a一]|[①⑴•·*-])/u.test(next.written)
    )
  )
    return false;
  if (text.length > 40 || /[。；;，,.!?！？:：]$/u.test(text) || titleIn(text) !== undefined) return false;
  const label = dictionary.find(text, { within: 'duties' });
  if (label !== undefined && partOf(label.path) !== 'duties') return false;
  reader.currentDraft().headings.push(line.written, text);
  reader.target = { ...target, group: text, filled: true };
  return true;
}
