import type { Rule } from '../rule.ts';

/** null says that there is no superior; a missing key leaves the question open. */
export const noSuperior: Rule<'form/no-superior'> = {
  code: 'form/no-superior',
  level: 'warning',
  *check({ workspace }) {
    for (const { file, reportsTo } of workspace.positions) {
      if (reportsTo === undefined) yield { at: { file, path: [] }, facts: {} };
    }
  },
};
