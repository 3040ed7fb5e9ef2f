import type { Path } from '../../findings/anchor.ts';
import type { Kpi } from '../../model/position.ts';
import type { FormRule } from '../rule.ts';
import { checkShares, type ShareHolder } from '../shares.ts';

/**
 * The weights of all KPIs of a position, of its duties, their groups and the whole, must add up to 100. Where only some
 * of these lists are weighed, the others may be standards of work, which many forms print beside each duty and weigh
 * nowhere.
 */
export const kpiWeights: FormRule<'form/kpi-weights'> = {
  code: 'form/kpi-weights',
  level: 'error',
  *check({ workspace }) {
    for (const { file, dutyGroups, duties, kpis } of workspace.positions) {
      const holderOf = (kpi: string | Kpi, path: Path): ShareHolder => {
        const share = typeof kpi === 'string' ? undefined : kpi.weight;
        return { path: share === undefined ? path : [...path, 'weight'], share };
      };
      const [ofGroups, ofDuties] = Object.entries({ dutyGroups, duties }).map(([list, owners]) =>
        owners.flatMap(({ kpi }, at) => kpi.map((each, nth) => holderOf(each, [list, at, 'kpi', nth]))),
      );
      const ofWhole = kpis.map((each, nth) => holderOf(each, ['kpis', nth]));
      yield* checkShares(file, [ofGroups ?? [], ofDuties ?? [], ofWhole].filter(isWeighed).flat());
    }
  },
};

function isWeighed(holders: readonly ShareHolder[]): boolean {
  return holders.some(({ share }) => share !== undefined);
}
