import { guessPath } from '../../labels/guess.ts';
import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import { readParagraphLead } from './paragraph-lead.ts';
import type { Next } from './read-heading.ts';
import { readTitleAsLead } from './title-as-lead.ts';

const longest = 60;
const toReader = /[你您]|我们|\b(?:you|we)\b/iu;

/**
 * `如果你满足以下几条，可以作为加分项：` above a list: words to the reader of an advertisement lead what is asked of them, and
 * their last clause says in which way.
 */
export function readLeadIn(reader: FormReader, line: Line, next: Next): boolean {
  if (readTitleAsLead(reader, line, next) || readParagraphLead(reader, line, next)) return true;
  const { text, style, heading, place, written } = line;
  const { draft, target } = reader;
  if (draft === undefined || style !== undefined || heading !== undefined || text.length > longest) return false;
  if (!/[:：]$/u.test(text) || !toReader.test(text) || next === undefined || next === 'table') return false;
  if (!(next.style === 'bullet' || next.count === 1) || reader.dictionary.find(text) !== undefined) return false;
  // Below a label without a value it may say how to go on.
  if (target !== undefined && !target.filled && target.path !== 'x') return false;
  const words = text.replace(/\s*[:：]$/u, '');
  const path = guessPath(words) ?? guessPath(words.replace(/^.*[，,]\s*/u, ''));
  if (path === target?.path || path === undefined || !/^(?:qualifications|duties$)/.test(path)) return false;
  reader.open({ path, written: words, guessed: true }, 20);
  draft.takeHeads(place, written);
  return true;
}
