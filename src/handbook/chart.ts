import type { ChartLabels } from '../languages/report-labels.ts';
import type { OutlineGroup, OutlineRow } from '../org/graph/outline.ts';
import { anchorOf } from '../text/anchors.ts';
import type { Inline } from '../text/sentence/inline.ts';
import { type Context, joinRuns, pairRuns, referTo } from './context.ts';
import type { ChartGroup, ChartRow } from './index.ts';

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
