import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';

/** `Range Conservationist, GS-0454-09`: the pay plan, the series of the occupation and the grade of American offices. */
const graded =
  /^(\p{Lu}[\p{L}\p{M}\d’' /&().-]{4,80}?)(?:,|\s[–—-])\s+\(?((?:G[SGLMPR]|W[GLSD]|N[FHJKLOAT]|AD|YA|ZP)-\d{4}-\d{1,2}(?:\/\d{1,2})*)\)?$/u;

/** The name of a job with its pay plan and grade, alone on a line of a form that has no title yet: its title and its grade. */
export function readGradedTitle(reader: FormReader, { written, text, style, place }: Line): boolean {
  const [, title = '', grade = ''] = graded.exec(text) ?? [];
  const { draft } = reader;
  if (title === '' || style !== undefined || draft?.has('title') || draft?.hasDuties) return false;
  reader.give({ path: 'title', written: '' }, { text: title, place, written });
  if (!reader.currentDraft().has('grade')) reader.give({ path: 'grade', written: '' }, { text: grade, place });
  else reader.keep({ text: grade, place });
  reader.target = undefined;
  return true;
}
