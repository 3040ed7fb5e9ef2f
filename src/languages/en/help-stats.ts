import type { CommandHelp } from '../help-texts.ts';

/** `workspace` and `department` describe the argument and the option as other commands do. */
export const describeStats = (workspace: string, department: string): CommandHelp => ({
  description: 'Print figures of the organisation: positions, reporting lines, duties and KPIs, reviews.',
  arguments: { workspace },
  options: {
    '--format': 'how to print them (default: table)',
    '--department': department,
    '--as-of': 'the day that counts as today, for overdue reviews',
  },
  examples: [
    'jd stats',
    'jd stats --department Receiving',
    'jd stats --format csv > figures.csv',
    "jd stats --format json | jq '.all.positions'",
  ],
  notes: `Blank: positions that give no headcount. Span: direct reports to a manager, on average. Single:
managers with one report. Dotted: dotted lines. No target: KPIs that don't say how much is enough.
Exit codes: 0 clean; 1 errors in the files, so that something may be missing from the figures;
2 a wrong command or config.`,
});
