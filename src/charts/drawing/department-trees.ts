import type { Box, BoxRow } from './index.ts';

/** A row of the outline, superiors before their reports. */
export interface HomeRow {
  readonly id: string;
  readonly level: number;
  /** The department it belongs to; absent for externals and broken files. */
  readonly home?: string;
  readonly external: boolean;
}
/** Those of a department; each head hangs from its superior in another one, who is shown as from outside. */
export interface DepartmentTree {
  /** Absent where the rows belong to none. */
  readonly name?: string;
  readonly rows: readonly BoxRow[];
}
/** A department as a box of its own. */
export interface DepartmentBox {
  readonly name: string;
  /** Where it leads. */
  readonly anchor: string;
  /** How many it has, in words. */
  readonly note: string;
}

/** A row with the superior above it in the outline. */
interface Linked<Row> {
  readonly row: Row;
  readonly superior: Row | undefined;
}

/**
 * In the order in which the outline comes to them. Outsiders that head nobody's department stand only above those they
 * head. `boxOf` makes the box of somebody of the department, or of the outsider above one of its heads.
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

/** A box a department, below the one to whose position its first head reports. */
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

function linkRows<Row extends HomeRow>(rows: readonly Row[]): Linked<Row>[] {
  const open: Row[] = [];
  return rows.map((row) => {
    open.length = row.level;
    const superior = open[row.level - 1];
    open.push(row);
    return { row, superior };
  });
}
