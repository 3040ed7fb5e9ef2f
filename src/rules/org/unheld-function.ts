import { listHolders } from '../function-holders.ts';
import { type NamedFunctions, noteFunctions } from '../functions.ts';
import type { ComparingRule } from '../rule.ts';

/** While a file is broken, nothing is reported, because the duty may be in it. */
export const unheldFunction: ComparingRule<'org/unheld-function', NamedFunctions> = {
  code: 'org/unheld-function',
  level: 'off',
  note: noteFunctions,
  *compare(notes, organisation) {
    if (organisation.workspace.broken.size > 0) return;
    for (const { declared, holders } of listHolders(notes, organisation)) {
      const { name, department, at } = declared;
      if (holders.length === 0) yield { at, facts: { name, department } };
    }
  },
};
