import { configFile } from '../../model/config.ts';
import { openSpeller } from '../../text/spelling.ts';
import type { Rule } from '../rule.ts';

export const unknownParent: Rule<'config/unknown-parent'> = {
  code: 'config/unknown-parent',
  level: 'error',
  *check({ config }) {
    const names = config.departments.map(({ name }) => name);
    const known = new Set(names);
    const speller = openSpeller(names);
    for (const [at, { parent }] of config.departments.entries()) {
      if (parent === undefined || known.has(parent)) continue;
      yield {
        at: { file: configFile, path: ['departments', at, 'parent'] },
        facts: { name: parent, suggestions: speller(parent) },
      };
    }
  },
};
