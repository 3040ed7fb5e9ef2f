import { listKpis } from '../../org/figures/kpis.ts';
import type { FormRule } from '../rule.ts';

/** A phrase is left alone, because it may say in its own words how often it is measured. */
export const kpiWithoutPeriod: FormRule<'form/kpi-without-period'> = {
  code: 'form/kpi-without-period',
  level: 'off',
  *check({ workspace }) {
    for (const position of workspace.positions) {
      for (const { kpi, path } of listKpis(position)) {
        if (typeof kpi === 'string' || kpi.period !== undefined) continue;
        yield { at: { file: position.file, path: [...path, 'name'] }, facts: { name: kpi.name } };
      }
    }
  },
};
