import type { SourcePlace } from '../../../model/imported.ts';
import type { Dictionary } from '../../labels/index.ts';
import { toSimplified } from '../../labels/traditional.ts';
import { kindOfRequirement } from '../../values/requirement.ts';
import { splitPairs } from '../line/pairs.ts';
import type { Line } from '../words/lines.ts';
import type { RoleHead } from './role-heads.ts';
import { leadOf } from './role-leads.ts';

/** A heading with what is below it as far as the next, and what in it speaks for a position. */
export interface Section {
  readonly line: Line;
  readonly head: RoleHead;
  readonly below: readonly Line[];
  readonly hasBody: boolean;
  /** The facts and parts of positions that have labels below it. */
  readonly paths: ReadonlySet<string>;
  /** One of them is a fact that only a position has. */
  readonly hasFacts: boolean;
  /** A sentence below it begins with its words. */
  readonly isTold: boolean;
  /** Lines right above a list that say what is in it, though no dictionary has them. */
  readonly leads: ReadonlyMap<SourcePlace, string>;
  /** The first item of a list that nothing leads. */
  readonly first: Line | undefined;
  /** Most of its items say what is asked of a person. */
  readonly isAsked: boolean;
  /** The first of lines that have no marks and are no sentences, and so may be a list. */
  readonly plain: Line | undefined;
}

/** What says of a position who is above, below or in it; 部门 and 地点 are said of other things, too. */
const facts = /^(?:reportsTo|directReports|dottedLineTo|incumbents|headcount)$/;
const parts = /^(?:duties|qualifications|summary|kpis|authority|conditions)/;
/** Labels are looked for among so many lines. */
const farthest = 15;
const mostSentences = 4;

/** Reads the lines `at` and below it as far as `end`; `read` is what the words of the first say. */
export function readSection(
  dictionary: Dictionary,
  lines: readonly Line[],
  at: number,
  end: number,
  read: RoleHead | undefined,
): Section {
  const line = lines[at] as Line;
  const below = lines.slice(at + 1, end);
  const head = read ?? { title: line.text, facts: [], kind: 'other' };
  const paths = new Set(below.slice(0, farthest).flatMap((each) => pathsIn(dictionary, each)));
  const leads = new Map<SourcePlace, string>();
  below.forEach((each, nth) => {
    const next = below[nth + 1];
    const path = isItem(next) || isText(next, each) ? leadIn(each, head.title) : undefined;
    if (path !== undefined) leads.set(each.place, path);
  });
  return {
    line,
    head,
    below,
    hasBody: below.some(({ text }) => text.length > 1),
    paths,
    hasFacts: [...paths].some((path) => facts.test(path)),
    isTold: below.slice(0, mostSentences).some((each) => beginsWithName(head.title, each)),
    leads,
    first: firstItem(dictionary, below),
    isAsked: areAsked(below.filter(isItem)),
    plain: paths.size + leads.size === 0 ? firstPlain(dictionary, below) : undefined,
  };
}

function pathsIn(dictionary: Dictionary, { text, lead, style }: Line): readonly string[] {
  const label = dictionary.find(text) ?? (lead === undefined ? undefined : dictionary.find(lead));
  const pairs = splitPairs(dictionary, text, undefined).filter(({ value }) => value !== '');
  const found = [label, ...pairs.map((pair) => pair.label)].flatMap((each) => each?.path ?? []);
  return found
    .map((path) => path.split('.')[0] ?? '')
    .filter((path) => facts.test(path) || (parts.test(path) && (style !== 'bullet' || pairs.length > 0)));
}

/** `Chair meetings` and `Relationship with the president`, a line each, of which half or more end without a stop. */
function firstPlain(dictionary: Dictionary, below: readonly Line[]): Line | undefined {
  const [first] = below;
  const plain = below.filter(({ style }) => style === undefined);
  const isItem = ({ text, written, heading, bold, lead }: Line) =>
    heading === undefined &&
    !bold &&
    lead === undefined &&
    (text.length > 10 || /\p{Script=Han}{4}/u.test(text)) &&
    !/@|https?:/i.test(written) &&
    dictionary.find(text) === undefined;
  if (first?.style !== undefined || !plain.every(isItem) || below.length < 2) return undefined;
  return plain.filter(({ text }) => !/[.!?。！？]$/u.test(text)).length * 2 >= plain.length ? first : undefined;
}

/** The first item of a list that is right below a heading, or below sentences alone. */
function firstItem(dictionary: Dictionary, below: readonly Line[]): Line | undefined {
  const at = below.findIndex(({ style, heading }) => style !== undefined && heading === undefined);
  const first = below[at];
  // `1、岗位职责` is a label, `- Reports to: Plant Manager` and `(d) Mode of Entry: …` are facts in a list.
  if (
    first === undefined ||
    at > mostSentences ||
    dictionary.find(first.text) !== undefined ||
    /^[^:：]{2,40}[:：]\s*\S/u.test(first.text)
  )
    return undefined;
  return below
    .slice(0, at)
    .every(
      ({ text, heading, lead }) => heading === undefined && (lead !== undefined || /[.!。！]$|[:：]\s*\S/u.test(text)),
    )
    ? first
    : undefined;
}

function isItem(line: Line | undefined): boolean {
  return line?.style !== undefined && line.heading === undefined;
}

/** The only duty of an office is in a sentence, where those of the others are in lists. */
function isText(next: Line | undefined, { text, bold, heading }: Line): boolean {
  const leads = !bold && heading === undefined && /^(?:the|his|her|their)\b.*:$/i.test(text);
  return leads && next !== undefined && next.heading === undefined && !next.bold && next.lead === undefined;
}

/** `The Class Teacher:`, `Does:` and `What you will do` as a heading. */
function leadIn({ text, bold, heading }: Line, title: string): string | undefined {
  if (!bold && heading === undefined && !/[:：]$/u.test(text)) return undefined;
  return sameName(text.replace(/\s*[:：]$/u, ''), title) ? 'duties' : leadOf(text);
}

function sameName(text: string, title: string): boolean {
  return text.replace(/^(?:the|an?|our)\s+/i, '').toLowerCase() === title.toLowerCase();
}

/** `The Secretary keeps the minutes.` below `SECRETARY`; what somebody did is in no description of a role. */
export function beginsWithName(title: string, { text, style }: Line): boolean {
  if (style !== undefined) return false;
  const own = text.replace(/^(?:(?:the|an?|our)\s+|本?(?=\p{Script=Han}))/iu, '');
  if (own.slice(0, title.length).toLowerCase() !== title.toLowerCase()) return false;
  return /^(?:\s*[:：]$|,?\s+(?:(?:also|mainly|usually|always)\s+)?(?:shall|will|must|may|can|should|\p{Ll}+s)\s|(?:主要|全面|具体|直接)?(?:负责|主持|协助|是|应|须|统筹|分管|主管|管理|领导|承担|组织|代表|在|对))/u.test(
    toSimplified(own.slice(title.length)),
  );
}

/** Whether most of several items ask something of a person, as 具有大学本科以上学历, and say nothing of what is done. */
export function areAsked(items: readonly Line[]): boolean {
  const asked = items.filter(
    ({ text }) =>
      /^(?:须|应|需)?(?:具有|具备|持有?|熟悉|掌握|了解|能够?|有|经过|受过|从事)/u.test(toSimplified(text)) &&
      kindOfRequirement(text) !== 'other',
  );
  return asked.length * 2 > items.length;
}
