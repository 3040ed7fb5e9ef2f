import { configFile } from '../../model/config.ts';
import { none, walkChains } from '../../org/graph/chains.ts';
import type { Rule } from '../rule.ts';

/** Departments in a cycle can't be ordered; each cycle is reported once, at its first department. */
export const departmentCycle: Rule<'config/department-cycle'> = {
  code: 'config/department-cycle',
  level: 'error',
  *check({ config: { departments } }) {
    const places = new Map(departments.map(({ name }, at) => [name, at]));
    const above = Int32Array.from(departments, ({ parent }) => places.get(parent ?? '') ?? none);
    for (const cycle of walkChains(above).cycles) {
      const path = [...cycle, ...cycle.slice(0, 1)].map((at) => departments[at]?.name ?? '');
      yield { at: { file: configFile, path: ['departments', cycle[0] ?? 0, 'parent'] }, facts: { path } };
    }
  },
};
