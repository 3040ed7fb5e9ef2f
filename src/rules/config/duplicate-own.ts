import { configFile } from '../../model/config.ts';
import type { Rule } from '../rule.ts';

export const duplicateOwn: Rule<'config/duplicate-own'> = {
  code: 'config/duplicate-own',
  level: 'error',
  *check({ config: { form } }) {
    const seen = new Set<string>();
    for (const [at, { key }] of form.own.entries()) {
      if (seen.has(key)) yield { at: { file: configFile, path: ['form', 'own', at, 'key'] }, facts: { key } };
      seen.add(key);
    }
  },
};
