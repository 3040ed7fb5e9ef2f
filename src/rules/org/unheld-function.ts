import { listHolders } from '../function-holders.ts';
import type { Rule } from '../rule.ts';

/** While a file is broken, nothing is reported, because the duty may be in it. */
export const unheldFunction: Rule<'org/unheld-function'> = {
  code: 'org/unheld-function',
  level: 'off',
  *check(organisation) {
    if (organisation.workspace.broken.size > 0) return;
    for (const { declared, holders } of listHolders(organisation)) {
      const { name, department, at } = declared;
      if (holders.length === 0) yield { at, facts: { name, department } };
    }
  },
};
