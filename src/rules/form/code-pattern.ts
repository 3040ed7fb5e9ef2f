import { readPattern } from '../code-pattern.ts';
import type { Rule } from '../rule.ts';

export const codeFormat: Rule<'form/code-pattern'> = {
  code: 'form/code-pattern',
  level: 'error',
  *check({ workspace, config: { codePattern: pattern } }) {
    const read = pattern === undefined ? undefined : readPattern(pattern);
    if (pattern === undefined || read === undefined || 'reason' in read) return;
    for (const { file, code } of workspace.positions) {
      if (code === undefined || read.matches(code)) continue;
      const at = { file, path: ['code'] };
      const narrow = code.normalize('NFKC').replace(/[‐-―−]/gu, '-');
      const fix = read.matches(narrow) ? { fix: [{ change: 'respell', at, value: narrow } as const] } : {};
      yield { at, facts: { code, pattern }, ...fix };
    }
  },
};
