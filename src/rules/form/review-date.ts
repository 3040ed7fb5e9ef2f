import type { FormRule } from '../rule.ts';

/** Compares dates as text, because ISO dates sort so. */
export const reviewDate: FormRule<'form/review-date'> = {
  code: 'form/review-date',
  level: 'warning',
  *check({ workspace }) {
    for (const { file, reviewBy, effective } of workspace.positions) {
      if (reviewBy === undefined || effective === undefined || reviewBy >= effective) continue;
      yield { at: { file, path: ['reviewBy'] }, facts: { reviewBy, effective } };
    }
  },
};
