import type { LaterRule } from '../rule.ts';

/** Reported by code that already has the parser for sentences. */
export const asterisks: LaterRule<'text/asterisks'> = { code: 'text/asterisks', level: 'warning' };
