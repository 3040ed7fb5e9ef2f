import { configFile } from '../../model/config.ts';
import { findRepetitions } from '../repetition.ts';
import type { Rule } from '../rule.ts';

export const duplicateDepartment: Rule<'config/duplicate-department'> = {
  code: 'config/duplicate-department',
  level: 'error',
  *check({ config }) {
    const placeOf = (at: number) => ({ file: configFile, path: ['departments', at, 'name'] });
    for (const [[at, { name }], [earlier, first]] of findRepetitions(
      config.departments.entries(),
      ([, each]) => each.name,
    )) {
      yield {
        at: placeOf(at),
        facts: { name },
        related: [{ at: placeOf(earlier), note: 'first-here', facts: { name: first.name } }],
      };
    }
  },
};
