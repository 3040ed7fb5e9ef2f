import type { Rule } from '../rule.ts';

/** Titles change and ids don't. Off unless a workspace turns it on. */
export const referenceByName: Rule<'org/reference-by-name'> = {
  code: 'org/reference-by-name',
  level: 'off',
  *check({ links }) {
    for (const { outcome, from, path, key, written } of links) {
      if (outcome.kind !== 'found' || outcome.id === written) continue;
      const at = { file: from.file, path };
      yield { at, facts: { key, name: written, id: outcome.id }, fix: [{ change: 'respell', at, value: outcome.id }] };
    }
  },
};
