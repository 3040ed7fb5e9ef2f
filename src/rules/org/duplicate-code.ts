import { foldText } from '../../text/text.ts';
import { findRepetitions } from '../repetition.ts';
import type { Rule } from '../rule.ts';

/** Two files with the same id are reported only for that. */
export const duplicateCode: Rule<'org/duplicate-code'> = {
  code: 'org/duplicate-code',
  level: 'error',
  *check({ workspace }) {
    const coded = workspace.positions.flatMap(({ file, id, code }) => (code === undefined ? [] : [{ file, id, code }]));
    for (const [{ file, id, code }, first] of findRepetitions(coded, (position) => position.code)) {
      if (foldText(first.id) === foldText(id)) continue;
      yield {
        at: { file, path: ['code'] },
        facts: { code, other: first.code },
        related: [{ at: { file: first.file, path: ['code'] }, note: 'first-here', facts: { name: first.code } }],
      };
    }
  },
};
