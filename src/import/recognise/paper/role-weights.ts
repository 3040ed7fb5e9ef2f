import { guessPath } from '../../labels/guess.ts';
import type { Dictionary } from '../../labels/index.ts';
import { departmentIn } from '../words/department-name.ts';
import type { Line } from '../words/lines.ts';
import type { Section } from './role-evidence.ts';
import type { RoleHead } from './role-heads.ts';
import { hasLabels, isOnDuties, isOnOneJob, isOnRoles } from './role-papers.ts';

const ofMany =
  /^(?:各|全体|所有|其[他它]|有关|相关|本|主要|通用|基本|一般|共同)|^.?$|(?:部|处|科|室|组|会|部门|公司|集团|机构|领导|班子|中心|岗位|工作|制度|组织|管理|安全|质量|单位|团队|项目|.[责负][任责]人)$/u;

/** `Responsibilities of the Board` and `Duties of all staff` are of no single position either. */
const ofManyPeople =
  /^(?:all|every|each|other|any|both)\b|\b(?:staff|employees|members|volunteers|trustees|board|committees?|council|department|division|section|team|unit|trust|school|company|management|parties|students|parents|users|group|office|organi[sz]ation|secretariat|foundation|association|society|employer|partners?|public|government|ministry|agency)$/iu;

/** Those of the sections that are positions, if the evidence is enough. */
export function choosePositions(
  dictionary: Dictionary,
  lines: readonly Line[],
  all: readonly Section[],
): readonly Section[] {
  const isOne = (section: Section) =>
    section.hasBody && (isNamed(section) || (section.hasFacts && mayBeRole(section.line.text)));
  const [from, to] = [all.findIndex(isOne), all.findLastIndex(isOne)];
  const sections = all.slice(from, to + 1).filter(({ hasBody }) => hasBody);
  const named = sections.filter(isOne);
  const first = sections[0];
  if (first === undefined || named.length < 2) return [];
  const top = above(lines, sections);
  const shared = mostShared(sections);
  const told = sections.filter((section) => section.isTold);
  const isMost = (count: number, of = sections.length) => count * 3 >= of * 2;
  // Where the paper says that it is on roles, a label below one of them leads what that one does.
  const outside = without(
    lines,
    isOnRoles(top) && isMost(told.length)
      ? sections.flatMap(({ line, below }) => [line, ...below])
      : all.map(({ line }) => line),
  );
  if (shared < 2 && (isOnOneJob(dictionary, top) || hasLabels(dictionary, outside))) return [];
  const listed = sections.filter(({ first: item, leads }) => item !== undefined || leads.size > 0);
  // 安全责任人 and 联系人 are as sure as jobs where a paper on duties has nothing else, and a list below each.
  const areAlike = listed.length === sections.length && sections.every(isNamed);
  const known = named.filter(({ head }) => head.kind === 'job').length;
  const certain = known === 0 && areAlike && isOnDuties(top) ? named.length : known;
  const areRoles = isOnRoles(top) || isMost(named.filter(({ head }) => head.says !== undefined).length);
  const speaks = shared > 1 || areRoles || isMost(listed.length);
  const enough =
    (isMost(named.length) && certain > 0 && (shared > 1 || isMost(told.length) || areRoles) && speaks) ||
    (isMost(shared) && shared > 1 && certain > 0 && named.length * 3 >= sections.length) ||
    (isMost(told.length) && certain > 0 && speaks);
  if (!enough) return [];
  return sections.filter(
    (section) => isOne(section) || section.isTold || (section.hasFacts && mayBeRole(section.line.text)),
  );
}

/** The lines above the first of sections. */
export function above(lines: readonly Line[], [first]: readonly Section[]): readonly Line[] {
  return first === undefined ? [] : lines.slice(0, lines.indexOf(first.line));
}

/** Of a fact of positions, as their superior or holder, or of a part with a label: below how many sections it is. */
function mostShared(sections: readonly Section[]): number {
  const counts = new Map<string, number>();
  for (const { paths } of sections) for (const path of paths) counts.set(path, (counts.get(path) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

function without(lines: readonly Line[], others: readonly Line[]): readonly Line[] {
  const own = new Set(others);
  return lines.filter((line) => !own.has(line));
}

/** 部长岗位：, 业务协调岗. */
export function isPost(head: RoleHead | undefined): boolean {
  return head?.says === 'post' && departmentIn(head.title) === undefined;
}

/** Its own words make it the name of a position, or it says that it is a post, or that a list below it is of duties. */
function isNamed({ head, first, leads }: Section): boolean {
  const isListed = first !== undefined || leads.size > 0;
  return head.kind !== 'other' || isPost(head) || (head.says === 'duties' && isListed && !isOfMany(head.title));
}

/** 各部门职责, 领导小组职责 and 工作职责 are of no single position. */
function isOfMany(title: string): boolean {
  return departmentIn(title) !== undefined || ofMany.test(title) || ofManyPeople.test(title);
}

function mayBeRole(text: string): boolean {
  return text.length <= 40 && guessPath(text) === undefined && !/[.;!?。；！？]/u.test(text);
}
