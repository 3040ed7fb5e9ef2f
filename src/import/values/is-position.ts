import { foldText } from '../../text/text.ts';
import type { Draft } from '../recognise/form/draft.ts';
import { isSought } from '../recognise/words/advertised-title.ts';
import { withoutStep } from '../recognise/words/english-job.ts';
import { withoutArticle, withoutAside } from '../recognise/words/job-name.ts';
import { namesJob } from '../recognise/words/names-job.ts';
import { isRules, titleIn } from '../recognise/words/title.ts';

/** A title, and what there is to do; a list of positions may say less, a leave form or a CV is none. */
export function isPosition(draft: Draft): boolean {
  const { entries, rows, heading, labels } = draft;
  const has = (pattern: RegExp) => entries.some(({ path }) => pattern.test(path));
  const placed = has(/^(?:code|department|reportsTo|directReports)$/);
  const busy = has(/^(?:duties|summary)$/) || rows.some(({ part }) => part === 'duties');
  // Among several below their names, one may be told of in sentences and by what it asks alone.
  const told = draft.repeated && draft.introduction.length > 0 && has(/^qualifications/);
  const isListed = draft.headLevels !== undefined || has(/^(?:location|pay|headcount|employmentType)$/);
  const asked = draft.repeated && (isListed || draft.asked) && has(/^qualifications/);
  // 【招聘】收银员 says that somebody is sought, and what is asked of them who for.
  const sought = has(/^qualifications/) && heading !== undefined && (isSought(heading.text) || isOffered(draft));
  // The settings of a page give its title and place, and all below them tells of the job.
  const title = draft.textOf('title');
  const isToldOf = ({ text }: { text: string }) => title !== undefined && text.includes(title);
  const page = has(/^(?:location|employmentType)$/) && draft.introduction.some(isToldOf);
  const works = busy || page || told || asked || sought || (placed && has(/^(?:qualifications|kpis|contacts)/));
  if (draft.unwritten) return true;
  if (draft.listed) return entries.length + rows.length > 1;
  if (draft.has('title')) return works || draft.alike || (isOfTitle(draft) && has(/^qualifications/));
  if (heading !== undefined && isRules(heading.text)) return false;
  if (heading !== undefined) return works && labels > 0 && (isNamed(draft) || isNameOfJob(heading.text));
  // The name of the file may be all that says which position it is.
  return works && labels >= 3 && (busy || entries.length > 2);
}

/** `Apprentice – Job Description` above that title: a paper that says what it is, though all it says is what it asks. */
function isOfTitle(draft: Draft): boolean {
  const named = draft.heading === undefined ? undefined : titleIn(draft.heading.text);
  return named !== undefined && foldText(named) === foldText(draft.textOf('title') ?? '');
}

function isNameOfJob(heading: string): boolean {
  return titleIn(heading) !== undefined || namesJob(withoutStep(withoutArticle(heading)));
}

/** The name of a job above what is asked, in a text that says what is offered or how to apply. */
function isOffered({ heading, advertised }: Draft): boolean {
  return advertised && heading !== undefined && isNameOfJob(withoutAside(heading.text));
}

/** A heading may name anything: beside duties, a form has facts of a position or what it asks of a person. */
function isNamed({ entries, rows, chapter, introduction, repeated }: Draft): boolean {
  const facts =
    /^(?:code|department|reportsTo|directReports|headcount|grade|employmentType|location|qualifications|kpis|contacts|authority|career|conditions|pay|compliance)/;
  const parts = new Set(entries.map(({ path }) => path.split('.')[0]));
  return (
    repeated ||
    (chapter !== undefined && !chapter.ofPaper) ||
    introduction.length > 0 ||
    rows.length > 0 ||
    [...parts].some((part) => facts.test(part ?? ''))
  );
}
