import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import { titleIn } from '../words/title.ts';
import { isListed, type Next } from './read-heading.ts';

const longest = 90;

/** `The Head Porter:` and `值班经理应：` above a list in the form of that position: what is below says what it does. */
export function readTitleAsLead(
  reader: FormReader,
  { text, style, heading, place, written }: Line,
  next: Next,
): boolean {
  const { draft, target } = reader;
  if (draft === undefined || style !== undefined || heading !== undefined || text.length > longest) return false;
  if (!/[:：]$/u.test(text) || next === undefined || next === 'table') return false;
  if (!(isListed(next) || next.style !== undefined) || next.heading !== undefined) return false;
  // A label right above it says what the list is.
  if (target !== undefined && !target.filled && /^(?:duties|qualifications|kpis|authority)/.test(target.path))
    return false;
  if (target?.path === 'duties') return false;
  const own = draft.heading === undefined ? undefined : (titleIn(draft.heading.text) ?? draft.heading.text);
  const title = (draft.textOf('title') ?? own)?.toLowerCase();
  if (title === undefined || title.length < 2) return false;
  const bare = text
    .replace(/\s*[:：]$/u, '')
    .toLowerCase()
    .replace(/^(?:the|an?|our)\s+|^本(?=\p{Script=Han})/u, '')
    .replace(/(?:\s+(?:also|shall|will|must|is to|is (?:responsible|accountable) for)|应当?|须|负责)$/u, '');
  if (bare !== title) return false;
  reader.open({ path: 'duties', written: text }, 20);
  draft.takeHeads(place, written);
  return true;
}
