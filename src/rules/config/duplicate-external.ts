import { configFile } from '../../model/config.ts';
import { findRepetitions } from '../repetition.ts';
import type { Rule } from '../rule.ts';

export const duplicateExternal: Rule<'config/duplicate-external'> = {
  code: 'config/duplicate-external',
  level: 'error',
  *check({ config }) {
    const placeOf = (at: number) => ({ file: configFile, path: ['external', at, 'id'] });
    for (const [[at, { id }], [earlier, first]] of findRepetitions(config.external.entries(), ([, each]) => each.id)) {
      yield {
        at: placeOf(at),
        facts: { id },
        related: [{ at: placeOf(earlier), note: 'first-here', facts: { name: first.id } }],
      };
    }
  },
};
