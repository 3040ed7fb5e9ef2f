import { configFile } from '../../model/config.ts';
import { readPattern } from '../code-pattern.ts';
import type { Rule } from '../rule.ts';

export const codePattern: Rule<'config/code-pattern'> = {
  code: 'config/code-pattern',
  level: 'error',
  *check({ config: { codePattern: pattern } }) {
    if (pattern === undefined) return;
    const read = readPattern(pattern);
    if ('reason' in read) {
      yield { at: { file: configFile, path: ['codePattern'] }, facts: { pattern, reason: read.reason } };
    }
  },
};
