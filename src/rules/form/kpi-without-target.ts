import { hasTarget, listKpis } from '../../org/figures/kpis.ts';
import type { FormRule } from '../rule.ts';

export const kpiWithoutTarget: FormRule<'form/kpi-without-target'> = {
  code: 'form/kpi-without-target',
  level: 'off',
  *check({ workspace }) {
    for (const position of workspace.positions) {
      for (const { kpi, path } of listKpis(position)) {
        if (hasTarget(kpi)) continue;
        const isPhrase = typeof kpi === 'string';
        const facts = { name: isPhrase ? kpi : kpi.name };
        yield { at: { file: position.file, path: isPhrase ? path : [...path, 'name'] }, facts };
      }
    }
  },
};
