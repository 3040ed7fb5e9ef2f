import type { Entry } from '../recognise/form/draft.ts';
import { namesJob } from '../recognise/words/names-job.ts';
import type { Form } from './form.ts';
import { namesNobody } from './nobody.ts';
import { isRole, splitNames } from './words.ts';

/** `May direct the work of temporary employees.` names nobody. */
function isSaid(text: string): boolean {
  return /^(?:may|might|will|shall|must|can|does|provides|exercises|directs|leads|oversees|assigns|this (?:position|role|job|post)|the (?:incumbent|employee|position|post ?holder)) .*\.$|^\p{Lu}[^.]{0,60} (?:is|are|may|must|can|works|receives|has|have) .*\.$/iu.test(
    text.trim(),
  );
}

/** `Supervisory responsibilities: Yes` names nobody. */
const isAnswer = /^(?:yes|y|no|[是否有])[.。]?$/iu;

/** `Direct: 14 Indirect: 0` says how many there are. */
const areCounts =
  /^(?:(?:in)?direct(?:ly)?|total|直接|间接|合计|共)\s*[:：]?\s*\d{1,4}(?:[\s,，;；/]+(?:(?:in)?direct(?:ly)?|total|直接|间接|合计|共)\s*[:：]?\s*\d{1,4})*[人名]?$/iu;

/** `Tom Reul / Ana Brink`, `Ilse Kamp and Jo Fenn`: full names in Latin letters on both sides of a stroke or `and`. */
const betweenPeople = /\s+(?:[/&]|and)\s+/u;
const fullName = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’-]+){1,2}$/u;
const ofGroup = /\b(?:team|staff|department|office|committee|unit|section|services?|group|board|division)$/i;

const familyFirst = /^\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?$/u;

/** The people of a text; `Zawadzka, Helena` is one, since a name in Latin letters has more than a word. */
function splitPeople(text: string): string[] {
  const people = text.split(/\s*[;\n]\s*/u).filter((name) => name !== '');
  const named = people.filter((name) => !namesNobody(name));
  return named.length > 0 && named.every((name) => familyFirst.test(name)) && !/\p{Script=Han}/u.test(text)
    ? people
    : splitNames(text).flatMap((name) => {
        const both = name.split(betweenPeople);
        return both.every((one) => fullName.test(one) && !ofGroup.test(one) && !isRole(one)) ? both : [name];
      });
}

/** `Supervises gardeners, a mechanic and seasonal employees.`: the names without the verb, '' where not all are names of jobs. */
function supervised(text: string): string | undefined {
  const [, rest] = /^(?:directly )?(?:supervises|manages|leads|oversees) (.{3,200}?)\.?$/i.exec(text.trim()) ?? [];
  if (rest === undefined) return undefined;
  const names = splitNames(rest).map((name) => name.replace(/^(?:an?|the) /i, ''));
  const areNames = names.every(
    (name) =>
      name.split(/\s+/).length <= 5 && (isRole(name) || /\b(?:employees|staff|workers|volunteers)$/i.test(name)),
  );
  return areNames ? names.join('; ') : '';
}

/** `All kitchen, bar and housekeeping staff.`: the last word is said of what stands between the commas. */
function isOneGroup({ path, text }: Entry): boolean {
  if (path !== 'directReports' || !/^all\b.*\b(?:staff|employees|personnel|workers|volunteers)\.?$/i.test(text))
    return false;
  const others = text.split(/,|\band\b/).slice(0, -1);
  return others.every(
    (each) => !isRole(each.trim()) && !/\b(?:staff|employees|personnel|workers|teams?)\b/i.test(each),
  );
}

/** `压蜡工8人`, `修模工（8-10人）`, `Moulder (8–10 staff)`: how many they are behind the name. */
const counted =
  /[\s（(]*(?:约|共)?(?:\d{1,4}(?:\s*[-–—~～至到]\s*\d{1,4})?|[一二三四五六七八九十]{1,3}(?:[至到][一二三四五六七八九十]{1,3})?)\s*[余多]?[人名位][)）]?$|\s*\((?:about |up to )?\d{1,3}(?:\s?(?:[-–]|to)\s?\d{1,3})?(?: (?:people|persons?|staff|posts?|positions?|fte))?\)$/iu;

