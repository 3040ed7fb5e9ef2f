import type { FormRule } from '../rule.ts';

/** Guides on writing forms ask for at most eight duties. */
export const tooManyDuties: FormRule<'form/too-many-duties'> = {
  code: 'form/too-many-duties',
  level: 'off',
  *check({ workspace }, { max = 8 }) {
    for (const { file, duties } of workspace.positions) {
      if (duties.length > max) yield { at: { file, path: ['duties'] }, facts: { count: duties.length, max } };
    }
  },
};
