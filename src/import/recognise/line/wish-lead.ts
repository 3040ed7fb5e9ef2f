import { partOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import { type Next, rankOf } from './read-heading.ts';

const longest = 120;
const wish =
  /\b(?:desirable|preferred|(?:an|of) advantage|advantageous|a plus|an asset|a bonus|nice to have|(?:very|most|particularly) welcome)\b[^.;]*[:：]$|(?:优先|優先|加分|更佳|尤佳|为佳|為佳)(?:项|項|条件|條件|考虑|考慮|录用|錄用|录取)?者?[:：]$/iu;

/** `It is desirable that the Warden has the following:` and `如果你满足以下几条，可以作为加分项：` above a list of what is asked. */
export function readWishLead(reader: FormReader, line: Line, next: Next): boolean {
  const { target, draft } = reader;
  const { text, style, heading } = line;
  if (draft === undefined || target === undefined || style !== undefined || heading !== undefined) return false;
  if (next === undefined || next === 'table' || next.style === undefined || text.length > longest) return false;
  if (partOf(target.path) !== 'qualifications' || !wish.test(text)) return false;
  reader.open(
    { path: 'qualifications.preferred', written: text.replace(/[\s:：]+$/u, ''), guessed: true },
    rankOf(line),
  );
  return true;
}
