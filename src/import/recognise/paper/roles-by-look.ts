import type { SourcePlace } from '../../../model/imported.ts';
import type { Block } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';
import { toSimplified } from '../../labels/traditional.ts';
import type { RepeatedHeads } from '../form/draft.ts';
import { splitPairs } from '../line/pairs.ts';
import { departmentIn } from '../words/department-name.ts';
import { isEnglishJob } from '../words/english-job.ts';
import { isJobName, isNamedLeader, withoutAside } from '../words/job-name.ts';
import { type Line, linesOf } from '../words/lines.ts';
import { titleIn } from '../words/title.ts';
import { leadOf } from './role-leads.ts';
import { findUnledRoles, firstOfDuties, type Head } from './unled-roles.ts';

/** `Automation` behind a title is what the job is about, and nobody. */
const matter = /(?:[ts]ion|(?<!Cle)ment|ics|ogy|ware)$/i;

/** `2) Kitchen Lead — Joss` and `Cultivator (aka Meeting Chair)`: the title in a heading, its holder and its other name. */
function headIn({ text, place }: Line): Head | undefined {
  if (/\p{Script=Han}/u.test(text)) return isChineseJob(text) ? { title: text, facts: [] } : undefined;
  // `Role Card: Test Engineer – Web` names the job behind the paper, and no holder.
  const own = titleIn(text);
  if (own !== undefined && isEnglishJob(own.replace(/\s+[—–-]\s.*$/u, ''))) return { title: own, facts: [] };
  const [, before = text, aside = ''] = /^(.+?)\s*\(([^()]+)\)$/.exec(text) ?? [];
  const alias = /^(?:a\.?k\.?a\.?|also known as|also called)\s+(.+)$/i.exec(aside)?.[1];
  const named = alias === undefined ? text : before;
  const [, title = named, holder] = /^(.+?)\s+[—–-]\s+(.+)$/.exec(named) ?? [];
  if (!isEnglishJob(title)) return undefined;
  if (holder !== undefined && matter.test(holder)) return { title: named, facts: [] };
  const isPerson = holder !== undefined && /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u.test(holder);
  if (holder !== undefined && !isPerson) return undefined;
  return {
    title,
    facts: [
      ...(holder === undefined || /^(?:TBD|TBC|TBA|Vacant|Open|None)$/i.test(holder)
        ? []
        : [{ path: 'incumbents', text: holder, place }]),
      ...(alias === undefined ? [] : [{ path: 'aliases', text: alias, place }]),
    ],
  };
}

/** A label, or a fact beside its label: `Reports to: National Director` names whom others are below. */
function isLabelled(dictionary: Dictionary, { text }: Line): boolean {
  return (
    dictionary.find(text) !== undefined ||
    splitPairs(dictionary, text, undefined).some(
      ({ label, value }) => label !== undefined && label.path !== 'title' && value !== '',
    )
  );
}

function isChineseJob(text: string): boolean {
  const name = withoutAside(toSimplified(text));
  return departmentIn(name) === undefined && (isJobName(name) || isNamedLeader(name));
}

/**
 * Headings of one look that are the names of jobs, each with a list below it: a page of vacancies, the roles of a team. A line
 * of words leads the list, or the paper is on roles by its name, or sentences between speak of the job by the heading's
 * words. Undefined where only one is such.
 */
export function findRolesByLook(dictionary: Dictionary, blocks: readonly Block[]): RepeatedHeads | undefined {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? linesOf(block) : []));
  const looks = new Map<string, number[]>();
  lines.forEach((line, at) => {
    const look = lookOf(line);
    if (look !== undefined && line.text.length <= 80 && !isLabelled(dictionary, line)) {
      const alike = looks.get(look);
      if (alike === undefined) looks.set(look, [at]);
      else alike.push(at);
    }
  });
  for (const [look, all] of looks) {
    const sections = all.flatMap((at, nth) => {
      const line = lines[at];
      const below = lines.slice(at + 1, all[nth + 1] ?? lines.length);
      return line === undefined ? [] : [{ line, head: headIn(line), below, first: firstOfDuties(below) }];
    });
    const led = isWeak(look) ? [] : sections.filter(({ head, below }) => head && isLed(dictionary, below));
    const isUnled = led.length < 2 || led.length * 2 < all.length;
    const found = isUnled ? findUnledRoles(dictionary, lines, sections) : led;
    if (found.length < 2) continue;
    const leads = new Map<SourcePlace, string>();
    for (const { below } of found)
      below.forEach((line, at) => {
        const path = isItem(below[at + 1]) ? leadWith(line.text) : undefined;
        if (path !== undefined) leads.set(line.place, path);
      });
    const level = Number(look.replace(/^h/, ''));
    const heads = found.map(({ line, head }) => ({ line, head: head ?? { title: line.text, facts: [] } }));
    return {
      places: new Set(found.map(({ line }) => line.place)),
      level: Number.isNaN(level) ? undefined : level,
      titles: new Map(heads.map(({ line, head }) => [line.place, head.title])),
      facts: new Map(heads.map(({ line, head }) => [line.place, head.facts])),
      leads,
      ...(isUnled ? { firsts: new Set(found.flatMap(({ first }) => first?.place ?? [])) } : {}),
      ends: new Set(sections.map(({ line }) => line.place)),
    };
  }
  return undefined;
}

/** A list below a lead or a label, and not far down. */
function isLed(dictionary: Dictionary, section: readonly Line[]): boolean {
  return section
    .slice(0, 12)
    .some(({ text }, at) => isItem(section[at + 1]) && (leadWith(text) ?? dictionary.find(text)?.path) !== undefined);
}

/** A colon ends it, since lines of any look are asked. */
function leadWith(text: string): string | undefined {
  return /[:：]$/u.test(text) ? leadOf(text) : undefined;
}

function isItem(line: Line | undefined): boolean {
  return line?.style !== undefined && line.heading === undefined;
}

function lookOf({ heading, bold, style, text }: Line): string | undefined {
  if (heading !== undefined) return `h${heading}`;
  if (bold) return style === 'bullet' ? undefined : 'bold';
  if (text.length > 60 || /[.,;:!?。；，：！？]$/u.test(text)) return undefined;
  if (style !== undefined) return style === 'bullet' ? undefined : style;
  if (/\p{Script=Han}/u.test(text)) return /^[^，。；、:：]{2,16}$/u.test(text) ? 'plain' : undefined;
  if (/^[\p{Lu}\P{L}]+$/u.test(text) && /\p{Lu}{3}/u.test(text)) return 'capitals';
  return /^\p{Lu}/u.test(text) && text.split(' ').length <= 6 ? 'plain' : undefined;
}

/** Lines of that look may be anything, even where a label is below them. */
function isWeak(look: string): boolean {
  return look !== 'bold' && !/^h\d/.test(look);
}
