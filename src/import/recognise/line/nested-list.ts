import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import type { Next } from './read-heading.ts';

/**
 * `• Technical skills:` above bullets that are set in further, or `2. Wards` above Word's own `a)`: a group of duties, or a
 * kind of what is asked, and no item.
 */
export function readNestedHead(reader: FormReader, line: Line, next: Next): boolean {
  const { target, draft, dictionary } = reader;
  if (target === undefined || draft === undefined || line.style === undefined) return false;
  const { depth = 0, text, written, place } = line;
  // What is set in less than the groups is beside the list that holds them.
  if (line.style !== 'bullet' && target.nested !== undefined && depth < target.nested.depth) return false;
  if (target.nested !== undefined && depth <= target.nested.depth) {
    const { nested, group: _, ...outer } = target;
    reader.target = { ...outer, path: nested.path };
  }
  const open = reader.target ?? target;
  if (next === undefined || next === 'table' || next.style === undefined || (next.depth ?? 0) <= depth) return false;
  // Among numbers of other kinds an outline says more (`outline.ts`), and a label says itself what is below it.
  if (line.style !== 'bullet' && (open.path !== 'duties' || next.levels?.length === 2)) return false;
  const words = text.replace(/[\s:：]+$/u, '');
  if (words.split(/\s+/).length > 7 || /[.;,!?]$/.test(words)) return false;
  if (/\p{Script=Han}/u.test(words) && !/^\p{Script=Han}[\p{Script=Han}、]{1,13}$/u.test(words)) return false;
  const nested = { depth, path: open.path };
  if (open.path === 'duties') reader.target = { ...open, group: words, nested, filled: true };
  else if (open.path.startsWith('qualifications')) {
    const label = dictionary.find(words, { within: 'qualifications' }) ?? dictionary.guess(words);
    const path = label?.path.startsWith('qualifications.') ? label.path : open.path;
    reader.target = { ...open, path, label: words, nested, filled: true };
  } else return false;
  if (line.style !== 'bullet') delete reader.target.items;
  draft.takeHeads(place, written, words);
  return true;
}
