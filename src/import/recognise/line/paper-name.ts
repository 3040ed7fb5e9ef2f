import { isFormName } from '../../labels/form-name.ts';
import type { Label } from '../../labels/index.ts';
import { kindOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import { splitPairs } from './pairs.ts';
import type { Next } from './read-heading.ts';

/** 職責說明 above the facts of a form names the paper, though in it that is the label of its duties. */
export function isNameOfPaper(reader: FormReader, { path }: Label, line: Line, next: Next): boolean {
  if (path === 'form') return false;
  if (reader.draft !== undefined) return reader.draft.hasBody && isFormName(line.text) && isFact(reader, next);
  if (path === 'duties' && headsParts(reader, line, next)) return true;
  if (!isFormName(line.text)) return false;
  return (
    next === 'table' ||
    line.bold ||
    (next !== undefined && splitPairs(reader.dictionary, next.text, undefined).length > 0)
  );
}

/** `Appointment: Storeman` right below the name of the paper begins the next form. */
function isFact({ dictionary }: FormReader, next: Next): boolean {
  const [pair] = next === undefined || next === 'table' ? [] : splitPairs(dictionary, next.text, undefined);
  return pair?.label !== undefined && pair.value !== '' && kindOf(pair.label.path) === 'one';
}

/** `JOB RESPONSIBILITY` right above `1.0 IDENTIFICATION`, which begins the form. */
function headsParts({ dictionary }: FormReader, line: Line, next: Next): boolean {
  if (next === undefined || next === 'table' || line.style !== undefined) return false;
  const isAlike = next.heading === undefined ? line.bold && next.bold : line.heading !== undefined;
  return isAlike && next.levels?.length === 1 && next.levels[0] === 1 && dictionary.find(next.text)?.path === 'basic';
}

/** `Job Description` and 岗位规范 above a form name the document, though in it they are the labels of parts. */
export function isTitleOfDocument({ draft }: FormReader, label: Label, line: Line, next: Next): boolean {
  if (draft !== undefined) return false;
  if (label.path === 'summary') return /^(?:job|position|role) description$/i.test(line.text);
  return next === 'table' && /^(?:岗位|职位|职务)(?:规范|要求|描述|标准)$/u.test(line.text);
}
