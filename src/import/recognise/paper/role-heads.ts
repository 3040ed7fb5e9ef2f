import { toSimplified } from '../../labels/traditional.ts';
import type { RoleFact } from '../form/draft.ts';
import { departmentIn } from '../words/department-name.ts';
import { isEnglishJob } from '../words/english-job.ts';
import { isJobName, isNamedLeader, withoutAside } from '../words/job-name.ts';
import type { Line } from '../words/lines.ts';
import { isChinesePerson } from '../words/person-name.ts';
import { titleIn } from '../words/title.ts';

/** What a heading says of a position, and how sure its own words make it that it names one. */
export interface RoleHead {
  readonly title: string;
  readonly facts: readonly RoleFact[];
  /** `job`: it ends as a known job; `like`: as names of people do; `other`: its words say nothing of it. */
  readonly kind: 'job' | 'like' | 'other';
}

/** Things and groups whose names end as those of people do. */
const things =
  /(?:^|\s)(?:\w*(?:letter|meter|corner|paper|water|center|number|folder|offer|order|matter|weather|chapter|quarter|transfer|cover|tower|power|computer|counter|router|server|browser|calendar|register|career|customer|user|vendor|error|color|floor|motor|sector|factor|indicator|behaviou?r|labou?r|salary|library|summary|glossary|diary|history|boundary|inventory|category|territory|directory|policy|party|grant|restaurant|plant|covenant|list|checklist|test|human|german|plan|member|other|further|after|under|never|together|number|dinner|answer|layer|shelter|theat(?:re|er)|centre|charter|master plan|semester|chain|main|domain|train|remain|gain|explain|contain|brand|command|demand|understand|beforehand))$/i;
const people =
  /(?:er|or|ist|ian|ant|ent|man|woman|person|eer|ward|dore|(?:host|steward|govern|wait|manag)(?:er)?ess|ary|ain|hand|chief|head|lead|rep|aide|elder|deputy|chair|cook|judge|clerk|guide|nurse|page|host|cox)s?$/i;
const chinesePeople =
  /(?:(?<![专特身成家增延擅周全])长|员|师|官|主席|委员|委員|书记|代表|理事|监事|主任|总监|秘书|教练|志愿者|义工|顾问|助理|管家|总管|指导|[^员职民商]工|总务|公关|文书|美宣|学艺|机动)$/u;
const notOne = /(?:人员|全员|成员|会员|员工|职工|职员|团队|小组|部门|委员会|理事会|监事会)$/u;
const vacancy = /^[（(]?(?:TBD|TBC|TBA|vacant|vacancy|open|none|空缺|暂缺|待定|待聘|无)[）)]?$/iu;

/** The words of a heading without what is round the name of its position. */
export function readRoleHead({ text: written, place }: Line): RoleHead | undefined {
  const text = written.replace(/\s*[:：]$/u, '').replace(/^[^\p{L}\p{N}（(【[]+/u, '');
  if (text === '' || text.length > 80) return undefined;
  return /\p{Script=Han}/u.test(text) ? chineseHead(text, place) : englishHead(text, place);
}

function englishHead(text: string, place: RoleFact['place']): RoleHead | undefined {
  const facts: RoleFact[] = [];
  const add = (path: string, value: string): void => {
    if (!vacancy.test(value)) facts.push({ path, text: value, place });
  };
  let title = text;
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
  return { title, facts, kind: kindOf(title) };
}

/** Two to four words in capitals, none of which is a common one of jobs. */
function isPerson(text: string): boolean {
  return (
    /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u.test(text) && kindOf(text) === 'other' && !matter.test(text)
  );
}

/** `Automation` behind a title is what the job is about, and nobody. */
const matter = /(?:[ts]ion|(?<!Cle)ment|ics|ogy|ware|ing|ity|East|West|North|South|Team|Unit|Shift)$/i;

function kindOf(title: string): RoleHead['kind'] {
  const own = title === title.toUpperCase() ? titleCase(title) : title;
  if (isEnglishJob(own)) return 'job';
  const name = own.replace(/,.*$/, '').replace(/\s+(?:of|for|to|in)\s.*$/i, '');
  const aside = /\(([^()]+)\)$/.exec(own)?.[1];
  if (aside?.split(/[/&,]| and /).some((each) => isEnglishJob(each.trim()))) return 'like';
  const words = name.split(/\s+/);
  const isShort = words.length <= 5 && own.length <= 60 && /^\p{Lu}/u.test(own) && !/[.;!?]/.test(own);
  return isShort && people.test(name) && !things.test(name) ? 'like' : 'other';
}

function titleCase(text: string): string {
  return text.toLowerCase().replace(/(?<=^|[\s/(&-])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function chineseHead(text: string, place: RoleFact['place']): RoleHead | undefined {
  const [, title = '', held] =
    /^(.{2,24}?)(?:\s*[—–－-]{1,2}\s*|[ \u3000]+|[:：]\s*)(\p{Script=Han}{2,4}|[（(]?(?:空缺|暂缺|待定)[）)]?)$/u.exec(
      text,
    ) ?? [];
  const isHeld = held !== undefined && (vacancy.test(held) || (isChinesePerson(held) && chineseKind(held) === 'other'));
  const own = (isHeld ? title : text).replace(/(?:的)?(?:岗位|岗|工作|主要|具体)?(?:职责|職責|职掌|職掌)$/u, '');
  const [, before = own, count] = /^(.+?)[（(](\d{1,3}\s*[人名位个])[）)]$/u.exec(own) ?? [];
  return {
    title: before,
    facts: [
      ...(isHeld && !vacancy.test(held) ? [{ path: 'incumbents', text: held, place }] : []),
      ...(count === undefined ? [] : [{ path: 'headcount', text: count, place }]),
    ],
    kind: chineseKind(before),
  };
}

function chineseKind(written: string): RoleHead['kind'] {
  const name = withoutAside(toSimplified(written)).replace(/\s+/gu, '');
  if (departmentIn(name) !== undefined || notOne.test(name)) return 'other';
  if (isJobName(name) || isNamedLeader(name)) return 'job';
  return name.length <= 14 && (chinesePeople.test(name) || /^首席/u.test(name)) ? 'like' : 'other';
}
