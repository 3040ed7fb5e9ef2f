import type { LaterRule } from '../rule.ts';

export const fixedIgnored: LaterRule<'ignore/fixed-code'> = { code: 'ignore/fixed-code', level: 'warning' };
