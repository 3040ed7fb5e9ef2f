import type { LaterRule } from '../rule.ts';

/** What a template prints is known once all of them are read. */
export const lostPlace: LaterRule<'template/lost-place'> = { code: 'template/lost-place', level: 'error' };
