import { configFile } from '../../model/config.ts';
import { openSpeller } from '../../text/spelling.ts';
import type { Rule } from '../rule.ts';

export const unusedOwn: Rule<'form/unused-own'> = {
  code: 'form/unused-own',
  level: 'warning',
  *check({ config: { form }, workspace: { positions, broken } }) {
    // A file that can't be read may have the key.
    if (form.own.length === 0 || broken.size > 0) return;
    const used = new Set(positions.flatMap(({ own }) => Object.keys(own ?? {})));
    const speller = openSpeller([...used]);
    for (const [at, { key }] of form.own.entries()) {
      if (used.has(key)) continue;
      yield { at: { file: configFile, path: ['form', 'own', at, 'key'] }, facts: { key, suggestions: speller(key) } };
    }
  },
};
