import { listBands } from '../../model/duty-groups.ts';
import type { Duty, DutyGroup, Kpi } from '../../model/position.ts';
import { type Owned, ownerColumns } from './owner.ts';
import { defineTable, extra, field, list } from './table.ts';

interface DutyRow extends Owned {
  /** Absent for what a group has as a whole, and for a KPI of the position, which have no number either. */
  readonly duty?: Duty;
  readonly group?: DutyGroup;
  /** Absent if the duty or the group has no KPI. */
  readonly kpi?: Kpi;
  readonly kpiNumber?: number;
  /** Whether this is the first row of the duty or group, which alone has its share, so that shares can be summed. */
  readonly isFirst: boolean;
}

/**
 * One row a KPI, with its duty or group, and one for each duty without a KPI; what a group has as a whole comes before
 * its duties, and KPIs of the whole position come last.
 */
export const duties = defineTable<DutyRow>({
  name: 'duties',
  columns: () => [
    ...ownerColumns<DutyRow>(),
    extra('group', ({ duty, group = duty }) => group?.group),
    field('duty', ({ duty, group }, { labels }) =>
      group === undefined ? (duty?.duty ?? labels.wholePosition) : undefined,
    ),
    { ...field('share', ({ duty, group = duty, isFirst }) => (isFirst ? group?.share : undefined)), percent: true },
    field('essential', ({ duty, isFirst }) => (isFirst ? duty?.essential : undefined)),
    extra('kpiNumber', ({ kpiNumber }) => kpiNumber),
    extra('kpi', ({ kpi }) => kpi?.name),
    field('target', ({ kpi }) => kpi?.target),
    field('unit', ({ kpi }) => kpi?.unit),
    field('formula', ({ kpi }) => kpi?.formula),
    { ...field('weight', ({ kpi }) => kpi?.weight), percent: true },
    field('period', ({ kpi }) => kpi?.period),
    field('source', ({ kpi }) => kpi?.source),
    field('functions', ({ duty, isFirst }) => (isFirst ? list(duty?.functions) : undefined)),
  ],
  rows: ({ records }) =>
    records.positions.flatMap((position): DutyRow[] => [
      ...listBands(position).flatMap(({ group, duties: own }) => [
        ...(group === undefined ? [] : rowsOf({ position, group: group.whole }, group.whole)),
        ...own.flatMap(({ duty, at }) => rowsOf({ position, duty, number: at + 1 }, duty)),
      ]),
      ...position.kpis.map((kpi, nth) => ({ position, ...numberKpi(kpi, nth), isFirst: false })),
    ]),
});

type DutyOrGroup = Pick<DutyRow, 'position' | 'number' | 'duty' | 'group'>;

/** A group that has neither a share nor a KPI says nothing that its duties don't. */
function rowsOf(row: DutyOrGroup, { kpi: measures, share }: Pick<DutyGroup, 'kpi' | 'share'>): DutyRow[] {
  if (measures.length === 0) return row.group !== undefined && share === undefined ? [] : [{ ...row, isFirst: true }];
  return measures.map((kpi, nth) => ({ ...row, ...numberKpi(kpi, nth), isFirst: nth === 0 }));
}

function numberKpi(kpi: string | Kpi, at: number): { readonly kpi: Kpi; readonly kpiNumber: number } {
  return { kpi: typeof kpi === 'string' ? { name: kpi } : kpi, kpiNumber: at + 1 };
}
