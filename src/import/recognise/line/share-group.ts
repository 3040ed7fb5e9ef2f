import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import { splitRange } from '../words/range-of-time.ts';
import type { Next } from './read-heading.ts';

/** `40% Instruction` and `30% - Program coordination` above a list: what takes that share of the time is a group of duties. */
export function readShareGroup({ target, draft }: FormReader, line: Line, next: Next): boolean {
  if (target?.path !== 'duties' || draft === undefined || next === undefined || next === 'table') return false;
  if (line.style !== undefined || next.style === undefined || (target.filled && target.group === undefined))
    return false;
  if (
    !/^[(（]?\d{1,3}\s?%[)）]?\s*(?:of (?:the )?time)?\s*[-–—:：]?\s*[\p{Lu}\p{Script=Han}][^.;。；]{1,60}$/u.test(
      line.text,
    )
  )
    return false;
  draft.takeHeads(line.place, line.written, line.text);
  target.group = line.text.replace(/[\s:：]+$/u, '');
  target.filled = true;
  delete target.items;
  return true;
}

const withShare =
  /^[\p{Lu}\p{Script=Han}][^.;:。；：()（）]{1,60}?\s*[（(]\s*\d{1,3}\s?[%％](?: of (?:the )?time)?\s*[)）]\s*:?$/u;

/** `Grazing administration (30%)` above a sentence in plain letters: what is below it takes that share. */
export function readShareHead({ target, draft, dictionary }: FormReader, line: Line, next: Next): boolean {
  if (target?.path !== 'duties' || draft === undefined || next === undefined || next === 'table') return false;
  if (line.style !== undefined || next.style !== undefined || next.bold || next.heading !== undefined) return false;
  if (!withShare.test(line.text) || withShare.test(next.text) || dictionary.find(next.text) !== undefined) return false;
  if (target.filled && target.group === undefined) return false;
  if (!/[.;。；]$/u.test(next.text) || next.text.length < (/\p{Script=Han}/u.test(next.text) ? 8 : 20)) return false;
  draft.takeHeads(line.place, line.written, line.text);
  target.group = line.text.replace(/\s*:$/, '');
  target.filled = true;
  delete target.items;
  return true;
}

/** `Front desk (60-70% of time)` above a list: a group of duties, whose range no share can say. */
export function readRangeGroup(reader: FormReader, line: Line, next: Next): boolean {
  const { target, draft } = reader;
  if (target?.path !== 'duties' || draft === undefined || next === undefined || next === 'table') return false;
  if (line.style !== undefined || next.style === undefined || (target.filled && target.group === undefined))
    return false;
  const found = splitRange(line.text);
  if (found === undefined) return false;
  const { name, range } = found;
  reader.keep({ text: range, place: line.place }, name);
  draft.takeHeads(line.place, line.written, name);
  target.group = name;
  target.filled = true;
  delete target.items;
  return true;
}
