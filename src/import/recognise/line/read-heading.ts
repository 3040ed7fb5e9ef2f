import type { Draft } from '../form/draft.ts';
import type { FormReader } from '../form/reader.ts';
import { isAnnexMark } from '../words/beside-title.ts';
import { isAboutCompany } from '../words/company.ts';
import { beginsWithJob, isEnglishJob } from '../words/english-job.ts';
import { isJobName } from '../words/job-name.ts';
import { isLetterhead } from '../words/letterhead-line.ts';
import type { Line } from '../words/lines.ts';
import { holdsJob, namesJob, namesJobs } from '../words/names-job.ts';
import { namesNoPosition } from '../words/names-no-position.ts';
import { labelAsked } from '../words/question.ts';
import { isCountedPost, titleIn } from '../words/title.ts';
import { isFactOfPaper } from './fact-of-paper.ts';
import { isOnlyJob } from './only-job.ts';
import { splitPairs } from './pairs.ts';
import { isPaperOnOthers } from './paper-on-others.ts';
import { isPartOfForm } from './part-of-form.ts';

/** What follows a line, if anything does. */
export type Next = Line | 'table' | undefined;

/** Headings are shorter, and sentences end with a mark. */
export const longestHeading = 60;

/** How prominent a line is: a heading's level, 10 for bold, 20 for plain text. */
export function rankOf(line: Line): number {
  return line.heading ?? (line.bold ? 10 : 20);
}

/** A heading with a title in it, or a short line right above a form, begins a form. */
export function readTitle(reader: FormReader, line: Line, next: Next): boolean {
  const { draft } = reader;
  if (draft === undefined && namesNoPosition(line)) return false;
  const title = titleIn(line.text);
  if (title !== undefined && isPaperOnOthers(reader, line, title)) return false;
  const prominent = line.heading !== undefined || line.bold;
  const first = draft === undefined && reader.prose.every(({ text }) => isAnnexMark(text));
  const leads = next === 'table' || (next !== undefined && isLabelled(reader, next));
  // 关于设立巡检员岗位的通知 below the head of an official paper.
  const issued = draft === undefined && reader.prose.every(namesNoPosition);
  const named = draft?.hasBody && leads;
  const again = draft?.hasBody && draft.heading !== undefined && draft.heading.text === line.text;
  // Of two headings above a form the nearer names it.
  const plain = line.style === undefined && next !== 'table';
  const nearer =
    draft?.heading !== undefined &&
    draft.isEmpty &&
    (title !== undefined ||
      isOnlyJob(draft.heading, line) ||
      (plain && next !== undefined && isNearer(reader, draft.heading, line, next)));
  const listed =
    (line.heading === undefined
      ? line.style !== undefined && line.style === reader.formStyle && line.text.length <= 20
      : line.heading === reader.formLevel) &&
    next !== undefined &&
    next !== 'table' &&
    isFact(reader, next);
  // Below a letterhead and its facts stands the title.
  const plainName = line.style === undefined || namesJob(line.text);
  const headless = draft?.heading === undefined && draft?.isEmpty === false && isFacts(draft) && plainName;
  const free = reader.target === undefined || reader.target.filled;
  if (draft !== undefined && headless && free && prominent && leads && !/[\p{P}]$/u.test(line.text)) {
    draft.heading = { text: line.text, place: line.place, level: line.heading ?? 10 };
    reader.target = undefined;
    return true;
  }
  const section =
    title !== undefined &&
    !prominent &&
    (line.style === undefined ? isJobName(title) : /^(?:han|part|han-brackets)$/.test(line.style));
  const sectioned =
    section && /职责$/u.test(line.text) && line.text.length <= 30 && isListed(next) && !isFactOfPaper(reader, next);
  if (sectioned) {
    begin(reader, line);
    openDuties(reader, line);
    return true;
  }
  const below = leads && (draft?.isHead === true || isCountedPost(line.text));
  if (again || nearer || listed || (title !== undefined && (prominent || first || issued || named || below))) {
    begin(reader, line);
    return true;
  }
  if (line.text.length > longestHeading || /[。；;，,.!?！？：:]$/u.test(line.text)) return false;
  if (!first && isPartOfForm(reader, line)) return false;
  // Where a label names the title, headings are those of the form's parts.
  const headed = draft?.heading !== undefined && draft.hasBody && !draft.has('title') ? draft.heading.level : undefined;
  const peer = headed !== undefined && headed < 10 && line.heading !== undefined && line.heading <= headed;
  // Below `Role Description` stands the name of the role.
  const ofRole =
    draft?.isEmpty &&
    draft.heading === undefined &&
    reader.target?.path === 'form' &&
    (prominent || namesJob(line.text) || beginsWithJob(line.text)) &&
    leads;
  // Below a letterhead of a line or two.
  const belowLetterhead =
    draft === undefined && reader.prose.length <= 2 && reader.prose.every(isLetterhead) && prominent && leads;
  // Below what the employer says of itself.
  const belowCompany =
    draft === undefined &&
    line.heading !== undefined &&
    leads &&
    reader.prose.some((each) => each.heading !== undefined && isAboutCompany(each.text));
  // The name of a job right above a label, whatever invites people above it.
  const job = (draft === undefined || isOfSeries(draft, next)) && prominent && leads && namesJobs(line.text);
  if (
    ofRole ||
    job ||
    belowCompany ||
    belowLetterhead ||
    (first && (leads || prominent)) ||
    (headed === 10 && line.bold && line.heading === undefined && leads) ||
    peer
  ) {
    if (line.style === 'bullet') return false;
    // Bold words below a title without any look head the parts of its form.
    begin(reader, line, ofRole && !prominent ? 20 : undefined);
    return true;
  }
  return false;
}

