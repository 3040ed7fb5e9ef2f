import { configFile } from '../../model/config.ts';
import { openSpeller } from '../../text/spelling.ts';
import type { ComparingRule } from '../rule.ts';

export const unusedOwn: ComparingRule<'form/unused-own', readonly string[]> = {
  code: 'form/unused-own',
  level: 'warning',
  note: ({ own }) => own && Object.keys(own),
  *compare(notes, { config: { form }, workspace: { broken } }) {
    // A file that can't be read may have the key.
    if (form.own.length === 0 || broken.size > 0) return;
    const used = new Set(notes.flat());
    const speller = openSpeller([...used]);
    for (const [at, { key }] of form.own.entries()) {
      if (used.has(key)) continue;
      yield { at: { file: configFile, path: ['form', 'own', at, 'key'] }, facts: { key, suggestions: speller(key) } };
    }
  },
};
