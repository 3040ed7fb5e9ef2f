import type { SourcePlace } from '../../../model/imported.ts';
import type { Block } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';
import { departmentIn } from '../words/department-name.ts';
import { isJobName, isNamedLeader } from '../words/job-name.ts';
import type { Line } from '../words/lines.ts';
import { numberedLinesOf } from './bare-numbers.ts';
import { isPaperOnSeveral } from './paper-on-several.ts';
import { remark } from './role-heads.ts';
import { belowFacts, isAlike } from './titles-above-lists.ts';

/** Headings such as 检验士职责 and 电工安全生产责任制, each of which names a position, and those above them that name their departments. */
export interface NamedDuties {
  readonly titles: ReadonlyMap<SourcePlace, string>;
  readonly departments: ReadonlySet<SourcePlace>;
  /** Chapters below them, such as 附则. */
  readonly ends: ReadonlySet<SourcePlace>;
  /** The first of their duties where facts such as 直接上级：班长 stand between. */
  readonly firsts: ReadonlySet<SourcePlace>;
}

interface Role {
  readonly line: Line;
  readonly title: string;
}

const unit = /(?:部|科|室|房|处|组|班|站|所|队|股|院|中心|车间|病区|工段)$/u;

/** At least two headings of a job's name with 职责 or 责任制, each right above the first of numbered lines, or above facts and such. */
export function findNamedDuties(dictionary: Dictionary, blocks: readonly Block[]): NamedDuties {
  const { lines, aboveTables } = linesBesideTables(blocks);
  const titles = new Map<SourcePlace, string>();
  const roles: Role[] = [];
  const posts: Role[] = [];
  const peers: (Role & { readonly ending: string })[] = [];
  const alikeOf = new Map<string, number>();
  const firsts = new Set<SourcePlace>();
  const looks = new Set<string>();
  const departments = new Set<SourcePlace>();
  const ends = new Set<SourcePlace>();
  const others: Line[] = [];
  for (const [at, line] of lines.entries()) {
    const title = titleOf(dictionary, line);
    if (/^第[一二三四五六七八九十\d]{1,3}章|附\s*则$/u.test(line.written)) ends.add(line.place);
    const next = /职责|责任/u.test(line.text) ? belowFacts(dictionary, lines, at + 1) : lines[at + 1];
    const isApart = next !== lines[at + 1] || (aboveTables.has(line.place) && titleOrRole(dictionary, line));
    if (isApart && leads(line, next) && next !== undefined) firsts.add(next.place);
    if (isOfOthers(line) && leads(line, next)) ends.add(line.place);
    else if (/职责[:：]?$/u.test(line.text)) others.push(line);
    // The numbers of Word's lists may go on below the next heading.
    const isList = line.heading !== undefined && line.style !== undefined && next?.style !== undefined;
    const role = leads(line, next) ? roleOf(line) : undefined;
    if (role !== undefined) roles.push({ line, title: role });
    const post = title === undefined && leads(line, next) ? postOf(dictionary, line) : undefined;
    if (post !== undefined) posts.push({ line, title: post });
    const [name, ending = ''] = endingOf(line) ?? [];
    if (title === undefined && role === undefined && post === undefined && name !== undefined && leads(line, next))
      peers.push({ line, title: name, ending });
    if (title === undefined || !(leads(line, next) || isList)) continue;
    looks.add(lookOf(line));
    if (name !== undefined) alikeOf.set(ending, (alikeOf.get(ending) ?? 0) + 1);
    titles.set(line.place, title);
    const above = lines[at - 1];
    if (above !== undefined && isUnit(above)) departments.add(above.place);
  }
  // 外操岗位责任制 is of one where at least as many beside it are of jobs that are known.
  const alike = posts.length > titles.size ? [] : posts;
  const rest = peers.filter(
    ({ ending }) => (alikeOf.get(ending) ?? 0) >= 2 * peers.filter((peer) => peer.ending === ending).length,
  );
  const several = isPaperOnSeveral(lines);
  const isAlone = titles.size === 0 && roles.length === 1 && several;
  for (const { line, title } of titles.size > 1 || isAlone ? [...roles, ...alike, ...rest] : []) {
    if (!isAlone && !looks.has(lookOf(line))) continue;
    titles.set(line.place, title);
    ends.delete(line.place);
  }
  // 设备管理职责 in the look of 制冷工职责 is of no position.
  for (const line of others) if (looks.has(lookOf(line)) && !titles.has(line.place)) ends.add(line.place);
  const isForm = lines.some(({ text }) => /^(?:岗位|职位|职务)\s*名\s*称/u.test(text));
  return titles.size > (several ? 0 : 1) && !isForm
    ? { titles, departments, ends, firsts }
    : { titles: new Map(), departments: new Set(), ends: new Set(), firsts: new Set() };
}

