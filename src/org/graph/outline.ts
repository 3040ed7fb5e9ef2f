import { compareNatural } from '../../text/text.ts';
import type { OrgGraph, OrgNode, Standing } from './graph.ts';
import { listNodes, type Tree } from './tree.ts';

/** The order in which a graph is drawn: every node once, superiors before their reports. */
export interface OutlineGroup {
  /** `rooted` comes first, then a group for each cycle, one for all unknown superiors, one for all broken files. */
  readonly kind: 'rooted' | 'cycle' | 'dangling' | 'broken';
  /** One for each head; in a cycle every member is a head. */
  readonly trees: readonly Tree<OutlineNode>[];
}
export interface OutlineNode {
  readonly node: OrgNode;
  /** The number of positions below that `depth` leaves out. */
  readonly hidden: number;
}

const kinds = {
  rooted: 'rooted',
  'in-cycle': 'cycle',
  'below-cycle': 'cycle',
  dangling: 'dangling',
  'below-dangling': 'dangling',
  broken: 'broken',
  'below-broken': 'broken',
} as const satisfies Record<Standing, OutlineGroup['kind']>;

export interface OutlineChoice {
  /** Only this position and those below it. */
  readonly root?: string;
  /** The number of levels to show; all if omitted. */
  readonly depth?: number;
}

/** Lists every node of `graph` once, or only the chosen ones. A node whose superior is not in the graph is a head. */
export function outlineGraph(
  graph: OrgGraph,
  { root, depth = Number.POSITIVE_INFINITY }: OutlineChoice = {},
): OutlineGroup[] {
  const seen = new Set<string>();
  const groups: OutlineGroup[] = [];
  const addGroup = (kind: OutlineGroup['kind'], heads: readonly OrgNode[]) => {
    if (heads.length > 0) groups.push({ kind, trees: growTrees(graph, heads, depth, seen) });
  };
  const chosen = root === undefined ? undefined : graph.byId.get(root);
  if (chosen !== undefined) {
    addGroup(kinds[chosen.standing], [chosen]);
    return groups;
  }
  const heads = graph.nodes
    .filter((node) => node.standing !== 'in-cycle' && (node.reportsTo === null || !graph.byId.has(node.reportsTo)))
    .sort(compareHeads);
  const headsOf = (kind: OutlineGroup['kind']) => heads.filter(({ standing }) => kinds[standing] === kind);
  addGroup('rooted', headsOf('rooted'));
  for (const cycle of graph.cycles)
    addGroup(
      'cycle',
      cycle.flatMap((id) => graph.byId.get(id) ?? []),
    );
  addGroup('cycle', headsOf('cycle'));
  addGroup('dangling', headsOf('dangling'));
  addGroup('broken', headsOf('broken'));
  return groups;
}

/** Externals first, because they are above all others; then by code in natural order, nodes without a code last. */
function compareHeads(a: OrgNode, b: OrgNode): number {
  return (
    Number(b.external) - Number(a.external) ||
    Number(a.code === null) - Number(b.code === null) ||
    compareNatural(a.code ?? a.id, b.code ?? b.id) ||
    compareNatural(a.id, b.id)
  );
}

function growTrees(graph: OrgGraph, heads: readonly OrgNode[], depth: number, seen: Set<string>): Tree<OutlineNode>[] {
  const trees: Tree<OutlineNode>[] = [];
  for (const head of heads) seen.add(head.id);
  const stack = heads.map((node) => ({ node, level: 0, siblings: trees })).reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, level, siblings } = next;
    const reports = (graph.reports.get(node.id) ?? []).flatMap((id) => {
      const report = seen.has(id) ? undefined : graph.byId.get(id);
      return report ?? [];
    });
    const cut = level + 1 >= depth;
    const below: Tree<OutlineNode>[] = [];
    siblings.push({ value: { node, hidden: cut ? countHidden(graph, reports, seen) : 0 }, below });
    if (cut) continue;
    for (const report of reports) seen.add(report.id);
    for (const report of [...reports].reverse()) stack.push({ node: report, level: level + 1, siblings: below });
  }
  return trees;
}

/** Every position and external in the outline, in its order. */
export function listOutline(outline: readonly OutlineGroup[]): OrgNode[] {
  return outline.flatMap(({ trees }) => listNodes(trees).map(({ value }) => value.node));
}

function countHidden(graph: OrgGraph, reports: readonly OrgNode[], seen: Set<string>): number {
  const stack = reports.map(({ id }) => id);
  let count = 0;
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    if (seen.has(id) || !graph.byId.has(id)) continue;
    seen.add(id);
    count++;
    for (const report of graph.reports.get(id) ?? []) stack.push(report);
  }
  return count;
}
