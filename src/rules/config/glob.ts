import type { FactsByCode } from '../../findings/finding.ts';
import { configFile } from '../../model/config.ts';
import { readGlob } from '../../text/glob/index.ts';
import type { Rule } from '../rule.ts';

export const glob: Rule<'config/glob'> = {
  code: 'config/glob',
  level: 'error',
  *check({ config }) {
    const lists = [
      ...(['positions', 'procedures', 'chapters'] as const).map((key) => ({ path: [key], globs: config[key] })),
      ...config.overrides.map(({ files }, nth) => ({ path: ['overrides', nth, 'files'], globs: files })),
    ];
    for (const { path, globs } of lists) {
      for (const [at, written] of globs.entries()) {
        const fault = findFault(written);
        if (fault !== undefined)
          yield { at: { file: configFile, path: [...path, at] }, facts: { glob: written, ...fault } };
      }
    }
  },
};

/** A glob that leaves the workspace would read files that do not belong to it. */
function findFault(written: string): Omit<FactsByCode['config/glob'], 'glob'> | undefined {
  if (/^(?:[/\\~]|[A-Za-z]:)/.test(written) || written.split(/[/\\]/).includes('..')) return { fault: 'outside' };
  if (written.startsWith('!') && !written.startsWith('!(')) return { fault: 'excludes' };
  const read = readGlob(written);
  return 'fault' in read ? read : undefined;
}
