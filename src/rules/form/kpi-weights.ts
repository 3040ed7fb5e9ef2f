import type { Rule } from '../rule.ts';
import { checkShares } from '../shares.ts';

/** The weights of all KPIs of a position must add up to 100. */
export const kpiWeights: Rule<'form/kpi-weights'> = {
  code: 'form/kpi-weights',
  level: 'error',
  *check({ workspace }) {
    for (const { file, duties } of workspace.positions) {
      const holders = duties.flatMap(({ kpi }, at) =>
        kpi.map((each, nth) => {
          const share = typeof each === 'string' ? undefined : each.weight;
          return { path: ['duties', at, 'kpi', nth, ...(share === undefined ? [] : ['weight'])], share };
        }),
      );
      yield* checkShares(file, holders);
    }
  },
};
