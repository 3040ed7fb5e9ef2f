import type { Rule } from '../index.ts';

export const dutyWithoutKpi: Rule<'form/duty-without-kpi'> = {
  code: 'form/duty-without-kpi',
  level: 'warning',
  *check({ workspace }) {
    for (const { file, duties } of workspace.positions) {
      for (const [at, { duty, kpi }] of duties.entries()) {
        if (kpi.length === 0) yield { at: { file, path: ['duties', at, 'duty'] }, facts: { number: at + 1, duty } };
      }
    }
  },
};
