import type { RoleFact } from '../form/draft.ts';
import { withCountBehind } from '../words/counted-title.ts';
import { type KindOfName, kindOfName } from '../words/kind-of-name.ts';
import type { Line } from '../words/lines.ts';
import { isChinesePerson } from '../words/person-name.ts';
import { titleIn } from '../words/title.ts';

/** What a heading says of a position, and how sure its own words make it that it names one. */
export interface RoleHead {
  readonly title: string;
  readonly facts: readonly RoleFact[];
  readonly kind: KindOfName;
  /** Its other words say that duties follow, as in 班长职责, or that it is a post, as in 班长岗位. */
  readonly says?: 'duties' | 'post' | undefined;
}

const vacancy = /^[（(]?(?:TBD|TBC|TBA|vacant|vacancy|open|none|空缺|暂缺|待定|待聘|无)[）)]?$/iu;

/** The words of a heading without what is round the name of its position. */
export function readRoleHead({ text: written, place }: Line): RoleHead | undefined {
  const text = written.replace(/\s*[:：]$/u, '').replace(/^[^\p{L}\p{N}（(【[]+/u, '');
  if (text === '' || text.length > 80) return undefined;
  return /\p{Script=Han}/u.test(text) ? chineseHead(text, place) : englishHead(text, place);
}

/** Headings of one look, with who holds the positions where all of them say so in brackets. */
export function readRoleHeads(lines: readonly Line[]): readonly (RoleHead | undefined)[] {
  const held = holdersInBrackets(lines.map(({ text }) => text));
  return lines.map((line, at) => {
    const { title, holder } = held[at] ?? {};
    const head = readRoleHead(title === undefined ? line : { ...line, text: title });
    if (head === undefined || holder === undefined) return head;
    return { ...head, facts: [...head.facts, { path: 'incumbents', text: holder, place: line.place }] };
  });
}

interface Held {
  readonly title: string;
  readonly holder: string;
}

/**
 * 副组长（沈立秋） beside other headings with names in brackets. Some words of two characters, as 高压, have the shape of a name;
 * most names have three, and no two posts are of one kind.
 */
export function holdersInBrackets(headings: readonly string[]): readonly (Held | undefined)[] {
  const held = headings.map(heldIn);
  const holders = held.flatMap((each) => each?.holder ?? []);
  const names = holders.filter((holder) => isChinesePerson(holder));
  const whole = names.filter((holder) => holder.length > 2);
  const areNames =
    new Set(holders).size === holders.length &&
    names.length > 1 &&
    names.length * 3 >= holders.length * 2 &&
    whole.length * 2 >= names.length;
  return areNames ? held : [];
}

/** 副组长（沈立秋）; another post in the brackets is nobody's name, and neither is 空缺. */
function heldIn(text: string): Held | undefined {
  const [, title, within] =
    /^(.{2,24})[（(](\p{Script=Han}[\p{Script=Han} \u3000]{1,6})[）)]\s*[:：]?$/u.exec(text) ?? [];
  if (title === undefined || within === undefined) return undefined;
  const holder = within.replace(/\s/g, '');
  return holder.length < 5 && kindOfName(holder) === 'other' && !vacancy.test(holder) ? { title, holder } : undefined;
}

const work = '(?:roles?|duties|responsibilit(?:y|ies)|functions|tasks|powers|accountabilities)';
/** `Role and Responsibilities of the Village Animator`, `Duties, Powers & Functions of a Warden`: of whom, whatever the post is called. */
const ofWhom = new RegExp(
  `^(?:the )?(?:(?:main|key|specific|general|principal|core) )?${work}(?:(?:,| and|,? &|/)? ?${work}){0,3} (?:of|for) (?:the |an? )?(\\p{Lu}[^:;!?]{1,58})$`,
  'iu',
);

/** `Hall Warden’s Duties` */
const whose = new RegExp(
  `^(?:the )?(\\p{Lu}[^:;!?]{1,58}?)(?:['’]s|(?<=s)['’]) ${work}(?:(?:,| and|,? &|/)? ?${work}){0,3}$`,
  'iu',
);
/** `Duties of the post holder` are of the one that the paper is on. */
const ofThisOne =
  /\b(?:role|position|post|job|holder|incumbent|appointee|candidate|employee|worker|individual|person)s?$/i;

/** `Responsibilities of Officers and Helpers` heads what several of them do. */
const ofSeveral = /(?:ers|ors|ists|ants|ents|ees|ians|men|chairs|heads|hands)$/i;

/** Whose the duties below a heading are by its words. */
export function whoseDuties(text: string): string | undefined {
  const holder = (ofWhom.exec(text) ?? whose.exec(text))?.[1];
  return holder === undefined || ofThisOne.test(holder) || ofSeveral.test(holder) ? undefined : holder;
}

function englishHead(written: string, place: RoleFact['place']): RoleHead | undefined {
  const holder = whoseDuties(written);
  const text = holder ?? written;
  const facts: RoleFact[] = [];
  const add = (path: string, value: string): void => {
    if (!vacancy.test(value)) facts.push({ path, text: value, place });
  };
  const counted = withCountBehind(text);
  if (counted !== undefined) add('headcount', counted.count);
  let title = counted?.title ?? text;
  // `Bay Lead (3 positions)`, `Marshal (2)`, `Cultivator (aka Meeting Chair)`.
  const aside = /^(.+?)\s*\(([^()]{1,60})\)$/.exec(title);
  if (aside !== null) {
    const [, before = '', within = ''] = aside;
    const count = /^(\d{1,4})(?: (?:positions?|posts?|people|persons?|roles?|required))?$/i.exec(within)?.[1];
    const alias = /^(?:a\.?k\.?a\.?|also known as|also called)\s+(.+)$/i.exec(within)?.[1];
    if (count !== undefined) add('headcount', within);
    else if (alias !== undefined) add('aliases', alias);
    if (count !== undefined || alias !== undefined || /^\d|positions?|posts\b|vacant/i.test(within)) title = before;
  }
  const held = /^(.+?)\s+[—–-]\s+(.+)$/.exec(title);
  if (held !== null && (vacancy.test(held[2] ?? '') || isPerson(held[2] ?? ''))) {
    add('incumbents', held[2] ?? '');
    title = held[1] ?? title;
  }
  title = titleIn(title) ?? title.replace(/^(?:role of (?:the )?|the (?=\p{Lu}))/iu, '').replace(/\s+role$/i, '');
  // `Gauge Reader – Three (3) Posts`, and no `Bay – 12 places`.
  const isCounted = /post|position|vacanc|opening/i.test(counted?.count ?? '');
  const kind = isCounted ? 'job' : kindOfName(title);
  return { title, facts, kind, ...(holder === undefined || kind === 'other' ? {} : { says: 'duties' }) };
}

/** Two to four words in capitals, none of which is a common one of jobs. */
export function isPerson(text: string): boolean {
  return (
    /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u.test(text) && kindOfName(text) === 'other' && !matter.test(text)
  );
}

/** `Automation` behind a title is what the job is about, and nobody. */
const matter = /(?:[ts]ion|(?<!Cle)ment|ics|ogy|ware|ing|ity|East|West|North|South|Team|Unit|Shift)$/i;

/** What is behind the name of a job where a heading says that its duties follow, or that it is a post. */
const ofPost =
  /(?:的|\s?[:：—–-]{1,2}\s?)?(?:岗位|岗|工作|主要|具体|安全|生产|消防|质量|环保|基本|管理){0,3}(?:职责|職責|职掌|職掌|责任制|責任制)$|(?:的)?岗位$/u;
/** 技术主管（或技术管理层） and 站长（试行）: what says nothing of the name. */
export const remark = /[（(](?:暂行|试行|修订|草案|或|由)[^()（）]{0,30}[）)]$|[（(](?:暂行|试行|修订|草案)[）)]$/u;

/** 业务协调岗 is one; 值岗 and 待岗 are what somebody does. */
function endsAsPost(name: string): boolean {
  return /.(?<![上下在到离待顶轮换转定竞值站查替补缺设一])岗$/u.test(name);
}

function chineseHead(written: string, place: RoleFact['place']): RoleHead | undefined {
  const text = written.replace(/^第[一二三四五六七八九十\d]{1,3}[条條章节節]\s*/u, '').replace(remark, '');
  const [, title = '', held] =
    /^(.{2,24}?)(?:\s*[—–－-]{1,2}\s*|[ \u3000]+|[:：]\s*)(\p{Script=Han}{2,4}|[（(]?(?:空缺|暂缺|待定)[）)]?)$/u.exec(
      text,
    ) ?? [];
  const isHeld = held !== undefined && (vacancy.test(held) || (isChinesePerson(held) && kindOfName(held) === 'other'));
  const whole = isHeld ? title : text;
  const [said = ''] = ofPost.exec(whole) ?? [];
  const bare = whole.slice(0, whole.length - said.length).replace(remark, '');
  // 综合管理岗职责 is of 综合管理岗, but 班长岗职责 of 班长, and 设备管理职责 of no 设备.
  const isPerson = kindOfName(bare) !== 'other' || /(?:人|者|人员|员工|职工|[部科室处组队班])$/u.test(bare);
  const [longer = bare] = isPerson
    ? []
    : (/^.*(?=的?(?:岗位)?(?:职责|職責|职掌|職掌|责任制|責任制)$)/u.exec(whole) ?? []);
  const own = /岗位$/u.test(longer) ? bare : longer;
  const [, before = own, count] = /^(.+?)[（(](\d{1,3}\s*[人名位个])[）)]$/u.exec(own) ?? [];
  return {
    title: before,
    facts: [
      ...(isHeld && !vacancy.test(held) ? [{ path: 'incumbents', text: held, place }] : []),
      ...(count === undefined ? [] : [{ path: 'headcount', text: count, place }]),
    ],
    kind: kindOfName(before),
    says: said === '' ? (endsAsPost(before) ? 'post' : undefined) : /岗位$/u.test(said) ? 'post' : 'duties',
  };
}
