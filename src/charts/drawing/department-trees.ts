import type { Box, BoxRow } from './index.ts';

/** A row of the outline; superiors come before their reports. */
export interface HomeRow {
  readonly id: string;
  readonly level: number;
  readonly home?: string;
  readonly external: boolean;
}
/**
 * The rows of one department. The superior of each head, if in another department, is shown above it as an outsider.
 */
export interface DepartmentTree {
  /** Absent for rows that belong to no department. */
  readonly name?: string;
  readonly rows: readonly BoxRow[];
}
export interface DepartmentBox {
  readonly name: string;
  /** The place that the box links to. */
  readonly anchor: string;
  /** The number of its positions, in words. */
  readonly note: string;
}

/** A row with its superior, the nearest row above it of the level before. */
interface Linked<Row> {
  readonly row: Row;
  readonly superior: Row | undefined;
}

/**
 * The departments in the order of the outline. An external is shown only above the heads that report to it. `boxOf`
 * makes the box of a member of the department, or of the outsider above one of its heads.
 */
export function treeByDepartment<Row extends HomeRow>(
  rows: readonly Row[],
  boxOf: (row: Row, outside: boolean) => Box,
): DepartmentTree[] {
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
    const branch = branches.get(under) ?? (superior === undefined ? [] : [{ level: 0, box: boxOf(superior, true) }]);
    branches.set(under, branch);
    branch.push({ level, box: boxOf(row, false) });
  }
  return [...trees].map(([name, branches]) => ({
    ...(name === undefined ? {} : { name }),
    rows: [...branches.values()].flat(),
  }));
}

/** One box for each department, below the department to which its first head reports. */
export function treeOfDepartments(rows: readonly HomeRow[], departments: readonly DepartmentBox[]): BoxRow[] {
  const above = new Map<string, string | undefined>();
  for (const { row, superior } of linkRows(rows)) {
    if (row.home !== undefined && !above.has(row.home)) above.set(row.home, superior?.home);
  }
  const known = new Set(departments.map(({ name }) => name));
  const below = new Map<string | undefined, DepartmentBox[]>();
  for (const department of departments) {
    const superior = leadsBack(department.name, above) ? undefined : above.get(department.name);
    const parent = superior !== undefined && known.has(superior) ? superior : undefined;
    below.set(parent, [...(below.get(parent) ?? []), department]);
  }
  const tree: BoxRow[] = [];
  const stack = (below.get(undefined) ?? []).map((department) => ({ department, level: 0 })).reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { department, level } = next;
    const { name, anchor, note } = department;
    tree.push({
      level,
      box: { id: anchor, kind: 'department', title: name, notes: [{ text: note, fault: false }], anchor },
    });
    for (const each of [...(below.get(name) ?? [])].reverse()) stack.push({ department: each, level: level + 1 });
  }
  return tree;
}

/** Two departments may report into each other; then the first is at the top. */
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

function linkRows<Row extends HomeRow>(rows: readonly Row[]): Linked<Row>[] {
  const open: Row[] = [];
  return rows.map((row) => {
    open.length = row.level;
    const superior = open[row.level - 1];
    open.push(row);
    return { row, superior };
  });
}
