import type { Draft } from '../form/draft.ts';
import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import { superiorTold } from '../words/superior-told.ts';
import { factsIn, isSuperiorStated, readFacts } from './sentence-facts.ts';

export const ofThePost = /^(?:this|the) (?:position|role|job|post)\b/i;

/** Who is above and who below, said where duties are listed: `Staffing responsibilities` may say no more than that. */
export function readPlaceAmongDuties(reader: FormReader, draft: Draft, line: Line, isFirst: boolean): boolean {
  const { text, place, style } = line;
  const label = reader.target?.label;
  if (isFirst && readAccountability(reader, draft, line)) return true;
  if (!draft.has('duties') && style === undefined && saysPlaceOnly(text)) {
    readFacts(reader, { text, place }, label);
    return true;
  }
  if (isFirst && style === undefined && ofThePost.test(text) && isSuperiorStated(text))
    if (readFacts(reader, { text, place }, label)) return true;
  return draft.rows.length === 0 && !draft.has('duties') && readSuperior(reader, line);
}

/** `The Verger is accountable to the Rector and …` below `Accountability`: who is above, and what is kept. */
function readAccountability(reader: FormReader, draft: Draft, { text, place, style, written }: Line): boolean {
  const label = reader.target?.label;
  if (style !== undefined || !/^accountability\W*$/i.test(label ?? '') || draft.has('reportsTo')) return false;
  const superior = superiorTold(text, draft.textOf('title') ?? draft.heading?.text);
  if (superior === undefined) return false;
  draft.entries.push({ path: 'reportsTo', text: superior, place, written: '' });
  reader.keep({ text: written, place }, label);
  return true;
}

/** `The Director reports to the Pastor. The position supervises the Organist.` says nothing of what is done. */
function saysPlaceOnly(text: string): boolean {
  const { facts, rest } = factsIn(text);
  return facts.some(({ path }) => path === 'reportsTo') && rest.length === 0;
}

/** `主管直接对主任负责` as the first duty says to whom the position reports. */
function readSuperior(reader: FormReader, { text, place }: Line): boolean {
  if (!/直接?[向对].{2,20}负责[。；;]?$/u.test(text) || !isSuperiorStated(text) || /[，,]/u.test(text)) return false;
  return readFacts(reader, { text, place }, undefined);
}
