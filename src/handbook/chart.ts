import { holdersOf } from '../charts/caption.ts';
import type { ChartLabels } from '../languages/report-labels.ts';
import type { OrgNode } from '../org/graph/graph.ts';
import type { OutlineGroup } from '../org/graph/outline.ts';
import { mapTrees, type Tree } from '../org/graph/tree.ts';
import { anchorOf } from '../text/anchors.ts';
import type { Inline } from '../text/sentence/inline.ts';
import { type Context, joinRuns, pairRuns, referTo } from './context.ts';

/** A group of the outline with what the chart shows. */
export interface ChartGroup {
  readonly kind: OutlineGroup['kind'];
  /** What is wrong with the group; absent for the rooted group. */
  readonly title?: string;
  /** One for each head. */
  readonly trees: readonly Tree<ChartEntry>[];
}
export interface ChartEntry {
  readonly id: string;
  readonly title: string;
  readonly code?: string;
  /** Present if it differs from the superior's department. */
  readonly department?: string;
  /** The department it belongs to; absent for externals and broken files. */
  readonly home?: string;
  /** The ids of functional superiors; `dotted` is `Dotted line to: …`, with links. */
  readonly dottedLineTo: readonly string[];
  readonly dotted: readonly Inline[];
  readonly external: boolean;
  /** Who holds it, or how many it has room for. */
  readonly holders?: string;
  /** Absent for externals and broken files. */
  readonly anchor?: string;
  /** What is wrong with its place, in words. */
  readonly fault?: string;
}

export function composeChart(context: Context, outline: readonly OutlineGroup[], labels: ChartLabels): ChartGroup[] {
  const titles = { rooted: undefined, cycle: labels.cycle, dangling: labels.dangling, broken: labels.broken };
  return outline.map(({ kind, trees }) => {
    const title = titles[kind];
    return {
      kind,
      ...(title === undefined ? {} : { title }),
      trees: mapTrees(trees, ({ node }) => composeEntry(context, node, labels)),
    };
  });
}

function composeEntry(context: Context, node: OrgNode, labels: ChartLabels): ChartEntry {
  const { id, code, title, department, external, reportsTo, dottedLineTo, standing } = node;
  const superior = reportsTo === null ? undefined : context.graph.byId.get(reportsTo);
  const reference = context.workspace.byId.get(id)?.reportsTo ?? '';
  const fault =
    standing === 'in-cycle'
      ? labels.reportsInCycle(superior?.title ?? reportsTo ?? '')
      : standing === 'dangling'
        ? labels.unknownSuperior(reference)
        : standing === 'broken'
          ? labels.broken
          : undefined;
  const holders = holdersOf(node, labels);
  return {
    id,
    title: title ?? id,
    ...(code === null ? {} : { code }),
    ...(department === null || department === superior?.department ? {} : { department }),
    ...(department === null ? {} : { home: department }),
    dottedLineTo,
    dotted: composeDotted(context, dottedLineTo),
    external,
    ...(holders === undefined ? {} : { holders }),
    ...(context.workspace.byId.has(id) ? { anchor: anchorOf.position(id) } : {}),
    ...(fault === undefined ? {} : { fault }),
  };
}

function composeDotted(context: Context, superiors: readonly string[]): Inline[] {
  const { labels } = context;
  const names = superiors.map((id) => [referTo(context, id)]);
  return names.length === 0 ? [] : pairRuns(labels, labels.fields.dottedLineTo, joinRuns(names, labels.comma));
}
