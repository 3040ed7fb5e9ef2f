import { toSimplified } from '../../labels/traditional.ts';
import { departmentIn } from './department-name.ts';
import { isEnglishJob } from './english-job.ts';
import { isJobName, isNamedLeader, withoutAside } from './job-name.ts';

/** `job`: it ends as a known job; `like`: as the names of people do; `other`: its words say nothing of it. */
export type KindOfName = 'job' | 'like' | 'other';

/** Things and groups whose names end as those of people do. */
const things =
  /(?:^|\s)(?:\w*(?:letter|meter|corner|paper|water|center|number|folder|offer|order|matter|weather|chapter|quarter|transfer|cover|tower|power|computer|counter|router|server|browser|calendar|register|career|customer|user|vendor|error|color|floor|motor|sector|factor|indicator|behaviou?r|labou?r|salary|library|summary|glossary|diary|history|boundary|inventory|category|territory|directory|policy|party|grant|restaurant|plant|covenant|list|checklist|test|human|german|plan|member|other|further|after|under|never|together|number|dinner|answer|layer|shelter|theat(?:re|er)|centre|charter|master plan|semester|chain|main|domain|train|remain|gain|explain|contain|brand|command|demand|understand|beforehand))$/i;
const people =
  /(?:er|or|ist|ian|ant|ent|man|woman|person|eer|ward|dore|(?:host|steward|govern|wait|manag)(?:er)?ess|ary|ain|hand|chief|head|lead|rep|aide|elder|deputy|chair|cook|judge|clerk|guide|nurse|page|host|cox)s?$/i;
const chinesePeople =
  /(?:(?<![专特身成家增延擅周全])长|员|师|官|主席|委员|委員|书记|代表|理事|监事|主任|总监|秘书|教练|志愿者|义工|顾问|助理|管家|总管|指导|[^员职民商]工|总务|公关|文书|美宣|学艺|机动)$/u;
const notOne = /(?:人员|全员|成员|会员|员工|职工|职员|团队|小组|部门|委员会|理事会|监事会)$/u;

/** 消防安全责任人 and 仓库联系人 are appointed by name; 主要负责人 and 委托人 are whoever it is. */
const appointed =
  /^(?!主要|各|有关|相关|全体|其[他它]|第一|直接|法定|当事)\p{Script=Han}{2,8}(?:责任|管理|联系|联络|经办|监护|保管|召集|主持)人$/u;

export function isAppointed(name: string): boolean {
  return appointed.test(toSimplified(name));
}

/** How sure the words of a name make it that it is a position's. */
export function kindOfName(title: string): KindOfName {
  return /\p{Script=Han}/u.test(title) ? chineseKind(title) : englishKind(title);
}

function englishKind(title: string): KindOfName {
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

function chineseKind(written: string): KindOfName {
  const name = withoutAside(toSimplified(written)).replace(/\s+/gu, '');
  if (departmentIn(name) !== undefined || notOne.test(name)) return 'other';
  if (isJobName(name) || isNamedLeader(name)) return 'job';
  return name.length <= 14 && (chinesePeople.test(name) || isAppointed(name) || /^首席/u.test(name)) ? 'like' : 'other';
}
