import type { Dictionary } from '../../labels/index.ts';
import { toSimplified } from '../../labels/traditional.ts';
import { splitPairs } from '../line/pairs.ts';
import type { Line } from '../words/lines.ts';
import { namesJob } from '../words/names-job.ts';
import { isRules, titleIn } from '../words/title.ts';

/** The head of a paper is among its first lines, and that of a part right above it. */
const mostNames = 3;
const nearest = 3;
const longestName = 60;

const onRoles =
  /\b(?:(?:role|job|position|post|duty) descriptions?|roles|officers|offices|positions|posts|duties|responsibilit(?:y|ies)|job profiles|who does what|committee|team structure|organi[sz]ation(?:al)? structure|jobs|vacanc(?:y|ies)|openings|we(?: are|['’]re) hiring|careers|billets)\b|职责|分工|职掌|岗位|职位|招聘|招募|组织架构|组织结构|干部|人员配置/iu;
const onOthers =
  /\b(?:minutes|meeting|agenda|reports?|newsletter|history|elections?|nominations?|results|policy|procedures?|attendance|invoice)\b|会议|纪要|记录|名单|安排|总结|计划|方案|预案|报告|考核|培训/iu;

/** Whether the heading that the roles are below says that it is on several, or else the head of the paper. */
export function isOnRoles(above: readonly Line[]): boolean {
  const headings = above.filter(({ heading, bold }) => heading !== undefined || bold);
  const last = headings.at(-1);
  const near = above.slice(-nearest).filter(({ text }) => /[:：]$/u.test(text));
  if ([last, ...near].some((line) => line !== undefined && saysRoles(line))) return true;
  const names = above.slice(0, mostNames);
  return (
    names.some(saysRoles) && !names.some(({ text }) => text.length <= longestName && onOthers.test(toSimplified(text)))
  );
}

/** `Responsibilities of officers`, 干部分工: what is below each role is what it does. */
export function isOnDuties(above: readonly Line[]): boolean {
  return above.some(
    (line) =>
      saysRoles(line) &&
      /\b(?:duties|responsibilit(?:y|ies)|who does what)\b|职责|职掌|分工/iu.test(toSimplified(line.text)),
  );
}

function saysRoles({ text: written, style, heading, bold }: Line): boolean {
  const text = toSimplified(written);
  const isName =
    (style === undefined || heading !== undefined || bold) && text.length <= longestName && !/[.;!。；！]$/u.test(text);
  return isName && onRoles.test(text) && !onOthers.test(text) && !isRules(text);
}

/** Whether what is above the first of the sections names the one job that all of them are of. */
export function isOnOneJob(dictionary: Dictionary, above: readonly Line[]): boolean {
  const own = above.filter(({ setting }) => !setting);
  const names = own.slice(0, mostNames);
  return (
    names.some(({ text }) => {
      const title = titleIn(text);
      return title !== undefined && namesJob(title);
    }) ||
    own.some(({ text }) => {
      const [pair] = splitPairs(dictionary, text, undefined);
      return pair?.value !== '' && /^(?:title|code|reportsTo|grade)$/.test(pair?.label?.path ?? '');
    }) ||
    own.some(
      ({ text }) =>
        !onRoles.test(toSimplified(text)) && /^(?:duties|qualifications)/.test(dictionary.find(text)?.path ?? ''),
    )
  );
}

/** Where a paper has a label for what is done, lists without one are something else. */
export function hasLabels(dictionary: Dictionary, lines: readonly Line[]): boolean {
  return lines
    .slice(mostNames)
    .some(({ text }) => /^(?:title|summary|duties|contacts|kpis|authority)/.test(dictionary.find(text)?.path ?? ''));
}
