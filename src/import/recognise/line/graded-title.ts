import type { FormReader } from '../form/reader.ts';
import { factsBehindTitle } from '../words/facts-behind-title.ts';
import type { Line } from '../words/lines.ts';
import { namesJob } from '../words/names-job.ts';
import type { Next } from './read-heading.ts';

/** The pay plan, the series of the occupation and the grade of American offices. */
const plan = String.raw`(?:G[SGLMPR]|W[GLSD]|N[FHJKLOAT]|AD|YA|ZP)-\d{4}-\d{1,2}(?:\/\d{1,2})*`;
/** `Range Conservationist, GS-0454-09` */
const graded = new RegExp(String.raw`^(\p{Lu}[\p{L}\p{M}\d’' /&().-]{4,80}?)(?:,|\s[–—-])\s+\(?(${plan})\)?$`, 'u');
const alone = new RegExp(String.raw`^\(?(${plan})\)?$`);

/** The name of a job with its pay plan and grade, alone on a line of a form that has no title yet: its title and its grade. */
export function readGradedTitle(reader: FormReader, line: Line, next: Next): boolean {
  const { written, text, style, place } = line;
  if (style !== undefined) return false;
  if (readTitleOfPlan(reader, line, next) || readTitleWithFacts(reader, line)) return true;
  const [, title = '', grade = ''] = graded.exec(text) ?? [];
  const { draft } = reader;
  if (title === '' || draft?.has('title') || draft?.hasDuties) return false;
  reader.give({ path: 'title', written: '' }, { text: title, place, written });
  giveGrade(reader, grade, line);
  return true;
}

/** `Physical Scientist 09` right above `GS-1301-09`: the plan says that what is above it is a title. */
function readTitleOfPlan(reader: FormReader, { text, written, place, bold, heading }: Line, next: Next): boolean {
  const { draft } = reader;
  if (next === undefined || next === 'table' || !alone.test(next.text)) return false;
  if (!(bold || heading !== undefined || namesJob(text)) || text.length > 80 || /[.:;]$/.test(text)) return false;
  if (draft?.has('title') || draft?.hasBody) return false;
  reader.give({ path: 'title', written: '' }, { text, place, written });
  reader.target = undefined;
  return true;
}

/** `DRIVER II, JOB GRADE – K5 (2 POSTS), REF: D/4`: the head of an advertisement, which begins a form of its own. */
function readTitleWithFacts(reader: FormReader, { text, written, place, heading, bold }: Line): boolean {
  const found = factsBehindTitle(reader.dictionary, text);
  if (found === undefined) return false;
  const { draft } = reader;
  if (draft?.hasBody && !(bold || heading !== undefined)) return false;
  if (draft?.has('title') && !draft.hasBody) return false;
  reader.startForm({ text: found.title, place, level: heading ?? 10 });
  reader.give({ path: 'title', written: '' }, { text: found.title, place, written });
  for (const { path, value, label } of found.facts) {
    reader.currentDraft().takeHeads(place, label);
    reader.currentDraft().entries.push({ path, text: value, place });
  }
  reader.target = undefined;
  return true;
}

function giveGrade(reader: FormReader, grade: string, { place }: Line): void {
  if (!reader.currentDraft().has('grade')) reader.give({ path: 'grade', written: '' }, { text: grade, place });
  else reader.keep({ text: grade, place });
  reader.target = undefined;
}
