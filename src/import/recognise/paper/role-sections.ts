import { addToGroup } from '../../../model/groups.ts';
import type { SourcePlace } from '../../../model/imported.ts';
import type { Block } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';
import { splitPairs } from '../line/pairs.ts';
import { type Line, linesOf } from '../words/lines.ts';
import type { RoleClauses } from './role-clauses.ts';
import { readSection, type Section } from './role-evidence.ts';
import { type RoleHead, readRoleHead, readRoleHeads, whoseDuties } from './role-heads.ts';
import { leadOf } from './role-leads.ts';
import { depthOf, isOverDepth, lookOf, numberingOf, saysDuties } from './role-looks.ts';
import { isOnDuties } from './role-papers.ts';
import { above, choosePositions, isPost } from './role-weights.ts';

const shortestSentence = 25;

/**
 * Headings of one look of which each names a position, in a paper that no label of a title takes apart. Their names, the same
 * facts below several of them, sentences that begin with their words and the name of the paper are evidence; no
 * single one is enough. Undefined where there are fewer than two.
 */
export function findRoleSections(dictionary: Dictionary, blocks: readonly Block[]): RoleClauses | undefined {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? linesOf(block) : []));
  if (lines.some((line) => namesTitle(dictionary, line))) return undefined;
  for (const [look, all] of [lookOf, saysDuties, depthOf, numberingOf].flatMap((way) => [
    ...groupLines(dictionary, lines, way),
  ])) {
    if (all.length < 2) continue;
    const heads = readRoleHeads(all.map((at) => lines[at] as Line));
    const sections = all.map((at, nth) =>
      readSection(dictionary, lines, at, endOf(lines, at, all[nth + 1], look), heads[nth]),
    );
    const found = choosePositions(dictionary, lines, sections);
    if (found.length > 1)
      return {
        ...headsOf(found, look, isOnDuties(above(lines, found))),
        ends: endsOf(lines, sections, look),
        inside: insideOf(dictionary, lines, found),
      };
  }
  return undefined;
}

/** Where the lines are that may be headings, by what is alike in them. */
function groupLines(
  dictionary: Dictionary,
  lines: readonly Line[],
  wayOf: (line: Line) => string | undefined,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    const way = wayOf(line);
    if (way !== undefined && !isPart(dictionary, line)) addToGroup(groups, way, at);
  }
  for (const [way, all] of groups) groups.set(way, withoutParts(lines, all));
  return groups;
}

/** `Allowances` below each of the posts is a part of them: what no word says to be a job has a name once. */
function withoutParts(lines: readonly Line[], all: readonly number[]): number[] {
  const counts = new Map<string, number>();
  const textOf = (at: number) => lines[at]?.text ?? '';
  for (const at of all) counts.set(textOf(at), (counts.get(textOf(at)) ?? 0) + 1);
  return all.filter((at) => {
    const line = lines[at] as Line;
    const isLead = leadOf(line.text) !== undefined && whoseDuties(line.text) === undefined;
    return !isLead && (counts.get(line.text) === 1 || readRoleHead(line)?.kind === 'job');
  });
}

function headsOf(found: readonly Section[], look: string, areDuties: boolean): Omit<RoleClauses, 'inside'> {
  const level = Number(look.replace(/^h/, ''));
  const leads = new Map<SourcePlace, string>(found.flatMap((section) => [...section.leads]));
  return {
    places: new Set(found.map(({ line }) => line.place)),
    level: Number.isNaN(level) ? undefined : level,
    titles: new Map(found.map(({ line, head }) => [line.place, withArticle(line, head)])),
    facts: new Map(found.map(({ line, head }) => [line.place, head.facts])),
    leads,
    asked: new Set(found.filter(({ isAsked }) => isAsked).map(({ line }) => line.place)),
    told: new Set(
      found
        .filter((section) => isOnlyTold(section) && !(areDuties && section.plain !== undefined))
        .map(({ line }) => line.place),
    ),
    firsts: new Set(
      found.flatMap(({ first, plain, leads: own }) => {
        const item = first ?? (areDuties ? plain : undefined);
        return item === undefined || own.size > 0 ? [] : [item.place];
      }),
    ),
  };
}

/** `The Chair` stays as it is written; `The Chair (2)` and `Role of the Chair` are put in other words anyway. */
function withArticle({ text }: Line, { title }: RoleHead): string {
  return text === `The ${title}` ? text : title;
}

/** `Job title: Baker` and 【岗位】主办律师 take a paper apart; `Post: Main gate` doesn't. */
function namesTitle(dictionary: Dictionary, line: Line): boolean {
  return splitPairs(dictionary, line.text, undefined).some(
    ({ label, value }) =>
      label?.path === 'title' && value !== '' && readRoleHead({ ...line, text: value })?.kind === 'job',
  );
}

/** Sentences are all that is below it. */
function isOnlyTold({ below, paths, leads }: Section): boolean {
  const isSentence = ({ style, heading, bold, text }: Line) =>
    style === undefined && heading === undefined && !bold && text.length >= shortestSentence;
  return paths.size === 0 && leads.size === 0 && below.length > 0 && below.every(isSentence);
}

/** The lines of the sections, and facts above them that may be those of all. */
function insideOf(dictionary: Dictionary, lines: readonly Line[], found: readonly Section[]): ReadonlySet<SourcePlace> {
  const isFact = ({ text }: Line) =>
    splitPairs(dictionary, text, undefined).some(({ label, value }) => label !== undefined && value !== '');
  const inside = new Set(found.flatMap(({ line, below }) => [line, ...below]).map(({ place }) => place));
  for (const line of lines) {
    if (line.place === found[0]?.line.place) break;
    if (isFact(line)) inside.add(line.place);
  }
  return inside;
}

/** The headings of that look; where that is none of headings, also each of these. */
function endsOf(lines: readonly Line[], all: readonly Section[], look: string): ReadonlySet<SourcePlace> {
  const headings = /^h\d/.test(look)
    ? []
    : lines.filter((line) => line.heading !== undefined || isOverDepth(line, look));
  return new Set([...all.map(({ line }) => line), ...headings].map(({ place }) => place));
}

/** As far as the next of its look; of headings also as far as one that is above them, of others as far as any. */
function endOf(lines: readonly Line[], at: number, next: number | undefined, look: string): number {
  const own = lines[at]?.heading ?? 7;
  const until = next ?? lines.length;
  for (let end = at + 1; end < until; end++) {
    const line = lines[end] as Line;
    if (isOverDepth(line, look)) return end;
    const { heading } = line;
    if (heading !== undefined && (look.startsWith('h') ? heading < own : true)) return end;
  }
  return until;
}

/** A heading that is a label; 职员岗位： beside 部长岗位： is none, nor is `Duties of the Night Porter`. */
function isPart(dictionary: Dictionary, line: Line): boolean {
  if (line.text.length > 80) return true;
  const path = dictionary.find(line.text)?.path;
  return (
    path !== undefined &&
    !(path === 'duties' && whoseDuties(line.text) !== undefined) &&
    !(path === 'title' && isPost(readRoleHead(line)))
  );
}
