import { groupBy } from '../../model/groups.ts';
import { openSpeller } from '../../text/spelling.ts';
import { foldText } from '../../text/text.ts';
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
    const spellings = groupBy(names, foldText);
    for (const { file, department } of workspace.positions) {
      if (known.has(department)) continue;
      const at = { file, path: ['department'] };
      const alike = spellings.get(foldText(department)) ?? [];
      const fix = alike.length === 1 ? alike.map((value) => ({ change: 'respell', at, value }) as const) : [];
      yield { at, facts: { name: department, suggestions: speller(department) }, ...(fix.length === 0 ? {} : { fix }) };
    }
  },
};
