import type { Rule } from '../rule.ts';

/** ISO dates sort as text. */
export const reviewDate: Rule<'form/review-date'> = {
  code: 'form/review-date',
  level: 'warning',
  *check({ workspace }) {
    for (const { file, reviewBy, effective } of workspace.positions) {
      if (reviewBy === undefined || effective === undefined || reviewBy >= effective) continue;
      yield { at: { file, path: ['reviewBy'] }, facts: { reviewBy, effective } };
    }
  },
};
