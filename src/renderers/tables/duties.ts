import type { Duty, Kpi } from '../../model/position.ts';
import { type Owned, ownerColumns } from './owner.ts';
import { defineTable, extra, field, list } from './table.ts';

interface DutyRow extends Owned {
  /** Absent for a KPI of the position as a whole, which has no number either. */
  readonly duty?: Duty;
  /** Absent if the duty has no KPI. */
  readonly kpi?: Kpi;
  readonly kpiNumber?: number;
  /** Whether this is the duty's first row, which alone has its share, so that shares can be summed. */
  readonly isFirst: boolean;
}

/** One row a KPI, with its duty, and one for each duty without a KPI; KPIs of the whole position come last. */
export const duties = defineTable<DutyRow>({
  name: 'duties',
  columns: () => [
    ...ownerColumns<DutyRow>(),
    extra('group', ({ duty }) => duty?.group),
    field('duty', ({ duty }, { labels }) => duty?.duty ?? labels.wholePosition),
    { ...field('share', ({ duty, isFirst }) => (isFirst ? duty?.share : undefined)), percent: true },
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
      ...position.duties.flatMap((duty, at): DutyRow[] => {
        const row = { position, duty, number: at + 1 };
        if (duty.kpi.length === 0) return [{ ...row, isFirst: true }];
        return duty.kpi.map((kpi, nth) => ({ ...row, ...numberKpi(kpi, nth), isFirst: nth === 0 }));
      }),
      ...position.kpis.map((kpi, nth) => ({ position, ...numberKpi(kpi, nth), isFirst: false })),
    ]),
});

function numberKpi(kpi: string | Kpi, at: number): { readonly kpi: Kpi; readonly kpiNumber: number } {
  return { kpi: typeof kpi === 'string' ? { name: kpi } : kpi, kpiNumber: at + 1 };
}
