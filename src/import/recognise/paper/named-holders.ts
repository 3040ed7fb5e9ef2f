import type { Block } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';
import type { RepeatedHeads, RoleFact } from '../form/draft.ts';
import { departmentIn } from '../words/department-name.ts';
import { isJobName, isNamedLeader, withoutAside } from '../words/job-name.ts';
import { type Line, linesOf } from '../words/lines.ts';
import { isChinesePerson } from '../words/person-name.ts';

interface Head {
  readonly line: Line;
  readonly title: string;
  readonly holder: string | undefined;
}

/** 理事长：王德旺, 理事长 王德旺 and 理事长（王德旺）; what is written of a post that nobody holds is no name. */
const patterns = [
  /^(\p{Script=Han}{2,12}(?:[、/]\p{Script=Han}{2,12})?(?:[（(]\p{Script=Han}{1,8}[）)])?)\s*[:：—–－-]{1,2}\s*(\S[^，。；、:：]{0,8})$/u,
  /^(\p{Script=Han}{2,12}(?:[、/]\p{Script=Han}{2,12})?)[（(](\p{Script=Han}[^，。；、:：（）()]{0,8})[）)]\s*[:：]?$/u,
  /^(\p{Script=Han}{2,12}(?:[、/]\p{Script=Han}{2,12})?)[ \u3000]+(\p{Script=Han}[^，。；、:：]{0,8})$/u,
];
const vacant = /^[（(]?(?:空缺|暂缺|待定|待聘|缺|无|拟招聘?)[）)]?$/u;
/** The leaders of a campaign or of an emergency hold no positions of the organisation. */
const passing = /领导小组|工作小组|专班|指挥部|预案|方案|演练|活动|会议|比赛/u;

/**
 * 一、理事长：王德旺 above `1.…`, 二、会计：孙小梅 above `1.…`: headings of one look, each with a post and its holder above a
 * numbered list of what they do. Nothing where a label names the titles.
 */
export function findNamedHolders(dictionary: Dictionary, blocks: readonly Block[]): RepeatedHeads | undefined {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? linesOf(block) : []));
  const byLook = new Map<string, { head: Head | undefined; line: Line }[]>();
  for (const [at, line] of lines.entries()) {
    const look = lookOf(line);
    if (look === undefined || !leads(line, lines[at + 1])) continue;
    const alike = byLook.get(look);
    const found = { head: headIn(dictionary, line), line };
    if (alike === undefined) byLook.set(look, [found]);
    else alike.push(found);
  }
  for (const [look, alike] of byLook) {
    const heads = alike.flatMap(({ head }) => head ?? []);
    const held = heads.filter(({ holder }) => holder !== undefined);
    const known = heads.filter(({ title }) => isHeldPost(withoutAside(title)));
    // Some words of two characters, as 方案, have the shape of a name.
    const whole = held.filter(({ holder = '' }) => holder.replace(/\s/g, '').length > 2);
    if (
      held.length < 2 ||
      whole.length * 2 < held.length ||
      heads.length * 3 < alike.length * 2 ||
      known.length * 2 < heads.length
    )
      continue;
    if (isOtherwise(dictionary, lines)) return undefined;
    const level = Number(look.replace(/^h/, ''));
    return {
      places: new Set(heads.map(({ line }) => line.place)),
      level: Number.isNaN(level) ? undefined : level,
      titles: new Map(heads.map(({ line, title }) => [line.place, title])),
      facts: new Map(heads.map(({ line, holder }) => [line.place, factsOf(line, holder)])),
      ends: new Set(alike.map(({ line }) => line.place)),
    };
  }
  return undefined;
}

/** 书记 and 专干 are posts where they have holders; 书记、主任 are two that one person holds. */
export function isHeldPost(title: string): boolean {
  return title
    .split(/[、/]/u)
    .every((name) => isJobName(name) || isNamedLeader(name) || /.(?:书记|专干|委员|联络员|岗|主席|站长)$/u.test(name));
}

function headIn(dictionary: Dictionary, line: Line): Head | undefined {
  for (const pattern of patterns) {
    const [, title, holder] = pattern.exec(line.text) ?? [];
    if (title === undefined || holder === undefined) continue;
    if (dictionary.find(title) !== undefined || departmentIn(title) !== undefined) return undefined;
    if (/[、/]/u.test(title) && !isHeldPost(title)) return undefined;
    if (vacant.test(holder)) return { line, title, holder: undefined };
    if (isChinesePerson(holder) && !isJobName(holder)) return { line, title, holder };
  }
  return undefined;
}

function factsOf({ place }: Line, holder: string | undefined): readonly RoleFact[] {
  return holder === undefined ? [] : [{ path: 'incumbents', text: holder, place }];
}

/** Whether a paper is on something that passes: nobody holds a position of it. */
export function isOnSomethingPassing(lines: readonly Line[]): boolean {
  // （2023年4月6日会议通过） says when it was decided.
  const heads = lines.filter(({ text }) => !/^[（(]/u.test(text));
  return heads.slice(0, 3).some(({ text }) => text.length <= 40 && passing.test(text));
}

/** Whether the paper is on something that passes, or names its titles by labels. */
function isOtherwise(dictionary: Dictionary, lines: readonly Line[]): boolean {
  return (
    isOnSomethingPassing(lines) ||
    lines.some(({ text }) => dictionary.find(text.replace(/[:：].*$/u, ''))?.path === 'title')
  );
}

/** A list right below, numbered from its beginning in another way than the line above it. */
function leads(line: Line, next: Line | undefined): boolean {
  if (next?.style === undefined || (next.style === line.style && line.heading === undefined)) return false;
  return next.count === 1 || /^(?:brackets|circled|bullet)$/.test(next.style);
}

function lookOf({ heading, bold, style }: Line): string | undefined {
  if (heading !== undefined) return `h${heading}`;
  return style === 'bullet' ? undefined : (style ?? (bold ? 'bold' : 'plain'));
}
