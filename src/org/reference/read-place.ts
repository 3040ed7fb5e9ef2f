import { takeFirst } from '../../model/groups.ts';
import { foldText } from '../../text/text.ts';
import { bagWords } from '../../text/word-bag.ts';
import type { Find } from './find.ts';
import { type NameIndex, within, withoutUnit } from './name-index.ts';

const own = new Set('部门 本部门 本部 我部 所在部门 本科室 本组 department ownteam owndepartment'.split(' '));
const brackets = /^(.*?)[(（[［【〔「](.+)[)）\]］】〕」](.*)$/u;
/** Words first: as white space, what is round `of` would cut `Head of Sales` into `Head of` and `Sales`. */
const between = /\s+(?:of|in|at|for)(?:\s+the)?\s+|[/／\\|｜,，、;；:：·•>→的\p{Pd}~\s]+/giu;
const mostSplits = 8;
/** A longer name is not split where it has no separator. */
const longestJoined = 80;
/** So many positions are found at most: more than are shown. */
const most = 10;

/** The first few ids that a name with department and title, in any order, means: `销售部经理`, `经理（销售部）`, `Manager, Sales`. */
export function readPlace(index: NameIndex, written: string, department: string | undefined): string[] {
  for (const [one, other] of splitName(written)) {
    const found = [...inDepartment(index, one, other, department), ...inDepartment(index, other, one, department)];
    if (found.length > 0) return [...new Set(found)];
  }
  const name = foldText(written);
  for (let at = 1; at < name.length && name.length <= longestJoined; at++) {
    const [head, tail] = [name.slice(0, at), name.slice(at)];
    const found = [
      ...inNamed(index, index.departments.get(head), tail),
      ...inNamed(index, index.departments.get(tail), head),
      ...(own.has(head) && department !== undefined ? inNamed(index, [foldText(department)], tail) : []),
    ];
    if (found.length > 0) return [...new Set(found)];
  }
  return department === undefined ? [] : inNamed(index, [foldText(department)], name);
}

/** The two parts of a name that has brackets or separators, once for every separator. */
function* splitName(written: string): Generator<readonly [string, string]> {
  const [, before = '', inside = '', after = ''] = brackets.exec(written) ?? [];
  if (inside !== '') yield [`${before}${after}`, inside];
  let splits = 0;
  for (const { 0: mark, index } of written.matchAll(between)) {
    if (splits++ === mostSplits) return;
    yield [written.slice(0, index), written.slice(index + mark.length)];
  }
}

function inDepartment(index: NameIndex, place: string, title: string, department: string | undefined): string[] {
  const folded = foldText(place);
  if (own.has(folded)) return department === undefined ? [] : inNamed(index, [foldText(department)], foldText(title));
  return inNamed(index, index.departments.get(folded) ?? index.departmentsByBag.get(bagWords(place)), title);
}

/**
 * The positions of the departments with that title, with or without the department's name; else with the same words.
 */
function inNamed(index: NameIndex, departments: Iterable<string> | undefined, title: string): string[] {
  return departments === undefined ? [] : takeFirst(findTitled(index, departments, title), most);
}

function* findTitled(index: NameIndex, departments: Iterable<string>, title: string): Generator<string> {
  const folded = foldText(title);
  const bag = bagWords(title);
  for (const department of takeFirst(departments, most)) {
    const spellings = [folded, `${department}${folded}`, `${foldText(withoutUnit(department))}${folded}`];
    const exact = spellings.flatMap((each) => index.titles.get(within(department, each)) ?? []);
    for (const ids of exact) yield* ids;
    if (exact.length === 0 && bag !== '') yield* index.titlesByBag.get(within(department, bag)) ?? [];
  }
}

/** Reads a department in place of a position, alone or with a title that none of its positions has. */
export function readDepartment(
  index: NameIndex,
  written: string,
  find: Find,
): { readonly ids: readonly string[]; readonly title: string } | undefined {
  const whole = index.departments.get(foldText(written)) ?? index.departmentsByBag.get(bagWords(written));
  if (whole !== undefined) return { ids: listHeads(index, whole, find), title: '' };
  for (const [one, other] of splitName(written)) {
    const [place, title] = index.departments.has(foldText(one)) ? [one, other] : [other, one];
    const known = index.departments.get(foldText(place));
    if (index.departments.has(foldText(title))) return undefined;
    if (known !== undefined && title.trim() !== '') return { ids: listHeads(index, known, find), title: title.trim() };
  }
  return undefined;
}

/** The positions of departments; those whose superior is not in these departments come first. */
function listHeads(
  { workspace, members, heads }: NameIndex,
  departments: ReadonlySet<string>,
  find: Find,
): readonly string[] {
  const known = heads.get(departments);
  if (known !== undefined) return known;
  const belongs = (id: string) => departments.has(foldText(workspace.byId.get(id)?.department ?? ''));
  const all = [...departments].flatMap((department) => members.get(department) ?? []);
  const first = all.filter(({ reportsTo, department }) => !belongs(find(reportsTo ?? '', department) ?? ''));
  const listed = [...new Set([...first, ...all].map(({ id }) => id))];
  heads.set(departments, listed);
  return listed;
}
