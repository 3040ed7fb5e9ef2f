import type { LaterRule } from '../index.ts';

/** Read by those who have the parser of sentences at hand. */
export const asterisks: LaterRule<'text/asterisks'> = { code: 'text/asterisks', level: 'warning' };
