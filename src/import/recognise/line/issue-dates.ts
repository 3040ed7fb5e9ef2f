import { isDate, readDate } from '../../values/dates.ts';
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

const verbs =
  'prepared|compiled|drafted|drawn up|written(?: up)?|reviewed|checked|verified|approved|authori[sz]ed|signed off';
const signed = new RegExp(
  String.raw`^(${verbs})(?: by:?|:) (\p{Lu}[^,;:]{2,40}?)(?:\s*,|\s+on|\s+[–-])\s+(\p{L}{3,9} \d{1,2}, \d{4}|[^,;:]{6,30})\.?$`,
  'iu',
);
/** `Approved by  Dr. Ida Brandt      Date  6/24/2024`, where a form has strokes to write on. */
const onStrokes = new RegExp(
  String.raw`^(${verbs})(?: by[:\s_]+|\s*:[\s_]*)(\p{Lu}[^:;_]{2,60}?)[\s_]+(?:on|date(?: signed)?)[:\s_]+(\S[^:;_]{5,30}?)[\s_]*$`,
  'iu',
);
const reviewed =
  /^(?:this (?:job |position |role )?(?:description|document|profile|form) (?:is|will be) (?:due for review|reviewed)|(?:next |date of next )?review(?: is| date)?(?: due)?)(?: by| on| before| in)?:? +(\p{L}{3,9} \d{1,2}, \d{4}|[^,;:]{6,30})\.?$/iu;

/**
 * `Prepared by Harriet Lyle, 3 October 2022` on a line of its own: who did it, and when; `Review due by 28 February 2027`; and
 * several of them on a line, with gaps between them.
 */
export function readSignedLine(reader: FormReader, { text, place, written }: Line): boolean {
  const { draft } = reader;
  const whole = signedOnStrokes(text);
  const pieces = text.length > 160 ? [] : whole !== undefined ? [text] : text.split(/\s{3,}|\t+/u);
  const entries = pieces.map((piece) => whole ?? signedIn(piece) ?? reviewIn(piece));
  if (draft === undefined || !entries.every((each) => each !== undefined)) return false;
  const found = entries.flat();
  if (found.length === 0 || found.some(([path]) => draft.has(path))) return false;
  for (const [path, own] of found) draft.entries.push({ path, text: own, place, written });
  reader.target = undefined;
  return true;
}

type Found = readonly (readonly [path: string, text: string])[];

function signedIn(text: string): Found | undefined {
  const [, verb = '', name, date = ''] = text.length > 100 ? [] : (signed.exec(text) ?? []);
  return name === undefined || readDate(date) === undefined ? undefined : signedBy(verb, name, date);
}

function signedOnStrokes(text: string): Found | undefined {
  const [, verb = '', name, date = ''] = text.length > 160 ? [] : (onStrokes.exec(text) ?? []);
  return name === undefined || !isDate(date) ? undefined : signedBy(verb, name, date);
}

function signedBy(verb: string, name: string, date: string): Found {
  const part = /^(?:rev|che|ver)/i.test(verb) ? 'reviewed' : /^(?:app|aut|sig)/i.test(verb) ? 'approved' : 'prepared';
  return [
    [`approval.${part}.by`, name.trim()],
    [`approval.${part}.date`, date],
  ];
}

function reviewIn(text: string): Found | undefined {
  const [, date = ''] = text.length > 100 ? [] : (reviewed.exec(text) ?? []);
  return readDate(date) === undefined ? undefined : [['reviewBy', date]];
}
