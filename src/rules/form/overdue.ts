import type { Rule } from '../rule.ts';

/** ISO dates sort as text. */
export const overdue: Rule<'form/overdue'> = {
  code: 'form/overdue',
  level: 'off',
  *check({ workspace, asOf }) {
    for (const { file, reviewBy } of workspace.positions) {
      if (reviewBy !== undefined && reviewBy < asOf)
        yield { at: { file, path: ['reviewBy'] }, facts: { reviewBy, asOf } };
    }
  },
};
