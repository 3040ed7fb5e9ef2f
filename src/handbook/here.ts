import { measureText } from '../charts/drawing/measure.ts';
import type { Inline } from '../text/sentence/inline.ts';
import { type FormContext, plainRun, referTo } from './context.ts';

/** Where a position is in the organisation: its superiors, its peers and its direct reports, a row each. */
export interface Here {
  readonly rows: readonly HereRow[];
}
export interface HereRow {
  readonly kind: 'above' | 'peers' | 'reports';
  readonly label: string;
  /** What divides its entries. */
  readonly sign: '›' | '·';
  /** How many come before and after those in the row, in words, linked to the chart; empty if none do. */
  readonly before: readonly Inline[];
  readonly entries: readonly HereEntry[];
  readonly after: readonly Inline[];
}
export interface HereEntry {
  readonly name: readonly Inline[];
  readonly code?: string;
  /** Whether it is the position itself. */
  readonly own: boolean;
}

/** What fits one line of A4 beside its indentation, in em; each name needs some room for its page and what divides it. */
const widest = 53;
const between = 2.5;
/** More superiors never fit. */
const mostAbove = 12;

/** The part of the book that shows everybody. */
const chartAnchor = 'chart';

/** Undefined for a position that has neither a superior nor reports. */
export function composeHere(context: FormContext, id: string): Here | undefined {
  const { graph, labels } = context;
  const above = listAbove(context, id);
  const superior = above.at(-1);
  const reports = graph.reports.get(id) ?? [];
  if (superior === undefined && reports.length === 0) return undefined;
  const peers = superior === undefined ? [id] : (graph.reports.get(superior) ?? [id]);
  const depth = graph.byId.get(id)?.depth ?? above.length + 1;
  const further = Math.max(0, depth - 1 - above.length);
  const rows = [
    fillRow(context, id, { kind: 'above', label: labels.superiors, ids: above, further, around: above.length - 1 }),
    fillRow(context, id, { kind: 'peers', label: labels.peers, ids: peers, further: 0, around: peers.indexOf(id) }),
    fillRow(context, id, { kind: 'reports', label: labels.directReports, ids: reports, further: 0, around: 0 }),
  ];
  return { rows: rows.filter(({ entries }) => entries.length > 0) };
}

/** The superiors from the top; in a cycle, up to where it closes. */
function listAbove({ graph }: FormContext, id: string): string[] {
  const above: string[] = [];
  const seen = new Set([id]);
  for (let at = graph.byId.get(id)?.reportsTo; at != null && !seen.has(at); at = graph.byId.get(at)?.reportsTo) {
    if (above.length === mostAbove) break;
    above.push(at);
    seen.add(at);
  }
  return above.reverse();
}

interface Wanted extends Pick<HereRow, 'kind' | 'label'> {
  readonly ids: readonly string[];
  /** How many more come before them. */
  readonly further: number;
  /** The one that must be in the row; those nearest to it come next. */
  readonly around: number;
}

function fillRow(context: FormContext, own: string, { kind, label, ids, further, around }: Wanted): HereRow {
  const { graph, labels } = context;
  const widthOf = (at: number): number => {
    const { title, code } = graph.byId.get(ids[at] ?? '') ?? {};
    return measureText(`${code ?? ''}${title ?? ids[at] ?? ''}`) + between;
  };
  let [from, to] = [around, around];
  let width = 0;
  while (ids.length > 0) {
    // In turns, so that neighbours on both sides are shown.
    const isAfter = to < ids.length && (from === 0 || to - around <= around - from);
    const next = isAfter ? to : from - 1;
    if (next < 0) break;
    width += widthOf(next);
    // To say that one is left out takes as much room as its name.
    if (width > widest && to > from && ids.length - (to - from) > 2) break;
    if (isAfter) to++;
    else from--;
  }
  const rest = (count: number): Inline[] =>
    count === 0 ? [] : [{ kind: 'reference', anchor: chartAnchor, text: labels.others(count) }];
  return {
    kind,
    label,
    sign: kind === 'above' ? '›' : '·',
    before: rest(further + from),
    entries: ids.slice(from, to).map((id): HereEntry => {
      const { code, title } = graph.byId.get(id) ?? {};
      const isOwn = id === own;
      return {
        name: isOwn ? plainRun(title ?? id) : [referTo(context, id)],
        ...(code == null ? {} : { code }),
        own: isOwn,
      };
    }),
    after: rest(ids.length - to),
  };
}
