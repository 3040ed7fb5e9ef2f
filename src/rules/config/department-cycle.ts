import { configFile } from '../../model/config.ts';
import type { Rule } from '../rule.ts';

/** Departments in a cycle can't be ordered; each cycle is reported once, at its first department. */
export const departmentCycle: Rule<'config/department-cycle'> = {
  code: 'config/department-cycle',
  level: 'error',
  *check({ config }) {
    const parents = new Map(config.departments.map(({ name, parent }) => [name, parent]));
    const reported = new Set<string>();
    for (const [at, { name }] of config.departments.entries()) {
      const path = [name];
      let above = parents.get(name);
      while (above !== undefined && !path.includes(above)) {
        path.push(above);
        above = parents.get(above);
      }
      if (above !== name || reported.has(name)) continue;
      for (const member of path) reported.add(member);
      yield { at: { file: configFile, path: ['departments', at, 'parent'] }, facts: { path: [...path, name] } };
    }
  },
};
