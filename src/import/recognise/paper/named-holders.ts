import type { SourcePlace } from '../../../model/imported.ts';
import type { Block } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';
import type { RepeatedHeads, RoleFact } from '../form/draft.ts';
import { departmentIn } from '../words/department-name.ts';
import { isEnglishJob } from '../words/english-job.ts';
import { isJobName, isNamedLeader, withoutAside } from '../words/job-name.ts';
import { type Line, linesOf } from '../words/lines.ts';
import { isChinesePerson, mayBeName } from '../words/person-name.ts';
import { isPerson } from './role-heads.ts';
import { leadOf } from './role-leads.ts';

interface Head {
  readonly line: Line;
  readonly title: string;
  readonly holder: string | undefined;
  /** What stands in brackets behind the holder, as where that works. */
  readonly aside?: string | undefined;
}

/** 理事长：王德旺, 理事长 王德旺 and 理事长（王德旺）; what is written of a post that nobody holds is no name. */
const patterns = [
  /^(\p{Script=Han}{2,12}(?:[、/]\p{Script=Han}{2,12})?(?:[（(]\p{Script=Han}{1,8}[）)])?)\s*[:：—–－-]{1,2}\s*(\S[^，。；、:：]{0,8})$/u,
  /^(\p{Script=Han}{2,12}(?:[、/]\p{Script=Han}{2,12})?)[（(](\p{Script=Han}[^，。；、:：（）()]{0,8})[）)]\s*[:：]?$/u,
  /^(\p{Script=Han}{2,12}(?:[、/]\p{Script=Han}{2,12})?)[ \u3000]+(\p{Script=Han}[^，。；、:：]{0,8})$/u,
];
/** 财务：丘建明、赵大海 */
const several = /^(\p{Script=Han}{2,12})\s*[:：—–－-]{1,2}\s*(\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4}){1,5})$/u;
/** 成员：… and 后勤组：… name no post. */
const isCrew = /(?:[成组队]员|人员|名单|[组队班部])$/u;
/** `Loans Clerk: Peter Novak` */
const english = /^(\p{Lu}[\p{L} &/'’-]{2,40}?)\s*(?::|\s[–—-])\s+(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3})$/u;
/** `Loans Clerk: Main Hall` says where or when somebody works. */
const place =
  /\b(?:Hall|Offices?|Desk|Room|Floor|Sites?|Shifts?|Building|Branch|Campus|Street|Road|Library|Kitchen|School|Department|Centre|Center|Store|Main|All|Any|No|One|Two|Three|Four|Night|Day|Days|Full|Part|Time|Grade|Level|Band|Weekends?|Summer|Winter|Mondays?|Fridays?)\b/;
/** 会计：孙小梅（兼）, 理事长：王德旺（电话：…）, `Loans Clerk: Peter Novak (ext. 12)`: what stands in brackets behind the holder. */
const besideHolder =
  /^([^:：—–-]{2,40}[:：—–－-]{1,2}[^（()）]{2,40}|\p{Script=Han}{2,12}[ \u3000]+[^（()）]{2,8})[（(](\p{Script=Han}{1,12}|[^（()）\d]{0,12}\d[\d\s+—–-]{1,18}|acting|part[- ]time|voluntary)[）)]$/u;
const vacant = /^[（(]?(?:空缺|暂缺|待定|待聘|缺|无|拟招聘?)[）)]?$/u;
/** The leaders of a campaign or of an emergency hold no positions of the organisation. */
const passing = /领导小组|工作小组|专班|指挥部|预案|方案|演练|活动|会议|比赛/u;

/**
 * 一、理事长：王德旺 above `1.…`, 二、会计：孙小梅 above `1.…`: headings of one look, each with a post and its holder above a
 * numbered list of what they do. Nothing where a label names the titles.
 */
export function findNamedHolders(dictionary: Dictionary, blocks: readonly Block[]): RepeatedHeads | undefined {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? linesOf(block) : []));
  const leads = new Map<SourcePlace, SourcePlace>();
  const byLook = new Map<string, { head: Head | undefined; likely: Head | undefined; line: Line }[]>();
  for (const [at, line] of lines.entries()) {
    const look = lookOf(line);
    const next = lines[at + 1];
    if (look === undefined || next === undefined) continue;
    const lead = isListBelow(line, next) ? undefined : leadIn(dictionary, line, next, lines[at + 2]);
    if (lead === undefined && !isListBelow(line, next)) continue;
    if (lead === 'alone') leads.set(line.place, next.place);
    const alike = byLook.get(look);
    const head = headIn(dictionary, line);
    const found = { head, likely: head ?? headIn(dictionary, line, mayBeName), line };
    if (alike === undefined) byLook.set(look, [found]);
    else alike.push(found);
  }
  for (const [look, alike] of byLook) {
    const sure = alike.flatMap(({ head }) => head ?? []);
    const held = sure.filter(({ holder }) => holder !== undefined);
    const known = sure.filter(({ title }) => isHeldPost(withoutAside(title)));
    // Some words of two characters, as 方案, have the shape of a name.
    const whole = held.filter(({ holder = '' }) => holder.replace(/\s/g, '').length > 2);
    if (
      held.length < 2 ||
      whole.length * 2 < held.length ||
      sure.length * 3 < alike.length * 2 ||
      known.length * 2 < sure.length
    )
      continue;
    // Among others with their names 丘建明 is one too, though few families are called so.
    const heads = alike.flatMap(({ head, likely }) =>
      head === undefined && !isHeldPost(withoutAside(likely?.title ?? '')) ? [] : (likely ?? []),
    );
    if (isOtherwise(dictionary, lines)) return undefined;
    const level = Number(look.replace(/^h/, ''));
    const led = heads.filter(({ line }) => leads.has(line.place));
    return {
      places: new Set(heads.map(({ line }) => line.place)),
      level: Number.isNaN(level) ? undefined : level,
      titles: new Map(heads.map(({ line, title }) => [line.place, title])),
      facts: new Map(heads.map((head) => [head.line.place, factsOf(head)])),
      ends: new Set(alike.map(({ line }) => line.place)),
      ...(led.length === 0
        ? {}
        : {
            leads: new Map(led.map(({ line }) => [leads.get(line.place) ?? line.place, 'duties'])),
            lists: new Set(heads.filter((each) => !led.includes(each)).map(({ line }) => line.place)),
          }),
    };
  }
  return undefined;
}

