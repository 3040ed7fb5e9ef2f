import type { LaterRule } from '../rule.ts';

export const noReason: LaterRule<'ignore/no-reason'> = { code: 'ignore/no-reason', level: 'warning' };
