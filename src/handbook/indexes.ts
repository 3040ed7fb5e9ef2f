import type { HandbookLabels } from '../languages/labels.ts';
import type { Position } from '../model/position.ts';
import { anchorOf } from '../text/anchors.ts';
import { parseSentence } from '../text/sentence/index.ts';
import type { Inline } from '../text/sentence/inline.ts';
import { compareNatural, compareText } from '../text/text.ts';
import type { ContentsEntry } from './contents-entry.ts';
import { type Context, referTo } from './context.ts';

/** All KPIs of one position, in the order of its duties. */
export interface KpiGroup {
  readonly code?: string;
  /** A link to its form. */
  readonly position: readonly Inline[];
  readonly rows: readonly KpiRow[];
}
export interface KpiRow {
  readonly kpi: readonly Inline[];
  /** The duty that the KPI measures. */
  readonly duty: readonly Inline[];
  /** The target with its unit. */
  readonly target?: string;
  /** In percent. */
  readonly weight?: number;
}
/** Two lists in which to find a position; a list is empty if it would have no entries. */
export interface PositionIndex {
  readonly byCode: readonly ContentsEntry[];
  /** Aliases and former titles are listed among the titles and refer to the present title. */
  readonly byTitle: readonly IndexEntry[];
}
export interface IndexEntry extends ContentsEntry {
  /** The present title, if the entry is an alias or a former title. */
  readonly see?: string;
}

/** Positions without a KPI are left out. */
export function composeKpis(context: Context, positions: readonly Position[]): KpiGroup[] {
  return positions.flatMap((position) => {
    const rows = position.duties.flatMap(({ duty, kpi }) =>
      kpi.map((each) => ({ ...composeKpi(context.labels, each), duty: parseSentence(duty) })),
    );
    if (rows.length === 0) return [];
    const { id, code } = position;
    return [{ ...(code === undefined ? {} : { code }), position: [referTo(context, id)], rows }];
  });
}

function composeKpi(labels: HandbookLabels, kpi: Position['duties'][number]['kpi'][number]): Omit<KpiRow, 'duty'> {
  if (typeof kpi === 'string') return { kpi: parseSentence(kpi) };
  const { name, target, unit, weight } = kpi;
  return {
    kpi: parseSentence(name),
    ...(target === undefined ? {} : { target: labels.quantity(target, unit) }),
    ...(weight === undefined ? {} : { weight }),
  };
}

export function composeIndex({ compare }: HandbookLabels, positions: readonly Position[]): PositionIndex {
  const coded = positions.flatMap(({ id, code, title }) =>
    code === undefined ? [] : [{ code, title, anchor: anchorOf.position(id), entries: [] }],
  );
  const titled = positions.flatMap((position) => {
    const { id, code, title, aliases, formerTitles } = position;
    const entry = { ...(code === undefined ? {} : { code }), title, anchor: anchorOf.position(id), entries: [] };
    const others = [...new Set([...aliases, ...formerTitles])].filter((name) => name !== title);
    return [entry, ...others.map((name) => ({ ...entry, title: name, see: title }))];
  });
  return {
    byCode: coded.sort((a, b) => compareNatural(a.code, b.code) || compareText(a.anchor, b.anchor)),
    byTitle: titled.sort(
      (a, b) => compare(a.title, b.title) || compareText(a.title, b.title) || compareText(a.anchor, b.anchor),
    ),
  };
}
