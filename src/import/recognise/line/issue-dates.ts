import { readDate } from '../../values/dates.ts';
import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';

const day = String.raw`\d{4}\s?[-年./]\s?\d{1,2}\s?[-月./]\s?\d{1,2}\s?日?`;
const issue = new RegExp(
  String.raw`^(?:(${day}\s*(?:发布|颁布|印发))[\s,，]*)?((${day})\s*起?\s*(?:实施|施行|生效|执行))$`,
  'u',
);

/** `2003-07-31发布　　2003-08-01实施` on the cover of a standard: the day from which it holds. */
export function readIssueDates(reader: FormReader, { text, place }: Line): boolean {
  const { draft } = reader;
  if (draft === undefined || draft.has('effective') || text.length > 80) return false;
  const [, issued, written = '', date] = issue.exec(text) ?? [];
  if (date === undefined) return false;
  draft.entries.push({ path: 'effective', text: date, place, written });
  if (issued !== undefined) reader.keep({ text: issued, place });
  return true;
}

const signed =
  /^(prepared|compiled|drafted|written|reviewed|checked|approved|authori[sz]ed) by (\p{Lu}[^,;:]{2,40}?)(?:\s*,|\s+on|\s+[–-])\s+([^,;:]{6,30})\.?$/iu;

/** `Prepared by Harriet Lyle, 3 October 2022` on a line of its own: who did it, and when. */
export function readSignedLine(reader: FormReader, { text, place, written }: Line): boolean {
  const { draft } = reader;
  const [, verb = '', name, date = ''] = text.length > 100 ? [] : (signed.exec(text) ?? []);
  if (draft === undefined || name === undefined || readDate(date) === undefined) return false;
  const part = /^(?:rev|che)/i.test(verb) ? 'reviewed' : /^(?:app|aut)/i.test(verb) ? 'approved' : 'prepared';
  if (draft.has(`approval.${part}.by`)) return false;
  draft.entries.push({ path: `approval.${part}.by`, text: name.trim(), place, written });
  draft.entries.push({ path: `approval.${part}.date`, text: date, place, written });
  reader.target = undefined;
  return true;
}

const reviewed =
  /^(?:this (?:job |position |role )?(?:description|document|profile|form) (?:is|will be) (?:due for review|reviewed)|(?:next |date of next )?review(?: is| date)?(?: due)?)(?: by| on| before| in)?:? +([^,;:]{6,30})\.?$/i;

/** `Review due by 28 February 2027` on a line of its own. */
export function readReviewLine(reader: FormReader, { text, place, written }: Line): boolean {
  const { draft } = reader;
  const [, date = ''] = text.length > 100 ? [] : (reviewed.exec(text) ?? []);
  if (draft === undefined || draft.has('reviewBy') || readDate(date) === undefined) return false;
  draft.entries.push({ path: 'reviewBy', text: date, place, written });
  reader.target = undefined;
  return true;
}
