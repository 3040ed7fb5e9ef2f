import { findRepetitions } from '../repetition.ts';
import type { FormRule } from '../rule.ts';

/** Names that are exactly equal are already refused by the schema. */
export const repeatedIncumbent: FormRule<'form/repeated-incumbent'> = {
  code: 'form/repeated-incumbent',
  level: 'warning',
  *check({ workspace }) {
    for (const { file, incumbents } of workspace.positions) {
      for (const [[at, name], [earlier, other]] of findRepetitions(incumbents.entries(), ([, each]) => each)) {
        yield {
          at: { file, path: ['incumbents', at] },
          facts: { name, other },
          related: [{ at: { file, path: ['incumbents', earlier] }, note: 'first-here', facts: { name: other } }],
        };
      }
    }
  },
};
