import type { LaterRule } from '../rule.ts';

/** What a template prints is known only once all templates are read. */
export const lostPlace: LaterRule<'template/lost-place'> = { code: 'template/lost-place', level: 'error' };
