import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import type { Next } from './read-heading.ts';

const purpose = /^To \p{Ll}{3,} .{30,}\.$/u;

/**
 * `To look after the church.` right above a list that counts from 1, below contacts beside their labels: what the position is
 * for, and no contact, though somebody left its label out.
 */
export function readPurposeBelowContacts(reader: FormReader, line: Line, next: Next): boolean {
  const { target, draft } = reader;
  const { text, style, heading, place } = line;
  if (draft === undefined || target === undefined || !target.path.startsWith('contacts')) return false;
  if (!target.filled || target.items !== undefined || style !== undefined || heading !== undefined) return false;
  if (draft.has('summary') || draft.hasDuties || text.length > 1000 || !purpose.test(text)) return false;
  if (next === undefined || next === 'table' || next.count !== 1) return false;
  reader.target = { path: 'summary', rank: 20, filled: true };
  reader.add('summary', { text, place });
  return true;
}
