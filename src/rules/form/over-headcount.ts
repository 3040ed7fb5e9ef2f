import { foldText } from '../../text/text.ts';
import type { Rule } from '../rule.ts';

/** Without a headcount there is nothing to exceed; a person written twice counts once. */
export const overHeadcount: Rule<'form/over-headcount'> = {
  code: 'form/over-headcount',
  level: 'warning',
  *check({ workspace }) {
    for (const { file, headcount, incumbents } of workspace.positions) {
      const people = new Set(incumbents.map(foldText)).size;
      if (headcount === undefined || people <= headcount) continue;
      yield { at: { file, path: ['incumbents'], aim: 'key' }, facts: { headcount, incumbents: people } };
    }
  },
};
