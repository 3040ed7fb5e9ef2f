import type { Cell } from '../../document.ts';
import { toSimplified } from '../../labels/traditional.ts';
import type { FormReader } from '../form/reader.ts';
import { isJobName } from '../words/job-name.ts';
import type { Line } from '../words/lines.ts';
import { namesJob } from '../words/names-job.ts';
import { type RosterColumn, valuesBelow } from './roster-column.ts';

/** What somebody may be in an office or a society. */
const office =
  /.(?:岗|书记|干事|专干|局长|镇长|动长|讯长|器长)$|^(?:总务|庶务|公关|美宣|文宣|网宣|文书|器材|网管|学术|教学|财务|活动|生活|康乐|体育|宣传|外联|联络|公共关系)$/u;
/** One job with its duties may be the head of a form. */
const fewest = 2;
const fewestCounted = 3;
/** Parts that somebody has in a group or a plan, beside a position. */
const parts = /^(?:(?:常务)?副?(?:组长|总指挥|指挥长?|主任委员)|组员|成员|委员|队员|联络员)$/u;
/** What somebody does for a day beside a position. */
const passing =
  /(?:活动|年会|晚会|联欢|运动会|大会|典礼|仪式|庆典|演练|演习|预案|方案|比赛|竞赛|大赛|会务|值班|春运|防汛|抢险|考务|迎检|专班|小组|工作组|(?<!管理|业主)委员会|班委|志愿|课题|项目(?:组|团队|成员|实施|启动|计划))|\b(?:projects?|events?|committees?|conferences?|incidents?|emergency|drills?|exercises?|campaigns?|working group|task ?force|festivals?|plans?|meetings?|workshops?|minutes|proposals?|weddings?)\b/iu;

/** Whether a list names several jobs with what each has to do, alone or with their holders; what stands in the sheet above it says what it is on. */
export function areJobsWithDuties(
  reader: FormReader,
  columns: readonly RosterColumn[],
  below: readonly (readonly Cell[])[],
  above: readonly Line[],
): boolean {
  return (
    areAlone(columns, below) || areHeld(reader, columns, below, above) || areCounted(reader, columns, below, above)
  );
}

/** `1 | Clerk | …`, `2 | Driver | …`: jobs that the rows count, with their duties, whatever else is said of each. */
function areCounted(
  reader: FormReader,
  columns: readonly RosterColumn[],
  below: readonly (readonly Cell[])[],
  above: readonly Line[],
): boolean {
  const [first] = columns;
  const title = columns.find(({ path }) => path === 'title');
  const duties = columns.find(({ path = '' }) => /^duties(?:\.duty)?$/.test(path));
  if (first === undefined || title === undefined || duties === undefined || isPassing(reader, above)) return false;
  const counts = valuesBelow(below, first);
  const areNumbers = counts.length >= fewestCounted && counts.every((text, at) => Number.parseInt(text, 10) === at + 1);
  return areNumbers && haveDuties(title, duties, below, namesJob);
}

/** `岗位 | 岗位职责` and nothing else, or right of 部门. */
function areAlone(columns: readonly RosterColumn[], below: readonly (readonly Cell[])[]): boolean {
  const own = columns.filter(({ path, head }) => path !== 'number' && !isRemark(head));
  const [title, duties, another] = own[0]?.path === 'department' ? own.slice(1) : own;
  if (title?.path !== 'title' || duties === undefined || another !== undefined) return false;
  return haveDuties(title, duties, below, isJobName);
}

/** A column in which somebody may write anything. */
function isRemark(head: string): boolean {
  return /^(?:备注|備註|remarks?|notes?|comments?)$/iu.test(head.trim());
}

/** 岗位, 姓名 (`Held by`) and 岗位职责, maybe beside telephones or with these alone, above several jobs with their holders: who does what in an office. */
function areHeld(
  reader: FormReader,
  columns: readonly RosterColumn[],
  below: readonly (readonly Cell[])[],
  above: readonly Line[],
): boolean {
  const [title, person, duties] = [/^title$/, /^(?:person|incumbents)$/, /^(?:duties(?:\.duty)?|summary)$/].map((key) =>
    columns.find(({ path }) => key.test(path ?? '')),
  );
  const reached = columns.some((column) => areReached(valuesBelow(below, column)));
  if (title === undefined || (person === undefined && !reached) || duties === undefined) return false;
  if (isPassing(reader, above)) return false;
  // 党总支书记 and 信访接待岗 are no less than 会计 where they have holders.
  return haveDuties(title, duties, below, (name) => namesJob(name) || office.test(name));
}

/** Whether what is above a table says that it is on what some people do for a while, beside their positions. */
export function isPassing({ draft, prose }: FormReader, above: readonly Line[]): boolean {
  const heads = [draft?.heading?.text ?? '', ...[...prose, ...above].map(({ text }) => text)];
  // A sentence with several clauses, `根据合同及实施方案，对人员分工如下。`, names nothing that the paper is on.
  return heads.some((text) => text.length <= 40 && !/，.*。$/u.test(text) && passing.test(toSimplified(text)));
}

/** A telephone or an address beside each: somebody is there. */
function areReached(values: readonly string[]): boolean {
  return (
    values.length >= fewest && values.every((text) => /^(?:[\w.+-]{1,40}@[\w.-]{3,40}|\+?[\d() -]{7,20})$/.test(text))
  );
}

function haveDuties(
  title: RosterColumn,
  duties: RosterColumn,
  below: readonly (readonly Cell[])[],
  isJob: (name: string) => boolean,
): boolean {
  if (!/^(?:duties(?:\.duty)?|summary)$/.test(duties.path ?? '')) return false;
  const names = valuesBelow(below, title).map((name) =>
    toSimplified(name.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')),
  );
  const jobs = names.filter((name) => isJob(name.replace(/\s*[（(].*$/u, '')) && !parts.test(name));
  return names.length >= fewest && jobs.length * 3 >= names.length * 2 && valuesBelow(below, duties).length >= fewest;
}
