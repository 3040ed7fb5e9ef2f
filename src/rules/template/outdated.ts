import type { LaterRule } from '../rule.ts';

/** What a copy was made from is known only where jd's own templates are read. */
export const outdatedTemplate: LaterRule<'template/outdated'> = { code: 'template/outdated', level: 'warning' };