/** The lines of a paper, and those of them right above a table, such as the one that says who drew the paper up. */
function linesBesideTables(blocks: readonly Block[]): { lines: Line[]; aboveTables: ReadonlySet<SourcePlace> } {
  const lines: Line[] = [];
  const aboveTables = new Set<SourcePlace>();
  const all = numberedLinesOf(blocks);
  for (const [at, block] of blocks.entries()) {
    const last = lines.at(-1);
    if (block.kind === 'paragraph') lines.push(...(all[at] ?? []));
    else if (last !== undefined) aboveTables.add(last.place);
  }
  return { lines, aboveTables };
}

function titleOrRole(dictionary: Dictionary, line: Line): boolean {
  return (titleOf(dictionary, line) ?? roleOf(line)) !== undefined;
}

function titleOf(dictionary: Dictionary, { text: written }: Line): string | undefined {
  const text = written.replace(remark, '');
  const [, title = '', before = '', after = ''] =
    /^(\p{Script=Han}{2,14}?)([（(]\p{Script=Han}{2,10}[）)])?的?(?:岗位|工作|安全|生产|消防|质量|环保){0,3}(?:职责|责任制|(?<=岗位)责任)([（(][^()（）]{2,12}[）)])?[:：]?$/u.exec(
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

/** 工会主席责任制 beside 班长责任制 and 电工责任制: what most headings of that ending name are jobs, so this is one. */
function endingOf({ text }: Line): readonly [name: string, ending: string] | undefined {
  const [, name = '', ending = ''] =
    /^(\p{Script=Han}{3,10}?)的?((?:岗位|安全|生产|消防|质量|环保){0,3}(?:责任制|(?<=岗位)责任))[:：]?$/u.exec(text) ??
    [];
  return name === '' || !isAlike(name) || isOther(name) ? undefined : [name, ending];
}

/** 主操岗位责任制 has 岗位 in its name, whatever the post is called. */
function postOf(dictionary: Dictionary, { text }: Line): string | undefined {
  const [, post = ''] =
    /^(\p{Script=Han}{2,10}?)的?岗位(?:安全|工作|生产){0,2}(?:职责|责任制|(?<=岗位)责任)[:：]?$/u.exec(text) ?? [];
  return post === '' || isOther(post) || dictionary.find(text) !== undefined ? undefined : post;
}

/** A department, or whoever works somewhere. */
function isOther(name: string): boolean {
  return (
    departmentIn(name) !== undefined ||
    unit.test(name) ||
    /(?:公司|单位|企业|人员|员工|人|全员|各|通用|基本|有关|相关|关键|特殊|重点|主要|其[他它])$|^(?:各|全体|所有)/u.test(
      name,
    )
  );
}

/** 消防安全责任人, 食品安全管理人 and 各楼层治安负责人 hold a position where jobs around them have duties in the same way. */
function roleOf({ text }: Line): string | undefined {
  const [, title = ''] = /^(\p{Script=Han}{2,14}人)的?(?:岗位|工作|质量)?职责[:：]?$/u.exec(text) ?? [];
  // Who answers for the quality of medicines is appointed by name.
  if (/^(?:企业|药店|门店)负责人$/u.test(title) && /质量职责/u.test(text)) return title;
  if (!/(?:责任|管理|负责)人$/u.test(title) || /第一|直接/u.test(title)) return undefined;
  const own = title.replace(/^各(?:部门?|科室|车间|班组|楼层|区域|单位)/u, '').replace(/..人$/u, '负责人');
  return isNamedLeader(own) ? title : undefined;
}

function lookOf({ heading, bold, style }: Line): string {
  return `${heading ?? ''} ${bold} ${style ?? ''}`;
}

/** 机电科安全职责, 各岗位职责 and 主要负责人安全职责 between those of jobs are none of the job above them. */
function isOfOthers({ text }: Line): boolean {
  if (/^(?:各|全体|所有|有关|相关|其[他它])\p{Script=Han}{1,10}(?:职责|责任制)[:：]?$/u.test(text)) return true;
  return /^\p{Script=Han}{1,12}(?:[部科室处组队]|中心|车间|公司|单位|部门|[人者]|人员|员工|领导|全员)的?(?:岗位|工作|安全|生产|消防|质量|环保){0,3}(?:职责|责任制)[:：]?$/u.test(
    text,
  );
}

/** The first of numbered lines, or a bullet below what has none. */
function leads(line: Line, next: Line | undefined): boolean {
  return isFirst(next) || (next?.style === 'bullet' && line.style !== 'bullet');
}

function isFirst(line: Line | undefined): boolean {
  return (
    line?.style !== undefined &&
    (line.count === 1 || /^(?:[（(]?[一1①⑴](?![\d十])|第\s?[一1]\s?[条條项項])/u.test(line.written))
  );
}

function isUnit({ text, style }: Line): boolean {
  return (
    (style === undefined || /^(?:han|part)$/.test(style)) &&
    text.length <= 12 &&
    /^\p{Script=Han}+$/u.test(text) &&
    (unit.test(text) || /^(?:总经办|总裁办|办公室|董事办|行政办|综合办)$/u.test(text))
  );
}
