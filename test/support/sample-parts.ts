import type { ChartGroup } from '../../src/handbook/chart.ts';
import { drawFigures } from '../../src/handbook/figures.ts';
import type { DepartmentPage } from '../../src/handbook/form.ts';
import type { Chart } from '../../src/handbook/parts/chart.ts';
import type { KpiGroup, KpiIndex } from '../../src/handbook/parts/kpis.ts';
import type { PositionTable, TableRow } from '../../src/handbook/parts/position-table.ts';
import type { HandbookLabels } from '../../src/languages/labels.ts';

/** The chart of a book that is written by hand, on A4. */
export function chartOf(
  groups: readonly ChartGroup[],
  { labels, departments }: { labels: HandbookLabels; departments: readonly DepartmentPage[] },
): Chart {
  const counted = departments.map(({ name, anchor, positions }) => ({ name, anchor, count: positions.length }));
  return { groups, figures: () => drawFigures({ groups, departments: counted, labels, paper: 'A4' }) };
}

export function tableOf(rows: readonly TableRow[]): PositionTable {
  const headcounts = rows.flatMap(({ headcount }) => headcount ?? []);
  return {
    hasCode: rows.some(({ code }) => code !== undefined),
    hasDepartment: new Set(rows.map(({ department }) => department)).size > 1,
    hasHeadcount: headcounts.length > 0,
    hasTotal: headcounts.length > 1,
    totalLabel: 'Total',
    total: headcounts.reduce((sum, each) => sum + each, 0),
    rows,
  };
}

export function kpiIndexOf(groups: readonly KpiGroup[]): KpiIndex {
  const rows = groups.flatMap((group) => group.rows);
  const hasTarget = rows.some(({ target }) => target !== undefined);
  const hasWeight = rows.some(({ weight }) => weight !== undefined);
  return { groups, hasTarget, hasWeight, width: 1 + Number(hasTarget) + Number(hasWeight) };
}
