import type { Rule } from '../rule.ts';

export const unreviewed: Rule<'form/unreviewed'> = {
  code: 'form/unreviewed',
  level: 'off',
  *check({ workspace }) {
    for (const { file, approval } of workspace.positions) {
      if (approval?.reviewed?.by === undefined) yield { at: { file, path: ['approval', 'reviewed'] }, facts: {} };
    }
  },
};
