import { readDate } from '../../values/dates.ts';
import { kindOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import { certifies, isAboutPaper, isClosing, isInForce, isOfAllJobs, isPreamble } from '../words/closing.ts';
import { isInstruction, isPrompt, isSignLine } from '../words/instruction.ts';
import type { Line } from '../words/lines.ts';
import { isMotto } from '../words/motto.ts';
import { isOrganisation } from '../words/organisation.ts';

/** What a form says of itself, or to whoever fills it in: kept, and no item of the list that is open. False for any other line. */
export function readBoilerplate(reader: FormReader, { text, written, style, place }: Line): boolean {
  const { draft, target } = reader;
  if (draft === undefined) return false;
  const isPlain = style === undefined;
  // An address alone is no item, whatever list it stands in.
  if ((isPlain && isAboutPaper(text)) || isInForce(text) || /^(?:https?:\/\/|www\.)\S+$/i.test(text)) {
    reader.keep({ text: written, place });
    return true;
  }
  if (isMotto(written)) {
    reader.keep({ text: written, place });
    reader.target = undefined;
    return true;
  }
  if (target === undefined) return false;
  if (isPlain && target.filled && readFoot(reader, text)) {
    reader.keep({ text: written, place });
    reader.target = undefined;
    return true;
  }
  // Right below a label it leads to the list.
  if (!target.filled && isPlain && !certifies(text) && (isOfAllJobs(text) || isClosing(text)))
    return keepAbove(reader, written, place);
  // Who issues the paper stands below its last list, above the date.
  const isIssuer = isOrganisation(text) && target.items !== undefined && target.items !== 'none';
  if (isPlain && (isIssuer || isClosing(text) || isSignLine(text))) {
    reader.keep({ text: written, place });
    reader.target = undefined;
    return true;
  }
  if (target.path !== 'x' && (isPrompt(text) || isPreamble(text))) {
    reader.keep({ text: written, place }, target.label);
    return true;
  }
  return !target.filled && isPlain && isInstruction(text) && keepAbove(reader, written, place);
}

const issuer =
  /^[^\p{P}]{2,18}(?:办公室|公司|集团|委员会|中心|[部处科局院校厂场站所])$|\b(?:office|department|section|unit|committee|council|limited|ltd\.?|inc\.?)$/iu;

/** A day alone ends the paper, and who issues it stands above the day: neither is on the last list. */
function readFoot({ draft, target }: FormReader, text: string): boolean {
  if (draft === undefined || target === undefined || readDate(text) === undefined) return false;
  if (!/^(?:part|sentences)$/.test(kindOf(target.path)) || /^\d+$/.test(text)) return false;
  const last = draft.entries.at(-1);
  const isListed = last?.path === target.path && !last.path.startsWith('contacts') && last.numbered === undefined;
  if (last !== undefined && isListed && issuer.test(last.text)) {
    draft.entries.pop();
    draft.kept.push({ text: last.written ?? last.text, place: last.place });
  }
  return true;
}

/** What stands below such a line is still the first of its label. */
function keepAbove(reader: FormReader, written: string, place: Line['place']): true {
  reader.keep({ text: written, place }, reader.target?.label);
  if (reader.target !== undefined) reader.target.filled = false;
  return true;
}
