import { isColumn } from '../../labels/choose.ts';
import { guessPath } from '../../labels/guess.ts';
import type { Dictionary } from '../../labels/index.ts';
import { isShareHead } from '../../labels/share.ts';
import type { Column } from './table-head.ts';

/** `Task #` and `Duty No.` count the rows, though their first word heads a column of texts. */
export function isNumberHead(label: string): boolean {
  return /^\w{1,14} (?:#|no\.?)$/i.test(label);
}

/** `Additional comments` is beside columns of any kind, and is often left empty. */
export function isRemarkHead(label: string): boolean {
  return /^(?:(?:additional|further|other|any|your|manager's|employee's) )*(?:comments?|remarks?|notes?|observations?|evidence)(?: \([^()]*\))?$|^(?:备注|说明|附注)$/iu.test(
    label.replaceAll('’', "'"),
  );
}

/** `Supervisor Rating`, `Marks obtained`, 上级评分: how well it was done, in the copy of a description that appraises. */
export function isRatingHead(label: string): boolean {
  return /^(?:(?:self|own|employee|staff|supervisor|manager|line|appraisee|appraiser|reviewer|hod|hr|committee|final|overall|agreed|annual|quarterly|(?:year|mid|half)[- ](?:end|year(?:ly)?))(?:['’]?s['’]?)? ){0,3}(?:ratings?|scores?|marks?|points|appraisal|assessments?|evaluation)(?: (?:awarded|obtained|scored|given|achieved))?(?: \([^()]*\))?$|^(?:自我?|本人|上级|直接上级|主管|部门|领导|考核|最终|综合)?(?:评[价分定]|考评|复评|得分|打分)(?:分数|得分|结果)?$/iu.test(
    label.trim(),
  );
}

/** Beside duties, a column of shares in whatever words; a weight right after an indicator is that of the indicator. */
export function findShares(columns: Column[]): void {
  const duty = columns.findIndex(({ path }) => path === 'duties.duty');
  // `Indicator | Standard | Weight %`
  const weight = columns.findIndex(
    ({ path, label }) => path === 'duties.share' && /^weight(?:ing|age)?\b/i.test(label),
  );
  const before = columns[weight];
  if (before !== undefined && columns.slice(0, weight).some(({ path }) => /^duties\.kpi(?:\.name)?$/.test(path)))
    columns[weight] = { ...before, path: 'duties.kpi.weight' };
  if (duty === -1 || columns.some(({ path }) => path === 'duties.share')) return;
  const at = columns.findIndex(({ path, label }) => {
    if (path === 'duties.kpi.weight') return true;
    return path === 'contacts.share' || (!isColumn(path) && path !== 'side' && isShareHead(label));
  });
  const share = columns[at];
  if (share === undefined) return;
  const measured = columns.findIndex(({ path }) => /^duties\.kpi(?:\.name)?$/.test(path));
  if (measured > duty && at > measured && share.path === 'duties.kpi.weight') return;
  columns[at] = { ...share, path: 'duties.share' };
}

/** `KPA | KPI | Weight`: where no column has the duties, the areas are what is measured. What is right of a measure is about it. */
export function takeGroups(columns: Column[]): void {
  const at = columns.findIndex(({ path }) => path === 'duties.group');
  const group = columns[at];
  const measured = columns.findIndex(({ path }) => path.startsWith('duties.kpi'));
  const mayBeDuties = ({ path, label }: Column, nth: number) =>
    path === 'duties.duty' || (path === 'x' && nth < measured && label !== '' && !isRemarkHead(label));
  if (group === undefined || measured === -1 || columns.some(mayBeDuties)) return;
  columns[at] = { ...group, path: 'duties.duty' };
}

/** A head without the year for which it holds: `Target 2024-25`, 2025年目标. */
export function withoutYear(label: string): string {
  const bare = label
    .replace(/\s*[(（]?(?:\bfor )?(?:\b(?:fy|year)\s?)?(?:19|20)\d\d(?:\s?[-/–]\s?(?:\d\d){1,2})?[)）]?$/iu, '')
    .replace(/^(?:fy\s?)?(?:19|20)\d\d(?:[-/–]\d\d)?(?:\s|年度?的?)/iu, '');
  return bare.trim() === '' ? label : bare;
}

/** `Area | Results to be achieved | Measures`: of two columns of results the first says what is done, where none has the duties. */
export function takeResults(columns: Column[]): void {
  if (columns.some(({ path }) => path === 'duties.duty')) return;
  const at = columns.findIndex(({ path }) => path === 'duties.kpi');
  const result = columns[at];
  if (result === undefined || !columns.slice(at + 1).some(({ path }) => path.startsWith('duties.kpi'))) return;
  // `工作标准 | 标准分 | 考核评分方法`
  if (/result|outcome|achiev|成果|结果|^(?:岗位|工作)+标准$/iu.test(result.label.replace(/\s/gu, '')))
    columns[at] = { ...result, path: 'duties.duty' };
}

/** `工作目标 | 工作内容 | 衡量标准`: of two columns of measures the one before the duties says what they are for. */
export function takeGoals(columns: Column[]): void {
  const duty = columns.findIndex(({ path }) => path === 'duties.duty');
  const at = columns.findIndex(({ path }) => path === 'duties.kpi');
  const goal = columns[at];
  if (goal === undefined || at !== duty - 1 || !columns.slice(duty).some(({ path }) => path.startsWith('duties.kpi')))
    return;
  columns[at] = { ...goal, path: 'duties.group' };
}

/** `External | Purpose of contact`: the head that says on which side they are is above those with whom there is contact. */
export function takeSide(columns: Column[]): string | undefined {
  const has = (path: string) => columns.some((column) => column.path === path);
  const at = columns.findIndex(({ path }) => /^contacts\.(?:in|ex)ternal$/.test(path));
  const side = columns[at];
  if (side === undefined || has('contacts.with') || !(has('contacts.purpose') || has('contacts.frequency')))
    return undefined;
  columns[at] = { ...side, path: 'contacts.with' };
  return side.path;
}

/** 工作事项 heads what is dealt with only where another column names with whom. */
export function takeWork(dictionary: Dictionary, columns: Column[]): void {
  if (columns.some(({ path }) => path === 'contacts.with')) return;
  columns.forEach((column, at) => {
    if (column.path !== 'contacts.purpose' || column.label.length < 3) return;
    const path = dictionary.find(column.label, { within: 'duties', asColumn: true })?.path;
    if (path === 'duties.duty' || path === 'duties') columns[at] = { ...column, path: 'duties.duty' };
  });
}

/** `工作项目 | 工作内容说明`: where no known head is that of the duties, the one that speaks of them is. */
export function takeSpoken(columns: Column[]): void {
  if (columns.some(({ path }) => path === 'duties.duty') || !columns.some(({ path }) => path === 'duties.group'))
    return;
  const at = columns.findIndex(({ path, label }) => path === 'x' && guessPath(label) === 'duties');
  const spoken = columns[at];
  if (spoken !== undefined) columns[at] = { ...spoken, path: 'duties.duty' };
}

/** 职务内容 | 管理指标: beside duties, the one column whose words speak of a measure, where no known head is that of one. */
export function takeMeasured(columns: Column[]): void {
  const duty = columns.findIndex(({ path }) => path === 'duties.duty');
  if (duty === -1 || columns.some(({ path }) => path.startsWith('duties.kpi'))) return;
  const speaks = ({ path, label }: Column, at: number) =>
    at > duty && path === 'x' && /^\p{Script=Han}{2,8}$/u.test(label) && guessPath(label) === 'kpis';
  const [at, another] = columns.flatMap((column, nth) => (speaks(column, nth) ? [nth] : []));
  const column = at === undefined ? undefined : columns[at];
  if (at !== undefined && column !== undefined && another === undefined)
    columns[at] = { ...column, path: 'duties.kpi' };
}

/** `Measure | Target`: of two columns of measures the second says what should be reached. */
export function takeTargets(columns: Column[]): void {
  if (columns.some(({ path }) => path === 'duties.kpi.target')) return;
  const at = columns.findIndex(({ path, label }) => path === 'duties.kpi' && ofTarget.test(label));
  const target = columns[at];
  if (target !== undefined && /^duties\.kpi(?:\.name)?$/.test(columns[at - 1]?.path ?? ''))
    columns[at] = { ...target, path: 'duties.kpi.target' };
}

/** 更改情况摘要 beside a version and a day: where no known head is that of what was changed, the one whose words speak of it is. */
export function takeChange(columns: Column[]): void {
  const has = (path: string) => columns.some((column) => column.path === path);
  if (!has('revisions.version') || !has('revisions.date') || has('revisions.change')) return;
  const at = columns.findIndex(
    ({ path, label }) =>
      path === 'x' &&
      /[修更变][订改更动].*(?:内容|摘要|说明|情况|事项|要点|原因)|^(?:summary|nature|details?|description) of (?:the )?(?:changes?|amendments?|revisions?)/iu.test(
        label,
      ),
  );
  const change = columns[at];
  if (change !== undefined) columns[at] = { ...change, path: 'revisions.change' };
}

const ofTarget =
  /^(?:(?:expected|required|minimum|annual|agreed|performance) )?(?:targets?|standards?|levels?|benchmarks?|norms?)$/i;
