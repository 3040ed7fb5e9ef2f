import type { FormReader } from '../form/reader.ts';
import { certifies, isAboutPaper, isClosing, isOfAllJobs, isPreamble } from '../words/closing.ts';
import { isInstruction, isPrompt, isSignLine } from '../words/instruction.ts';
import type { Line } from '../words/lines.ts';
import { isOrganisation } from '../words/organisation.ts';

/** What a form says of itself, or to whoever fills it in: kept, and no item of the list that is open. False for any other line. */
export function readBoilerplate(reader: FormReader, { text, written, style, place }: Line): boolean {
  const { draft, target } = reader;
  if (draft === undefined) return false;
  const isPlain = style === undefined;
  if (isPlain && isAboutPaper(text)) {
    reader.keep({ text: written, place });
    return true;
  }
  if (target === undefined) return false;
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

/** What stands below such a line is still the first of its label. */
function keepAbove(reader: FormReader, written: string, place: Line['place']): true {
  reader.keep({ text: written, place }, reader.target?.label);
  if (reader.target !== undefined) reader.target.filled = false;
  return true;
}
