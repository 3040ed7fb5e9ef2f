import type { LaterRule } from '../rule.ts';

/** Which templates set which is known once all of them are read. */
export const unusedTemplate: LaterRule<'template/unused'> = { code: 'template/unused', level: 'warning' };
