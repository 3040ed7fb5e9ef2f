import { guessPath } from '../../labels/guess.ts';
import type { Dictionary } from '../../labels/index.ts';
import { toSimplified } from '../../labels/traditional.ts';
import type { RoleFact } from '../form/draft.ts';
import { splitPairs } from '../line/pairs.ts';
import { isEnglishJob } from '../words/english-job.ts';
import { isJobName } from '../words/job-name.ts';
import type { Line } from '../words/lines.ts';
import { isRules, titleIn } from '../words/title.ts';
import { beginsWithName } from './role-evidence.ts';
import { isAlike } from './titles-above-lists.ts';

/** What a heading says of a position. */
export interface Head {
  readonly title: string;
  readonly facts: readonly RoleFact[];
}

/** One heading of a look, with what is below it as far as the next. */
export interface Section {
  readonly line: Line;
  readonly head: Head | undefined;
  readonly below: readonly Line[];
  /** The first item of a list that nothing leads. */
  readonly first: Line | undefined;
}

/** So many sentences may be between a heading and its list. */
const mostSentences = 3;
/** The head of a paper is among its first lines. */
const mostNames = 3;

/** The first item of a list that is right below a heading, or below sentences alone. */
export function firstOfDuties(below: readonly Line[]): Line | undefined {
  const at = below.findIndex(({ style }) => style !== undefined);
  const first = below[at];
  if (first === undefined || first.heading !== undefined || at > mostSentences) return undefined;
  const isList = first.style === 'bullet' || first.count === 1 || /^[（(]?[1ai①一][).）]?\s?/u.test(first.written);
  return isList && below.slice(0, at).every(({ text, bold }) => !bold && /[.!。！]$/u.test(text)) ? first : undefined;
}

/**
 * Headings with the name of a job and a list that nothing leads, if most of their look have both: where the paper is on roles
 * by its name, or sentences between speak of the job by the heading's words. What is between two of them with a list of its
 * own is one as well, though its words name no job.
 */
export function findUnledRoles(
  dictionary: Dictionary,
  lines: readonly Line[],
  sections: readonly Section[],
): readonly Section[] {
  const named = sections.filter(({ head, first }) => head !== undefined && first !== undefined);
  const [top, last] = [named[0], named.at(-1)];
  if (top === undefined || last === undefined || top === last || named.length * 2 < sections.length) return [];
  const told = named.filter(
    ({ head, below: [next] }) => head !== undefined && next !== undefined && beginsWithName(head.title, next),
  );
  const areTold = told.length > 1 && told.length * 2 >= named.length;
  const from = lines.indexOf(top.line);
  if (!areTold && !isOnRoles(lines.slice(0, from))) return [];
  if (isOfOne(dictionary, lines.slice(0, from)) || hasLabels(dictionary, lines)) return [];
  return sections
    .slice(sections.indexOf(top), sections.indexOf(last) + 1)
    .filter(({ line, head, first }) => first !== undefined && (head !== undefined || mayBeRole(line.text)));
}

const onRoles =
  /\b(?:(?:role|job|position|post|duty) descriptions|roles|officers|duties|responsibilities|job profiles|who does what)\b|职责|分工|职掌|岗位责任|岗位说明/iu;
const onOthers =
  /\b(?:minutes|meeting|agenda|reports?|newsletter|history|elections?|nominations?|results)\b|会议|纪要|记录|名单|安排|总结|计划|方案|预案|报告|考核|培训/iu;

/** Whether the head of the paper, or what is right above the first of the roles, says that it is on several. */
function isOnRoles(above: readonly Line[]): boolean {
  const names = [...above.slice(0, mostNames), ...above.slice(mostNames).slice(-1)]
    .filter(({ text, style }) => style === undefined && text.length <= 60 && !/[.;!?。；，！？]$/u.test(text))
    .map(({ text }) => toSimplified(text));
  return (
    names.some((text) => onRoles.test(text)) &&
    !names.some((text) => onOthers.test(text) || isRules(text) || isOnJob(text))
  );
}

/** 出纳岗位职责 above names of jobs is on one of them. */
function isOnJob(name: string): boolean {
  const title = titleIn(name);
  return title !== undefined && (isEnglishJob(title) || isJobName(title));
}

/** A fact above them is that of a position whose duties they group. */
function isOfOne(dictionary: Dictionary, above: readonly Line[]): boolean {
  return above.some(({ text }) =>
    splitPairs(dictionary, text, undefined).some(({ label }) =>
      /^(?:title|code|reportsTo|grade)$/.test(label?.path ?? ''),
    ),
  );
}

/** Where a paper has a label for what is done, lists without one are something else. */
function hasLabels(dictionary: Dictionary, lines: readonly Line[]): boolean {
  return lines
    .slice(mostNames)
    .some(({ text }) => /^(?:title|summary|duties|contacts|kpis|authority)/.test(dictionary.find(text)?.path ?? ''));
}

/** `Technical Admin` between `Treasurer` and `Events Coordinator`, 宣传 between 干事 and 委员: a few words that speak of no part of a paper. */
function mayBeRole(text: string): boolean {
  if (/\p{Script=Han}/u.test(text)) return /^\p{Script=Han}{2,8}$/u.test(text) && isAlike(toSimplified(text));
  return /^\p{Lu}[^.:;,?!]*$/u.test(text) && text.split(/\s+/).length <= 4 && guessPath(text) === undefined;
}
