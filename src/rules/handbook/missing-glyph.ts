import type { LaterRule } from '../rule.ts';

/** The characters that no font has are known only once the handbook is typeset. */
export const missingGlyph: LaterRule<'handbook/missing-glyph'> = {
  code: 'handbook/missing-glyph',
  level: 'warning',
};