/** 书记 and 专干 are posts where they have holders; 书记、主任 are two that one person holds. */
export function isHeldPost(title: string): boolean {
  return title
    .split(/[、/]/u)
    .every(
      (name) =>
        isJobName(name) ||
        isNamedLeader(name) ||
        isEnglishJob(name) ||
        /.(?:书记|专干|委员|联络员|岗|主席|站长)$/u.test(name),
    );
}

function headIn(dictionary: Dictionary, line: Line, isName = isChinesePerson): Head | undefined {
  const [, beside = line.text, aside] = besideHolder.exec(line.text) ?? [];
  const bare = beside.trimEnd();
  const [, post = '', person = ''] = english.exec(bare) ?? [];
  if (post !== '')
    return dictionary.find(post) === undefined && isEnglishJob(post) && isPerson(person) && !place.test(person)
      ? { line, title: post, holder: person, aside }
      : undefined;
  for (const pattern of patterns) {
    const [, title, holder] = pattern.exec(bare) ?? [];
    if (title === undefined || holder === undefined) continue;
    if (dictionary.find(title) !== undefined || departmentIn(title) !== undefined) return undefined;
    if (/[、/]/u.test(title) && !isHeldPost(title)) return undefined;
    if (vacant.test(holder)) return { line, title, holder: undefined };
    if (isName(holder) && !isJobName(holder)) return { line, title, holder, aside };
  }
  const [, title = '', names = ''] = several.exec(bare) ?? [];
  const isPost = isHeldPost(title) || !(isCrew.test(title) || dictionary.find(title) || departmentIn(title));
  return names.split('、').every(isChinesePerson) && isPost ? { line, title, holder: names, aside } : undefined;
}

function factsOf({ line: { place }, holder, aside }: Head): readonly RoleFact[] {
  if (holder === undefined) return [];
  const held = holder.split('、').map((text) => ({ path: 'incumbents', text, place }));
  return aside === undefined ? held : [...held, { path: 'x', text: aside, place }];
}

/** Whether a paper is on something that passes: nobody holds a position of it. */
export function isOnSomethingPassing(lines: readonly Line[]): boolean {
  // （2023年4月6日会议通过） says when it was decided, and a sentence why.
  const heads = lines.filter(({ text }) => !/^[（(]/u.test(text)).slice(0, 3);
  return heads.some(({ text }) => text.length <= 40 && !/[，。：:]/u.test(text) && passing.test(text));
}

/** Whether the paper is on something that passes, or names its titles by labels. */
function isOtherwise(dictionary: Dictionary, lines: readonly Line[]): boolean {
  return (
    isOnSomethingPassing(lines) ||
    lines.some(({ text }) => dictionary.find(text.replace(/[:：].*$/u, ''))?.path === 'title')
  );
}

/** 主要负责： alone above a list, or with the first item behind it. */
function leadIn(
  dictionary: Dictionary,
  line: Line,
  { text }: Line,
  after: Line | undefined,
): 'alone' | 'beside' | undefined {
  const [, label = '', first = ''] = /^([^:：]{2,40})[:：]\s*(.*)$/u.exec(text) ?? [];
  if (label === '' || !(dictionary.find(label)?.path === 'duties' || leadOf(label) === 'duties')) return undefined;
  if (first !== '') return 'beside';
  return isListBelow(line, after) ? 'alone' : undefined;
}

/** A list right below, numbered from its beginning in another way than the line above it. */
function isListBelow(line: Line, next: Line | undefined): boolean {
  if (next?.style === undefined || (next.style === line.style && line.heading === undefined)) return false;
  return next.count === 1 || /^(?:brackets|circled|bullet)$/.test(next.style);
}

function lookOf({ heading, bold, style }: Line): string | undefined {
  if (heading !== undefined) return `h${heading}`;
  return style === 'bullet' ? undefined : (style ?? (bold ? 'bold' : 'plain'));
}
