import type { ChartLabels } from '../languages/report-labels.ts';
import type { OutlineGroup, OutlineRow } from '../org/graph/outline.ts';
import { anchorOf } from '../text/anchors.ts';
import type { Inline } from '../text/sentence/inline.ts';
import { type Context, joinRuns, pairRuns, referTo } from './context.ts';

/** A group of the outline with what the chart shows. Levels grow by at most one from row to row. */
export interface ChartGroup {
  readonly kind: OutlineGroup['kind'];
  /** What is wrong with the group; absent for the rooted group. */
  readonly title?: string;
  readonly rows: readonly ChartRow[];
}
export interface ChartRow {
  readonly id: string;
  readonly level: number;
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
  /** Absent for externals and broken files. */
  readonly anchor?: string;
  /** What is wrong with the row, in words. */
  readonly fault?: string;
}

export function composeChart(context: Context, outline: readonly OutlineGroup[], labels: ChartLabels): ChartGroup[] {
  const titles = { rooted: undefined, cycle: labels.cycle, dangling: labels.dangling, broken: labels.broken };
  return outline.map(({ kind, rows }) => {
    const title = titles[kind];
    return {
      kind,
      ...(title === undefined ? {} : { title }),
      rows: rows.map((row) => composeRow(context, row, labels)),
    };
  });
}

function composeRow(context: Context, { node, level }: OutlineRow, labels: ChartLabels): ChartRow {
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
  return {
    id,
    level,
    title: title ?? id,
    ...(code === null ? {} : { code }),
    ...(department === null || department === superior?.department ? {} : { department }),
    ...(department === null ? {} : { home: department }),
    dottedLineTo,
    dotted: composeDotted(context, dottedLineTo),
    external,
    ...(context.workspace.byId.has(id) ? { anchor: anchorOf.position(id) } : {}),
    ...(fault === undefined ? {} : { fault }),
  };
}

function composeDotted(context: Context, superiors: readonly string[]): Inline[] {
  const { labels } = context;
  const names = superiors.map((id) => [referTo(context, id)]);
  return names.length === 0 ? [] : pairRuns(labels, labels.fields.dottedLineTo, joinRuns(names, labels.comma));
}
