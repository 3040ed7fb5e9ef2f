import type { ChartLabels } from '../languages/report-labels.ts';
import type { OrgNode } from '../org/graph/graph.ts';
import type { OutlineGroup, OutlineNode } from '../org/graph/outline.ts';
import type { Drawing } from './chart.ts';

/** The most positions of a cycle that a title lists. */
const shownEdges = 10;

/** The same caption in every chart: `客-001 客服部经理`. A broken file has only its id. */
export function captionOf(node: OrgNode): string {
  const name = node.title ?? node.id;
  return node.code === null ? name : `${node.code} ${name}`;
}

/**
 * Says why a position is below no root; undefined for one that is only below such a position, and for a broken file,
 * whose group says so.
 */
export function faultWriter({ graph, labels }: Drawing): (node: OrgNode) => string | undefined {
  const references = new Map(graph.dangling.map(({ position, reference }) => [position, reference]));
  return ({ id, standing, reportsTo }) => {
    if (standing === 'in-cycle') return labels.reportsInCycle(reportsTo ?? id);
    const reference = standing === 'dangling' ? references.get(id) : undefined;
    return reference === undefined ? undefined : labels.unknownSuperior(reference);
  };
}

/** Writes the lines of a node's box: caption, fault, and how many positions below are not drawn. */
export function labelWriter(drawing: Drawing): (row: OutlineNode) => string {
  const faultOf = faultWriter(drawing);
  return ({ node, hidden }) => {
    const more = hidden === 0 ? undefined : `… ${drawing.labels.hidden(hidden)}`;
    return [captionOf(node), faultOf(node), more].filter((line) => line !== undefined).join('\n');
  };
}

/** Who holds the position, or how many it has room for; undefined if the form says neither. */
export function holdersOf({ incumbents = [], headcount }: OrgNode, labels: ChartLabels): string | undefined {
  if (incumbents.length > 0) return labels.holders(incumbents);
  return headcount === undefined ? undefined : labels.headcount(headcount);
}

export function isFaulty({ standing }: OrgNode): boolean {
  return standing === 'in-cycle' || standing === 'dangling' || standing === 'broken';
}

/** Writes the title of a faulty group; the title of a cycle is its path: `cycle: a → b → a`. */
export function groupTitler({ graph, labels }: Drawing): (group: OutlineGroup) => string {
  const cycles = new Map(graph.cycles.flatMap((cycle) => cycle.map((id) => [id, cycle] as const)));
  return ({ kind, trees: [first] }) => {
    if (kind !== 'cycle') return kind === 'broken' ? labels.broken : labels.dangling;
    const cycle = first && cycles.get(first.value.node.id);
    return cycle ? `${labels.cycle}: ${tracePath(cycle)}` : labels.cycle;
  };
}

function tracePath(cycle: readonly string[]): string {
  const [first = ''] = cycle;
  if (cycle.length <= shownEdges) return [...cycle, first].join(' → ');
  return [...cycle.slice(0, shownEdges), `… (+${cycle.length - shownEdges})`, first].join(' → ');
}
