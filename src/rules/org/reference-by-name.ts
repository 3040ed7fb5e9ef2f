import type { Rule } from '../rule.ts';

/** Titles change and ids don't. Off unless a workspace turns it on. */
export const referenceByName: Rule<'org/reference-by-name'> = {
  code: 'org/reference-by-name',
  level: 'off',
  *check({ links }) {
    for (const { outcome, from, path, key, written } of links) {
      if (outcome.kind !== 'found' || outcome.id === written) continue;
      const at = { file: from.file, path };
      const text = isPlainScalar(outcome.id) ? outcome.id : `'${outcome.id}'`;
      yield { at, facts: { key, name: written, id: outcome.id }, fix: [{ at, text }] };
    }
  },
};

/** Whether YAML reads the id as a string without quotes. */
function isPlainScalar(id: string): boolean {
  return /^\p{L}/u.test(id) && !/^(?:null|true|false)$/i.test(id);
}
