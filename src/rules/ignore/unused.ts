import type { LaterRule } from '../rule.ts';

export const unusedIgnore: LaterRule<'ignore/unused'> = { code: 'ignore/unused', level: 'warning' };
