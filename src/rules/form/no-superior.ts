import type { Rule } from '../rule.ts';

/** null is an answer; a missing key is a question left open. */
export const noSuperior: Rule<'form/no-superior'> = {
  code: 'form/no-superior',
  level: 'warning',
  *check({ workspace }) {
    for (const { file, reportsTo } of workspace.positions) {
      if (reportsTo === undefined) yield { at: { file, path: [] }, facts: {} };
    }
  },
};