/** Below the head of a paper that names no job, right above a table. */
function isOfSeries({ heading, isEmpty }: Draft, next: Next): boolean {
  return next === 'table' && isEmpty && heading !== undefined && !holdsJob(titleIn(heading.text) ?? heading.text);
}

function isNearer(reader: FormReader, above: NonNullable<Draft['heading']>, line: Line, next: Line): boolean {
  const bold = line.bold && above.level === 10;
  if (bold && isFact(reader, next)) return true;
  return (
    (bold || line.heading !== undefined) && next.heading === undefined && isJobBelow(reader, above.text, line, next)
  );
}

/** The name of a job below that of the employer, above the first label. */
function isJobBelow(reader: FormReader, above: string, { text }: Line, next: Line): boolean {
  return isEnglishJob(text) && !isEnglishJob(above) && isLabelled(reader, next);
}

/** Whether a line begins a list. */
export function isListed(next: Next): boolean {
  return (
    next !== undefined &&
    next !== 'table' &&
    (next.count === 1 || /^(?:brackets|circled|han-brackets)$/.test(next.style ?? ''))
  );
}

/** `一、出纳岗位职责` above numbered lines is the title and the label of its duties. */
export function openDuties(reader: FormReader, line: Line): void {
  reader.currentDraft().labels++;
  reader.target = { path: 'duties', label: line.text, rank: rankOf(line), filled: false };
}

function isFacts(draft: Draft): boolean {
  return !draft.has('title') && !draft.hasBody && draft.rows.length === 0;
}

function begin(reader: FormReader, line: Line, level = line.heading ?? 10): void {
  reader.startForm({ text: line.text, place: line.place, level });
}

function isLabelled(reader: FormReader, line: Line): boolean {
  const { dictionary } = reader;
  // `- 岗位职责：` above bullets that are set in further is a label, and `- Duties` an item.
  if (line.style === 'bullet') return /[:：]\s*$/u.test(line.text) && dictionary.find(line.text) !== undefined;
  const [pair] = splitPairs(dictionary, line.text, undefined);
  return (
    dictionary.find(line.text) !== undefined ||
    (/[?？]$/u.test(line.text) && labelAsked(dictionary, line.text) !== undefined) ||
    (pair !== undefined && dictionary.guess(pair.written) !== undefined)
  );
}

/** A code, a department or a superior beside its label. */
function isFact({ dictionary }: FormReader, line: Line): boolean {
  const [pair] = splitPairs(dictionary, line.text, undefined);
  return (
    pair?.label !== undefined && pair.value !== '' && /^(?:code|department|reportsTo|grade)$/.test(pair.label.path)
  );
}
