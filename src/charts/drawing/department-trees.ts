import { listNodes, type Tree } from '../../org/graph/tree.ts';
import type { Box } from './index.ts';

/** Somebody in the organisation, with the department to which they belong. */
export interface Member {
  readonly id: string;
  readonly home?: string;
  readonly external: boolean;
}
/**
 * The members of one department. The superior of each head, if in another department, is shown above it as an outsider.
 */
export interface DepartmentTree {
  /** Absent for members that belong to no department. */
  readonly name?: string;
  readonly trees: readonly Tree<Box>[];
}
export interface DepartmentBox {
  readonly name: string;
  /** The place that the box links to. */
  readonly anchor: string;
  /** The number of its positions, in words. */
  readonly note: string;
}

interface Branch extends Tree<Box> {
  readonly below: Branch[];
}
/** Heads of a department that have the same superior outside; heads without a superior have no `value` above them. */
interface HeadGroup {
  readonly value?: Box;
  readonly below: Branch[];
}

/**
 * The departments in the order of the outline. An external is shown only above the heads that report to it. `boxOf`
 * makes the box of a member of the department, or of the outsider above one of its heads.
 */
export function treeByDepartment<Each extends Member>(
  trees: readonly Tree<Each>[],
  boxOf: (member: Each, outside: boolean) => Box,
): DepartmentTree[] {
  /** By department, its heads by the id of their superior outside. */
  const departments = new Map<string | undefined, Map<string | undefined, HeadGroup>>();
  const placed = new Map<string, Branch>();
  for (const { value: member, superior } of listNodes(trees)) {
    const { id, home, external } = member;
    if (home === undefined && external) continue;
    const groups = departments.get(home) ?? new Map<string | undefined, HeadGroup>();
    departments.set(home, groups);
    const branch: Branch = { value: boxOf(member, false), below: [] };
    placed.set(id, branch);
    const above = superior?.value;
    const colleague = above !== undefined && above.home === home ? placed.get(above.id) : undefined;
    if (colleague !== undefined) colleague.below.push(branch);
    else {
      const known = groups.get(above?.id);
      const group: HeadGroup = known ?? { ...(above === undefined ? {} : { value: boxOf(above, true) }), below: [] };
      groups.set(above?.id, group);
      group.below.push(branch);
    }
  }
  return [...departments].map(([name, groups]) => ({
    ...(name === undefined ? {} : { name }),
    trees: [...groups.values()].flatMap(({ value, below }): readonly Tree<Box>[] =>
      value === undefined ? below : [{ value, below }],
    ),
  }));
}

/** One box for each department, below the department to which its first head reports. */
export function treeOfDepartments(trees: readonly Tree<Member>[], departments: readonly DepartmentBox[]): Tree<Box>[] {
  const above = new Map<string, string | undefined>();
  for (const { value, superior } of listNodes(trees)) {
    if (value.home !== undefined && !above.has(value.home)) above.set(value.home, superior?.value.home);
  }
  const branches = new Map(departments.map((department) => [department.name, toBranch(department)]));
  const top: Branch[] = [];
  for (const { name } of departments) {
    const superior = leadsBack(name, above) ? undefined : above.get(name);
    const parent = superior === undefined ? undefined : branches.get(superior);
    const branch = branches.get(name);
    if (branch !== undefined) (parent?.below ?? top).push(branch);
  }
  return top;
}

function toBranch({ name, anchor, note }: DepartmentBox): Branch {
  return {
    value: { id: anchor, kind: 'department', title: name, notes: [{ text: note, fault: false }], anchor },
    below: [],
  };
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
