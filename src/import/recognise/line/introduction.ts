import type { Draft } from '../form/draft.ts';
import { kindOf } from '../form/kinds.ts';
import type { Target } from '../form/target.ts';
import { isPreamble } from '../words/closing.ts';
import { tellsOfEmployer } from '../words/company.ts';
import { isInstruction, isPrompt } from '../words/instruction.ts';
import { jobNamedIn } from '../words/job-in-sentence.ts';
import type { Line } from '../words/lines.ts';
import { superiorAbove } from '../words/superior.ts';

/** Sentences right below the heading that names the position, or below the facts at its head, before any label of a part. */
export function isIntroduction(draft: Draft, target: Target | undefined, line: Line): boolean {
  const { text, style, bold } = line;
  // `Job Description` is a label of the form here, and the sentence says whose.
  if (target?.path === 'form' && draft.isEmpty && style === undefined && jobNamedIn(text) !== undefined) return true;
  // So it is below the terms of a letter that offers the job.
  const isBelowTerms = target?.path === 'form' && !target.filled && line.place.table === undefined && areFacts(draft);
  if (isBelowTerms && style === undefined && !bold && /[.!]$/.test(text) && isOfTitle(draft, text)) return true;
  if (
    /^(?:(?:the|this|these|all) (?:job|role|position|post) (?:descriptions?|profiles?|specifications?)|this (?:section|part|form|document|page|template))\b/i.test(
      text,
    )
  )
    return false;
  // 本岗位属特种作业， above it is where the sentence began.
  if (tellsOfEmployer(text) || /[，、]$/u.test(draft.kept.at(-1)?.text ?? '')) return false;
  if (
    draft.rows.length > 0 ||
    style !== undefined ||
    bold ||
    isPrompt(text) ||
    isInstruction(text) ||
    isPreamble(text) ||
    !/[.。!！]$/u.test(text)
  )
    return false;
  // 主要负责… says what the position is for below its superior, too.
  const isHead = draft.entries.every(({ path }) => (isTold(text) ? fact : /^title$/).test(path));
  const isFree = target === undefined || (target.path === 'basic' && isTold(text));
  if (isFree && draft.heading !== undefined && isHead)
    return text.length >= (draft.repeated ? Math.min(shortest(text), 12) : shortest(text));
  const isBelow = target === undefined || (/^(?:basic|conditions)$/.test(target.path) && target.label === undefined);
  if (!isBelow || line.place.table !== undefined || !areFacts(draft)) return false;
  // Below a heading like others, each above the same labels, it is of that position.
  return (
    isAboutJob(draft, text) || (draft.repeated && draft.introduction.length === 0 && text.length >= shortest(text))
  );
}

function shortest(text: string): number {
  return /\p{Script=Han}/u.test(text) ? 10 : 25;
}

const fact = /^(?:title|code|department|reportsTo|directReports|headcount|grade)$/;

/** `Reporting to the Head Baker, the jobholder …` as well. */
function isTold(text: string): boolean {
  return /^(?:(?:主要|全面|具体)?负责|在.{2,20}领导下)/u.test(text) || superiorAbove(text) !== undefined;
}

function areFacts({ entries }: Draft): boolean {
  return entries.length > 0 && entries.every(({ path }) => kindOf(path) !== 'sentences');
}

/** Below facts stands much else, such as who the employer is: the sentence must speak of the position. */
function isAboutJob(draft: Draft, text: string): boolean {
  if (isOfTitle(draft, text)) return true;
  const title = draft.textOf('title') ?? draft.heading?.text;
  if (/\p{Script=Han}/u.test(text) || text.length < 40 || title === undefined) return false;
  return /^(?:this|the|your) (?:role|position|job|post)\b|\byou will\b|\b(?:we are|is) (?:looking for|seeking)\b/i.test(
    text,
  );
}

function isOfTitle(draft: Draft, text: string): boolean {
  const title = draft.textOf('title') ?? draft.heading?.text;
  if (/\p{Script=Han}/u.test(text) || text.length < 40 || title === undefined) return false;
  return text.toLowerCase().includes(title.toLowerCase());
}
