import { guessPath } from '../../labels/guess.ts';
import type { Dictionary } from '../../labels/index.ts';
import { toSimplified } from '../../labels/traditional.ts';
import type { RoleFact } from '../form/draft.ts';
import type { Line } from '../words/lines.ts';
import { beginsWithName } from './role-evidence.ts';
import { hasLabels, isOnOneJob, isOnRoles } from './role-papers.ts';
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
  if (isOnOneJob(dictionary, lines.slice(0, from)) || hasLabels(dictionary, lines)) return [];
  return sections
    .slice(sections.indexOf(top), sections.indexOf(last) + 1)
    .filter(({ line, head, first }) => first !== undefined && (head !== undefined || mayBeRole(line.text)));
}

/** `Technical Admin` between `Treasurer` and `Events Coordinator`, 宣传 between 干事 and 委员: a few words that speak of no part of a paper. */
function mayBeRole(text: string): boolean {
  if (/\p{Script=Han}/u.test(text)) return /^\p{Script=Han}{2,8}$/u.test(text) && isAlike(toSimplified(text));
  return /^\p{Lu}[^.:;,?!]*$/u.test(text) && text.split(/\s+/).length <= 4 && guessPath(text) === undefined;
}
