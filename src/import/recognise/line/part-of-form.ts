import { kindOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import { isEnglishJob } from '../words/english-job.ts';
import type { Line } from '../words/lines.ts';
import { namesJob } from '../words/names-job.ts';

/** Whether a heading is of the form that is being read, and begins no other. */
export function isPartOfForm(reader: FormReader, line: Line): boolean {
  const { draft, heads } = reader;
  // Where all heads of forms are known, no other is one.
  if (draft === undefined || (draft.repeated && heads.only)) return draft !== undefined;
  return isNumberedAsParts(reader, line) || isPartInWords(reader, line);
}

/** `IV. Procedures` in bold after `III. Authority`; a name of a job may count as well. */
function isNumberedAsParts({ draft }: FormReader, { text, style, heading }: Line): boolean {
  if (style === undefined || style === 'bullet' || heading !== undefined || style !== draft?.labelStyle) return false;
  return !namesJob(text);
}

/** `Recommended Minimum Qualifications` in a form; the name of a job may speak of one, as `Office Manager` does. */
function isPartInWords({ dictionary }: FormReader, { text }: Line): boolean {
  if (/\p{Script=Han}/u.test(text) || isEnglishJob(text)) return false;
  const path = dictionary.guess(text)?.path;
  return path !== undefined && path !== 'title' && kindOf(path) !== 'one';
}
