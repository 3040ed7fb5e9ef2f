import type { HandbookLabels } from '../../languages/labels.ts';
import type { Outline } from '../../model/outline.ts';
import type { Kpi } from '../../model/position.ts';
import { listKpis } from '../../org/figures/kpis.ts';
import { parseSentence } from '../../text/sentence/index.ts';
import type { Inline } from '../../text/sentence/inline.ts';
import { referTo } from '../context.ts';
import { shows } from '../form-choice.ts';
import { flag, list, maybe, number, text } from '../values.ts';
import type { OutlineInput, Part } from './part.ts';

export interface KpiIndex {
  readonly hasTarget: boolean;
  readonly hasWeight: boolean;
  /** The number of columns in a table whose position is above its KPIs. */
  readonly width: number;
  readonly groups: readonly KpiGroup[];
}
/** All KPIs of one position, in the order of its duties; those of the whole position come last. */
export interface KpiGroup {
  readonly id: string;
  /** Where it begins, in print only. */
  readonly anchor?: string;
  readonly code?: string;
  /** A link to its form. */
  readonly position: readonly Inline[];
  readonly rows: readonly KpiRow[];
}
export interface KpiRow {
  readonly kpi: readonly Inline[];
  /** The target with its unit. */
  readonly target?: string;
  /** The same from its figure on, if only a sign is before it, and that sign; empty if there is none. */
  readonly figure?: string;
  readonly sign?: string;
  /** In percent. */
  readonly weight?: number;
}

/** The KPIs by position; positions without a KPI are left out. */
export const kpis: Part<KpiIndex> = {
  place: 'body',
  title: ({ kpiIndex }) => kpiIndex,
  ownPage: true,
  compose({ context, positions, outlines, keep }) {
    const measures = positions.map((position) => listKpis(position).map(({ kpi }) => kpi));
    return keep('part kpis', [outlines, measures], {}, () => composeIndex(context, positions, measures));
  },
  values: (format) => ({
    hasTarget: flag('Whether a KPI has a target'),
    hasWeight: flag('Whether a KPI has a weight'),
    width: number('How many columns the table has'),
    groups: list('The positions that have KPIs', {
      id: text('The position’s id'),
      ...(format === 'html' ? { anchor: maybe(text('Its place, in print')) } : {}),
      code: maybe(text('Code')),
      position: text('The position, as a link'),
      rows: list('Its KPIs', {
        kpi: text('The KPI’s name, as finished markup'),
        target: maybe(text('Target, with its unit')),
        figure: maybe(text('The target from its figure on, if only a sign is before it')),
        sign: maybe(text('That sign: `≤`')),
        weight: maybe(number('Percent')),
      }),
    }),
  }),
};

function composeIndex(
  context: OutlineInput['context'],
  positions: readonly Outline[],
  measures: readonly (readonly (string | Kpi)[])[],
): KpiIndex | undefined {
  const groups = positions.flatMap(({ id, code }, at): KpiGroup[] => {
    const rows = (measures[at] ?? []).map((each) => composeKpi(context.labels, each));
    const owner = { id, ...(code === undefined ? {} : { code }), position: [referTo(context, id)] };
    return rows.length === 0 ? [] : [{ ...owner, rows }];
  });
  if (groups.length === 0) return undefined;
  const rows = groups.flatMap((group) => group.rows);
  const { form } = context;
  const hasTarget = rows.some(({ target }) => target !== undefined) || shows(form, 'duties.kpi.target');
  const hasWeight = rows.some(({ weight }) => weight !== undefined) || shows(form, 'duties.kpi.weight');
  return { groups, hasTarget, hasWeight, width: 1 + Number(hasTarget) + Number(hasWeight) };
}

function composeKpi(labels: HandbookLabels, kpi: string | Kpi): KpiRow {
  if (typeof kpi === 'string') return { kpi: parseSentence(kpi) };
  const { name, target, unit, weight } = kpi;
  return {
    kpi: parseSentence(name),
    ...(target === undefined ? {} : splitTarget(labels.quantity(target, unit))),
    ...(weight === undefined ? {} : { weight }),
  };
}

/** Figures begin below each other, with their signs before them. */
function splitTarget(target: string): Pick<KpiRow, 'target' | 'figure' | 'sign'> {
  const [, sign = '', figure = ''] = /^((?:[≤≥<>≈=±]\s*)?)(\d.*)$/su.exec(target) ?? [];
  return figure === '' ? { target } : { target, figure, sign };
}
