import type { LaterRule } from '../rule.ts';

/** Which templates use which is known only once all of them are read. */
export const unusedTemplate: LaterRule<'template/unused'> = { code: 'template/unused', level: 'warning' };
