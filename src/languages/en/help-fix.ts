import type { CommandHelp } from '../help-texts.ts';

/** `workspace` describes the argument as other commands do. */
export const describeFix = (workspace: string): CommandHelp => ({
  description: 'Fix in the files what can be fixed with certainty; all else stays as it is, byte for byte.',
  arguments: { workspace },
  options: {
    '--dry-run': 'show the changes as a diff, and write nothing',
    '--only': 'fix only findings of these codes; a rule that the config has off is switched on for this run',
  },
  examples: [
    'jd fix --dry-run',
    'jd fix',
    'jd fix examples/clinic-as-found --dry-run',
    'jd fix --only schema/unknown-key yaml/syntax',
    'jd fix --only org/reference-by-name    write ids instead of titles',
  ],
  notes: `jd fixes a finding only if one thing alone can have been meant, and reads the files again: a fix
that doesn't help, or that leads to a new error, is taken back. \`jd explain CODE\` says whether a
finding can be fixed. Who reports to whom is what reportsTo says, and directReports is made to
follow it: look at the diff first if reportsTo may be what is wrong.
All files are written or none; jd stops if one was changed meanwhile, is read-only or is a link.
Exit codes are those of \`jd validate\` for what is left, also with --dry-run.`,
});
