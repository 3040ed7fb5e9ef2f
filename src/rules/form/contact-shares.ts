import type { FormRule } from '../rule.ts';
import { checkShares } from '../shares.ts';

export const contactShares: FormRule<'form/contact-shares'> = {
  code: 'form/contact-shares',
  level: 'error',
  *check({ workspace }) {
    for (const { file, contacts } of workspace.positions) {
      const holders = (['internal', 'external'] as const).flatMap((side) => {
        const contact = contacts?.[side];
        if (contact === undefined) return [];
        const { share } = contact;
        return [{ path: share === undefined ? ['contacts', side] : ['contacts', side, 'share'], share }];
      });
      yield* checkShares(file, holders);
    }
  },
};