/**
 * `Responsible for` has `Staff: Toll collectors` beside `Premises: …` and `Cash: …`, which nobody holds: the names of the staff,
 * or '' for what is no staff and for a sentence after `None.`
 */
function amongResources(text: string): string | undefined {
  if (/^(?:none|nil|nobody|no[- ]one|无)[.。;；]\s*\S/iu.test(text.trim())) return '';
  const [, kind = '', rest] =
    /^(staff|people|team|premises|buildings?|cash|money|finances?|budgets?|equipment|plant|stock|stores|vehicles|assets|keys|data|records|人员|人|财|物|设备|资金|场地|资产)\s*[:：]\s*(\S.*)$/isu.exec(
      text.trim(),
    ) ?? [];
  if (rest === undefined) return undefined;
  return /^(?:staff|people|team|人员|人)$/iu.test(kind) ? rest : '';
}

function areNone(text: string): boolean {
  return isAnswer.test(text) || areCounts.test(text);
}

/** 2个岗位，共7人（调度员、验机员） and 共3人：电工、焊工: how many there are, and behind that who. */
const behindCount =
  /^(?:共计?|合计)?\s*\d{1,4}\s*(?:个?(?:岗位|职位|工种)|个|人|名)\s*(?:[，,、]?\s*(?:共计?|合计)?\s*\d{1,5}\s*[人名])?\s*(?:[（(]|[:：]|[，,]\s*(?=分别|即|包括))\s*(?:分别(?:为|是)?|即|包括|有)?[:：]?\s*([^（()）]{2,80}?)[)）]?[。；;]?$/u;

function namedBehindCount({ path, text }: Entry): string | undefined {
  const names = path === 'directReports' ? behindCount.exec(text.trim())?.[1] : undefined;
  const all = names === undefined ? [] : splitNames(names).map((name) => name.replace(counted, ''));
  return all.length > 0 && all.every((name) => isRole(name) || namesJob(name)) ? names : undefined;
}

/** Adds each name of a list, without how many hold it. */
export function readNames(form: Form, given: Entry): void {
  const behind = namedBehindCount(given);
  if (behind !== undefined) form.keep(given, given.label);
  const listed =
    behind ?? (given.path === 'directReports' ? (supervised(given.text) ?? amongResources(given.text)) : undefined);
  const entry = listed === undefined ? given : { ...given, text: listed, written: given.written ?? given.text };
  if (listed === '' || isSaid(entry.text) || areNone(entry.text.trim())) {
    form.keep(given, given.label);
    return;
  }
  const holders = entry.path === 'incumbents';
  const all =
    entry.numbered || isOneGroup(entry)
      ? [entry.text]
      : holders
        ? splitPeople(entry.text)
        : splitNames(entry.text, true);
  const parts = holders ? all.filter((name) => !namesNobody(name)) : all;
  if (holders && (namesNobody(entry.text) || parts.length < all.length)) form.keep(entry, entry.label);
  if (parts.length === 0 || (holders && namesNobody(entry.text))) return;
  // `Fourth Engineer` and `2nd Officer` are no numbers of them.
  const before =
    /^(?:\d{1,3}(?!(?:st|nd|rd|th)\b)|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)\s*(?:名|位|x\s)?\s*(?=\p{L})/iu;
  const bare = parts.map((name) => name.replace(counted, '').replace(before, '').trim());
  if (bare.some((name) => name === '' || /^\d+$/.test(name))) {
    form.keep(entry, entry.label);
    return;
  }
  if (bare.some((name, at) => name !== parts[at])) form.keep(entry, entry.label);
  // 出纳→会计→会计主管: the way begins at the position itself.
  const isWay = entry.path === 'career.promotion' && bare.length > 1 && bare[0] === form.value['title'];
  for (const name of isWay ? bare.slice(1) : bare) form.push(entry.path.split('.'), name, entry);
}
