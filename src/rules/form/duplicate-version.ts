import { listRecords } from '../records.ts';
import { findRepetitions } from '../repetition.ts';
import type { FormRule } from '../rule.ts';

/** Compares the versions within one form, or within the handbook's own record. */
export const duplicateVersion: FormRule<'form/duplicate-version'> = {
  code: 'form/duplicate-version',
  level: 'warning',
  *check(org) {
    for (const { file, path, revisions } of listRecords(org)) {
      const placeOf = (at: number) => ({ file, path: [...path, 'revisions', at, 'version'] });
      for (const [[at, { version }], [earlier, first]] of findRepetitions(
        revisions.entries(),
        ([, each]) => each.version,
      )) {
        yield {
          at: placeOf(at),
          facts: { version, other: first.version },
          related: [{ at: placeOf(earlier), note: 'first-here', facts: { name: first.version } }],
        };
      }
    }
  },
};
