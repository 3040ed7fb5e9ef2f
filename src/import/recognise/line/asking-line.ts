import { kindOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import { isAsking, pathOfAsking } from '../words/asking.ts';
import type { Line } from '../words/lines.ts';
import { rankOf } from './read-heading.ts';

/** What a form asks right below a label is none of what belongs there; where nobody knows the label, it says what does. */
export function readAsking(reader: FormReader, line: Line): boolean {
  const { target, draft } = reader;
  if (draft === undefined || target === undefined || target.filled || target.label === undefined) return false;
  if (line.style !== undefined || line.heading !== undefined || /^(?:form|basic|title)$/.test(target.path))
    return false;
  if (!isAsking(line.text)) return false;
  // `Which licence is needed?` below the label of a part is the label of a field of it, if it looks like one.
  if (kindOf(target.path) === 'part' && rankOf(line) <= target.rank && target.rank < 20) return false;
  const isKnown = target.path !== 'x' && reader.dictionary.find(target.label) !== undefined;
  const path = isKnown ? undefined : pathOfAsking(line.text);
  reader.keep({ text: line.written, place: line.place }, target.label);
  if (path !== undefined) reader.open({ path, written: target.label, guessed: true }, target.rank);
  else target.filled = false;
  return true;
}
