import type { FormRule } from '../rule.ts';
import { checkShares } from '../shares.ts';

export const dutyShares: FormRule<'form/duty-shares'> = {
  code: 'form/duty-shares',
  level: 'error',
  *check({ workspace }) {
    for (const { file, duties } of workspace.positions) {
      const holders = duties.map(({ share }, at) => ({
        path: ['duties', at, share === undefined ? 'duty' : 'share'],
        share,
      }));
      yield* checkShares(file, holders);
    }
  },
};
