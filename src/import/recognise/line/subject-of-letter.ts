import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import { namesJob } from '../words/names-job.ts';
import { isSalutation } from '../words/salutation.ts';
import { rankOf } from './read-heading.ts';

/** The name of a job right below `Dear Mr Hale,` is what the letter is on; its sentences are to whoever gets it. */
export function readSubject(reader: FormReader, line: Line): boolean {
  const { draft, prose } = reader;
  const { text, place, bold, heading } = line;
  if (draft !== undefined || !(bold || heading !== undefined) || !isSalutation(prose.at(-1)?.text ?? '')) return false;
  if (!namesJob(text)) return false;
  reader.startForm({ text, place, level: rankOf(line) });
  reader.target = { path: 'x', label: text, rank: rankOf(line), filled: true };
  return true;
}
