import type { BoxRow } from '../figure/index.ts';
import type { HandbookLabels } from '../languages/index.ts';
import { toBoxRow } from './boxes.ts';
import type { ChartRow, DepartmentPart } from './index.ts';

/** Those of a department; each head hangs from its superior in another one, who is shown as from outside. */
export interface DepartmentTree {
  /** Absent where the rows belong to none. */
  readonly name?: string;
  readonly rows: readonly BoxRow[];
}

/** A row with the superior above it in the outline. */
interface Linked {
  readonly row: ChartRow;
  readonly superior: ChartRow | undefined;
}

/** In the order in which the outline comes to them. Outsiders that head nobody's department stand only above those they head. */
export function treeByDepartment(rows: readonly ChartRow[]): DepartmentTree[] {
  const trees = new Map<string | undefined, Map<string | undefined, BoxRow[]>>();
  const levels = new Map<string, number>();
  const heads = new Map<string, string | undefined>();
  for (const { row, superior } of linkRows(rows)) {
    if (row.home === undefined && row.external) continue;
    const branches = trees.get(row.home) ?? new Map<string | undefined, BoxRow[]>();
    trees.set(row.home, branches);
    const isHead = superior === undefined || superior.home !== row.home;
    const under = isHead ? superior?.id : heads.get(superior.id);
    const level = isHead ? Number(superior !== undefined) : (levels.get(superior.id) ?? 0) + 1;
    levels.set(row.id, level);
    heads.set(row.id, under);
    const branch = branches.get(under) ?? (superior === undefined ? [] : [showOutside(superior)]);
    branches.set(under, branch);
    const { department: _, ...own } = row;
    branch.push({ ...toBoxRow(own), level });
  }
  return [...trees].map(([name, branches]) => ({
    ...(name === undefined ? {} : { name }),
    rows: [...branches.values()].flat(),
  }));
}

function showOutside(row: ChartRow): BoxRow {
  const { box } = toBoxRow({ ...row, ...(row.home === undefined ? {} : { department: row.home }) });
  return { level: 0, box: { ...box, kind: 'outside' } };
}

/** A box a department, below the one to whose position its first head reports. */
export function treeOfDepartments(
  rows: readonly ChartRow[],
  departments: readonly DepartmentPart[],
  { positionCount }: HandbookLabels,
): BoxRow[] {
  const above = new Map<string, string | undefined>();
  for (const { row, superior } of linkRows(rows)) {
    if (row.home !== undefined && !above.has(row.home)) above.set(row.home, superior?.home);
  }
  const known = new Set(departments.map(({ name }) => name));
  const below = new Map<string | undefined, DepartmentPart[]>();
  for (const department of departments) {
    const superior = leadsBack(department.name, above) ? undefined : above.get(department.name);
    const parent = superior !== undefined && known.has(superior) ? superior : undefined;
    below.set(parent, [...(below.get(parent) ?? []), department]);
  }
  const tree: BoxRow[] = [];
  const stack = (below.get(undefined) ?? []).map((department) => ({ department, level: 0 })).reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { department, level } = next;
    const { name, anchor, positions } = department;
    const notes = [{ text: positionCount(positions.length), fault: false }];
    tree.push({ level, box: { id: anchor, kind: 'department', title: name, notes, anchor } });
    for (const each of [...(below.get(name) ?? [])].reverse()) stack.push({ department: each, level: level + 1 });
  }
  return tree;
}

/** Two departments may each report into the other; the first then stands at the top. */
function leadsBack(name: string, above: Map<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let at = above.get(name); at !== undefined && !seen.has(at); at = above.get(at)) {
    if (at === name) {
      above.set(name, undefined);
      return true;
    }
    seen.add(at);
  }
  return false;
}

function linkRows(rows: readonly ChartRow[]): Linked[] {
  const open: ChartRow[] = [];
  return rows.map((row) => {
    open.length = row.level;
    const superior = open[row.level - 1];
    open.push(row);
    return { row, superior };
  });
}
