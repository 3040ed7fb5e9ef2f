import type { FormRule } from '../rule.ts';

/** Compares dates as text, because ISO dates sort so. */
export const overdue: FormRule<'form/overdue'> = {
  code: 'form/overdue',
  level: 'off',
  *check({ workspace, asOf }) {
    for (const { file, reviewBy } of workspace.positions) {
      if (reviewBy !== undefined && reviewBy < asOf)
        yield { at: { file, path: ['reviewBy'] }, facts: { reviewBy, asOf } };
    }
  },
};
