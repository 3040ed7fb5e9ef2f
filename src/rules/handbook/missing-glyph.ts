import type { Rule } from '../index.ts';

/** Not asked of the organisation: which characters no font has is known once the handbook is set in type. */
export const missingGlyph: Pick<Rule<'handbook/missing-glyph'>, 'code' | 'level'> = {
  code: 'handbook/missing-glyph',
  level: 'warning',
};
