import type { CommandHelp } from '../help-texts.ts';
import { baselineOptions } from './help-baseline.ts';

/** `watch` describes `--watch`, which other commands have as well. */
export function describeValidate(watch: string): CommandHelp {
  return {
    description: 'Check every file of a workspace and how they fit together.',
    arguments: {
      path: `workspaces, folders that hold workspaces, or files, whose findings alone are shown (default: the workspace of this folder, or those below it)`,
    },
    options: {
      '--format':
        'how to report; FORMAT=FILE writes to a file; may be repeated (default: pretty, on GitHub Actions github)',
      '--stdin-path': 'check the text on standard input in the place of this file, which need not exist',
      '--max-warnings': 'exit 1 if there are more than n warnings',
      '--quiet': 'report errors only',
      '--force': "with FORMAT=FILE or --write-baseline: replace a file that jd didn't write",
      ...baselineOptions,
      '--as-of': 'the day that counts as today, for review dates',
      '--watch': watch,
      '--fix': 'first fix what can be fixed, as `jd fix` does, then report what is left',
      '--no-cache': 'check everything, even if nothing has changed',
    },
    examples: [
      'jd validate',
      'jd validate examples/warehouse-operations',
      'jd validate examples/warehouse-operations/procedures/onboarding.yaml',
      'jd validate --format json > findings.json',
      'jd validate --format pretty --format sarif=findings.sarif --max-warnings 0',
      'jd validate --fix',
      'jd validate --baseline known.json',
      'jd validate --watch',
    ],
    notes: `jd lint and jd check mean the same.
If files are named, their whole workspace is checked, and what is about them is shown,
also where it is found in other files.
Exit codes: 0 clean, warnings allowed; 1 errors, or too many warnings; 2 a wrong command or config.`,
  };
}
