import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import { namesJobs } from '../words/names-job.ts';
import type { Next } from './read-heading.ts';

/** Shorter ones, as 所在团队, are labels. */
const shortest = 5;

/** `### 支付平台团队` right above the name of a job in bold is the unit that the job is in, and no label of a value. */
export function readNamedUnit(reader: FormReader, { text, heading, place }: Line, next: Next): boolean {
  if (heading === undefined || next === undefined || next === 'table' || !next.bold || text.length < shortest)
    return false;
  if (reader.dictionary.guess(text)?.path !== 'department' || !namesJobs(next.text)) return false;
  reader.chapter = { department: text, level: heading, piece: { text, place } };
  if (reader.draft?.isHead) reader.draft.chapter = reader.chapter;
  reader.target = undefined;
  return true;
}
