import type { LaterRule } from '../rule.ts';

/** Read by those who have the parser of sentences at hand. */
export const asterisks: LaterRule<'text/asterisks'> = { code: 'text/asterisks', level: 'warning' };
