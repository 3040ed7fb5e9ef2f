import type { FormReader } from '../form/reader.ts';
import { isSameTitle } from '../form/titles-of-one.ts';
import type { Line } from '../words/lines.ts';
import { titleIn } from '../words/title.ts';
import { splitPairs } from './pairs.ts';
import { type Next, openDuties } from './read-heading.ts';

/** `二、运营经理` right above `岗位名称：运营经理`: the heading of the form that follows, and no item of the one before. */
export function isTitleOfNext(reader: FormReader, line: Line, next: Next): boolean {
  if (next === undefined || next === 'table' || reader.draft === undefined || line.text.length > 40) return false;
  const [first] = splitPairs(reader.dictionary, next.text, undefined);
  if (first?.label?.path !== 'title' || first.value !== line.text) return false;
  // What it says is in that form.
  reader.draft.takeHeads(line.place, line.written);
  reader.target = undefined;
  return true;
}

/** The title that a label gave already, as a heading. */
export function isTitleAgain(reader: FormReader, line: Line): boolean {
  const { text, heading, style, place } = line;
  const { draft } = reader;
  const title = draft?.textOf('title');
  const own = titleIn(text);
  // `Job description for the post of Clerk` goes on with the form below whose purpose it stands, if no duties are there.
  const goesOn = own !== undefined && draft?.hasDuties === false && !draft.has('qualifications');
  if (draft === undefined || title === undefined || (draft.hasBody && !goesOn)) return false;
  if (heading === undefined && (own === undefined || style !== undefined)) return false;
  if (!isSameTitle(title, own ?? text) && !isSameTitle(title, text)) return false;
  draft.heading ??= { text, place, level: heading ?? 10 };
  draft.takeHeads(place, text);
  reader.target = undefined;
  // 电工岗位职责 below the facts of 电工 is the label of the duties, too.
  if (heading === undefined && /职责$/u.test(text)) openDuties(reader, line);
  return true;
}
