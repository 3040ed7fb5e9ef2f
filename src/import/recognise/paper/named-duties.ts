import type { SourcePlace } from '../../../model/imported.ts';
import type { Block } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';
import { departmentIn } from '../words/department-name.ts';
import { isJobName, isNamedLeader } from '../words/job-name.ts';
import { type Line, linesOf } from '../words/lines.ts';

/** Headings such as 检验士职责 and 电工安全生产责任制, each of which names a position, and those above them that name their departments. */
export interface NamedDuties {
  readonly titles: ReadonlyMap<SourcePlace, string>;
  readonly departments: ReadonlySet<SourcePlace>;
  /** Chapters below them, such as 附则. */
  readonly ends: ReadonlySet<SourcePlace>;
}

const unit = /(?:部|科|室|房|处|组|班|站|所|队|股|院|中心|车间|病区|工段)$/u;

/** At least two headings of a job's name with 职责 or 责任制, each right above the first of numbered lines. */
export function findNamedDuties(dictionary: Dictionary, blocks: readonly Block[]): NamedDuties {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? linesOf(block) : []));
  const titles = new Map<SourcePlace, string>();
  const roles: { readonly line: Line; readonly title: string }[] = [];
  const looks = new Set<string>();
  const departments = new Set<SourcePlace>();
  const ends = new Set<SourcePlace>();
  for (const [at, line] of lines.entries()) {
    const title = titleOf(dictionary, line);
    if (/^第[一二三四五六七八九十\d]{1,3}章|附\s*则$/u.test(line.written)) ends.add(line.place);
    const next = lines[at + 1];
    if (isOfOthers(line) && isFirst(next)) ends.add(line.place);
    // The numbers of Word's lists may go on below the next heading.
    const isList = line.heading !== undefined && line.style !== undefined && next?.style !== undefined;
    const role = isFirst(next) ? roleOf(line) : undefined;
    if (role !== undefined) roles.push({ line, title: role });
    if (title === undefined || !(isFirst(next) || isList)) continue;
    looks.add(lookOf(line));
    titles.set(line.place, title);
    const above = lines[at - 1];
    if (above !== undefined && isUnit(above)) departments.add(above.place);
  }
  for (const { line, title } of titles.size > 1 ? roles : []) {
    if (!looks.has(lookOf(line))) continue;
    titles.set(line.place, title);
    ends.delete(line.place);
  }
  const isForm = lines.some(({ text }) => /^(?:岗位|职位|职务)\s*名\s*称/u.test(text));
  return titles.size > 1 && !isForm
    ? { titles, departments, ends }
    : { titles: new Map(), departments: new Set(), ends: new Set() };
}

function titleOf(dictionary: Dictionary, { text }: Line): string | undefined {
  const [, title = '', before = '', after = ''] =
    /^(\p{Script=Han}{2,14}?)([（(]\p{Script=Han}{2,10}[）)])?的?(?:岗位|工作|安全|生产|消防|质量|环保){0,3}(?:职责|责任制)([（(][^()（）]{2,12}[）)])?[:：]?$/u.exec(
      text,
    ) ?? [];
  if (
    !(isJobName(title) || isNamedLeader(title)) ||
    dictionary.find(text) !== undefined ||
    departmentIn(title) !== undefined
  )
    return undefined;
  // 检验师职责（兼管血库） is of that one, and （5人） says how many there are.
  return `${title}${before}${/^.\d{1,3}[人名]/u.test(after) ? '' : after}`;
}

/** 消防安全责任人, 食品安全管理人 and 各楼层治安负责人 hold a position where jobs around them have duties in the same way. */
function roleOf({ text }: Line): string | undefined {
  const [, title = ''] = /^(\p{Script=Han}{2,14}人)的?(?:岗位|工作)?职责[:：]?$/u.exec(text) ?? [];
  if (!/(?:责任|管理|负责)人$/u.test(title) || /第一|直接/u.test(title)) return undefined;
  const own = title.replace(/^各(?:部门?|科室|车间|班组|楼层|区域|单位)/u, '').replace(/..人$/u, '负责人');
  return isNamedLeader(own) ? title : undefined;
}

function lookOf({ heading, bold, style }: Line): string {
  return `${heading ?? ''} ${bold} ${style ?? ''}`;
}

/** 机电科安全职责 and 主要负责人安全职责 between those of jobs are none of the job above them. */
function isOfOthers({ text }: Line): boolean {
  return /^\p{Script=Han}{1,12}(?:[部科室处组队]|中心|车间|公司|单位|部门|[人者]|人员|员工|领导|全员)的?(?:岗位|工作|安全|生产|消防|质量|环保){0,3}(?:职责|责任制)[:：]?$/u.test(
    text,
  );
}

function isFirst(line: Line | undefined): boolean {
  return line?.style !== undefined && (line.count === 1 || /^[（(]?[一1①⑴]/u.test(line.written));
}

function isUnit({ text, style }: Line): boolean {
  return style === undefined && text.length <= 12 && /^\p{Script=Han}+$/u.test(text) && unit.test(text);
}
