import type { Dictionary, Label } from '../../labels/index.ts';
import { isRole, splitNames } from '../../values/words.ts';
import { beginsWithWork } from '../words/duty-verbs.ts';
import { isEmployment, labelByValue } from '../words/label-by-value.ts';
import { holdsJob, namesJob } from '../words/names-job.ts';
import { isNoTitle } from '../words/no-title.ts';
import { isBranchOfShop } from '../words/site-name.ts';
import { titleIn } from '../words/title.ts';
import type { Draft } from './draft.ts';

const employment = /^(?:permanent|temporary|fixed|full|part|casual|contract|seasonal|regular)\b/i;

/** A letter or a number of one or two signs, of which the scale may be named: `CPSB ‘J’`, `K`, `T 12`. */
const letter = /^(?:\p{Lu}{2,6}[\s-])?(?:[‘'"“]\p{Lu}{1,2}\d{0,2}[’'"”]|\p{Lu}(?:\s?[-–]?\s?\d{1,2})?|\d{1,2})$/u;

const team = /^(?:(?:your|my|the) )?(?:team|crew)(?: members)?\W*$/i;

const unitsBelow = /(?:部[门門]|[单單]位|[机機][构構]|科室)\s*[:：]?$/u;

/** A fact is said in fewer signs; more are sentences. */
const longestFact = 90;

/**
 * What a label stands for beside this text: a sentence is no title, family, grade or code. `Job Function: To operate …` says
 * what the position is for; any other is kept as it is.
 */
export function fitting(dictionary: Dictionary, label: Label, text: string, draft?: Draft): Label {
  const { path, written } = label;
  if (path === 'summary' && text.length <= 60 && !/[.。!！\n]/u.test(text)) {
    // `The Position⇥Coordinator` names it, and `Nature of position: Permanent` says how somebody is employed.
    if (/^(?:the )?(?:position|role|job|post)\W*$/i.test(written) && draft?.has('title') !== true)
      return { ...label, path: 'title' };
    if (/\bnature of\b/i.test(written) && employment.test(text)) return { ...label, path: 'employmentType' };
  }
  // An appointment is the title in a duty statement, and elsewhere says how somebody is employed.
  if (
    path === 'employmentType' &&
    /^appointment\W*$/i.test(written) &&
    draft?.has('title') !== true &&
    !isEmployment(text)
  )
    return { ...label, path: 'title' };
  // `Job group: K` is a grade where posts are graded by letters; `Job group: Finance` is a family.
  if (path === 'family' && /^job group\W*$/i.test(written) && letter.test(text) && draft?.has('grade') !== true)
    return { ...label, path: 'grade' };
  if (path === 'conditions.hours' && /\bpattern\b/i.test(written) && isEmployment(text))
    return { ...label, path: 'employmentType' };
  // `Status: Published` is that of the paper.
  if (path === 'employmentType' && /^status\W*$/i.test(written) && !isEmployment(text) && !/exempt/i.test(text))
    return { ...label, path: 'x' };
  if (path === 'department' && team.test(written) && isOfPeople(text, /^(?:your|my)/i.test(written.trim()), draft))
    return { ...label, path: 'directReports', guessed: true };
  // `Service: ☐ Headquarters ☒ Field` says of which kind the place is.
  if (path === 'department' && /^service\W*$/i.test(written) && /[☐☒☑□■]/u.test(text)) return { ...label, path: 'x' };
  if (path === 'department' && /^branch\W*$/i.test(written) && isBranchOfShop(text, titleOf(draft)))
    return { ...label, path: 'location' };
  // 下属部门：前台、礼宾部 are no positions, and 下属部门：前台主管、礼宾领班 are.
  if (
    path === 'directReports' &&
    text.length > 1 &&
    unitsBelow.test(written) &&
    !splitNames(text, true).every(holdsJob)
  )
    return { ...label, path: 'x' };
  // `Salary Band: £48,000 to £54,500` is no name of one.
  if (path === 'grade' && /^[£$€¥￥]\s?\d{1,3}[,.]?\d{3}/u.test(text)) return { ...label, path: 'pay' };
  // 聘用条款 beside a kind of employment.
  if (path === 'x-note') return labelByValue(written, text) ?? label;
  // `Role: To help members …` says what it is for.
  if (/^(?:title|family)$/.test(path) && isPurpose(written, text)) return { ...label, path: 'summary' };
  // 岗位：报销业务由其经办 below a heading that names the job says what it is for.
  if (path === 'title' && isToldOf(text, draft)) return { ...label, path: 'summary' };
  // `Position: Regular, full-time` says how somebody is employed, and names no job.
  if (path === 'title' && isEmployment(text) && draft?.has('employmentType') !== true)
    return { ...label, path: 'employmentType' };
  if (path === 'title' && isNoTitle(dictionary, text)) return { ...label, path: 'x' };
  if (!/^(?:title|family|grade|code|headcount)$/.test(path) || text.length <= longestFact) return label;
  if (/\p{Script=Han}/u.test(text) || !/^[^\n]{60,}\s\S/u.test(text)) return label;
  return { ...label, path: /\b(?:function|role|purpose|objective)\b/i.test(written) ? 'summary' : 'x' };
}

function isPurpose(label: string, text: string): boolean {
  return (
    /^(?:(?:the|job|main|key|overall|primary) )*(?:role|function|purpose|objective|position|job|post)\W*$/i.test(
      label,
    ) && /^To (?!be\b)\p{Ll}{2,}(?:\s\S+){5}/u.test(text)
  );
}

/** A sentence, and no name, where the heading of the form is the name of a job. */
function isToldOf(text: string, draft: Draft | undefined): boolean {
  const heading = draft?.heading?.text ?? '';
  if (draft?.has('summary') !== false || !namesJob(titleIn(heading) ?? heading)) return false;
  // 主管 is a verb, too.
  if (!/[由归]其\p{Script=Han}/u.test(text) && holdsJob(text)) return false;
  return /\p{Script=Han}/u.test(text)
    ? /^[^\n]{10,200}$/u.test(text) && /[，。；]|[由归]其|负责|主管(?=\S{3})|从事|承担|协助/u.test(text)
    : /^\p{Lu}\S*(?: [^\n ]+){5,60}$/u.test(text) && (beginsWithWork(text) || /\.$/.test(text));
}

function titleOf(draft: Draft | undefined): string | undefined {
  return draft?.textOf('title') ?? draft?.heading?.text;
}

/** `Your team: Commis Chefs & Kitchen Porter` says who is below, and no department, which may be named elsewhere. */
function isOfPeople(text: string, isOwn: boolean, draft: Draft | undefined): boolean {
  const names = splitNames(text, true);
  const jobs = names.filter((name) => isRole(name) && !/\bteam$/i.test(name));
  if (jobs.length === 0) return false;
  if (draft?.has('department') === true) return draft.textOf('department') !== text;
  return jobs.length === names.length && (isOwn || names.length > 1);
}
