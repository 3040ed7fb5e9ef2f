import type { FormRule } from '../rule.ts';

export const unreviewed: FormRule<'form/unreviewed'> = {
  code: 'form/unreviewed',
  level: 'off',
  *check({ workspace }) {
    for (const { file, approval } of workspace.positions) {
      if (approval?.reviewed?.by === undefined) yield { at: { file, path: ['approval', 'reviewed'] }, facts: {} };
    }
  },
};
