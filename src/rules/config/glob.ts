import { configFile } from '../../model/config.ts';
import type { Rule } from '../rule.ts';

/** A glob that leaves the workspace would read files that do not belong to it. */
export const glob: Rule<'config/glob'> = {
  code: 'config/glob',
  level: 'error',
  *check({ config }) {
    for (const key of ['positions', 'procedures', 'chapters'] as const) {
      for (const [at, written] of config[key].entries()) {
        const leaves = /^(?:[/\\~]|[A-Za-z]:)/.test(written) || written.split(/[/\\]/).includes('..');
        if (leaves || written.startsWith('!')) {
          yield { at: { file: configFile, path: [key, at] }, facts: { glob: written } };
        }
      }
    }
  },
};
