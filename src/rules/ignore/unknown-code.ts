import type { LaterRule } from '../rule.ts';

export const unknownIgnored: LaterRule<'ignore/unknown-code'> = { code: 'ignore/unknown-code', level: 'warning' };
