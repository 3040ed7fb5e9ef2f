import { listHolders } from '../function-holders.ts';
import { type NamedFunctions, noteFunctions } from '../functions.ts';
import type { ComparingRule } from '../rule.ts';

/** How many holders are shown in their files. */
const shown = 10;

export const sharedFunction: ComparingRule<'org/shared-function', NamedFunctions> = {
  code: 'org/shared-function',
  level: 'off',
  note: noteFunctions,
  *compare(notes, organisation) {
    for (const { declared, holders } of listHolders(notes, organisation)) {
      const { name, department, at } = declared;
      if (holders.length < 2) continue;
      yield {
        at,
        facts: { name, department, holders: holders.map(({ position }) => position.title) },
        related: holders.slice(0, shown).map(({ position: { title }, at }) => ({
          at,
          note: 'in-form',
          facts: { name, title },
        })),
      };
    }
  },
};
