import type { LaterRule } from '../rule.ts';

/** Which characters no font has is known once the handbook is set in type. */
export const missingGlyph: LaterRule<'handbook/missing-glyph'> = {
  code: 'handbook/missing-glyph',
  level: 'warning',
};
