import { openSpeller } from '../../text/spelling.ts';
import type { Rule } from '../rule.ts';

/** Fires only if the config declares departments; otherwise the departments are those that positions name. */
export const unknownDepartment: Rule<'org/unknown-department'> = {
  code: 'org/unknown-department',
  level: 'error',
  *check({ workspace, config }) {
    const names = config.departments.map(({ name }) => name);
    if (names.length === 0) return;
    const known = new Set(names);
    const speller = openSpeller(names);
    for (const { file, department } of workspace.positions) {
      if (known.has(department)) continue;
      yield {
        at: { file, path: ['department'] },
        facts: { name: department, suggestions: speller(department) },
      };
    }
  },
};
