import { Failure } from '../../failure.ts';
import type { Host } from '../../host.ts';
import { reporters } from '../../reporters/index.ts';
import type { ReporterName } from '../../reporters/reporter.ts';

export const reporterNames = Object.keys(reporters) as ReporterName[];

/** A report that is asked for; without a file it goes to standard output. */
export interface WantedReport {
  readonly format: ReporterName;
  /** As typed. */
  readonly file?: string;
}

/** Reads `json` and `json=report.json`, given once or more; for commander. */
export function readFormat(wanted: string, before: readonly WantedReport[] = []): readonly WantedReport[] {
  const at = wanted.indexOf('=');
  const name = at === -1 ? wanted : wanted.slice(0, at);
  const file = at === -1 ? undefined : wanted.slice(at + 1);
  const format = reporterNames.find((each) => each === name);
  const typed = { option: '--format', value: wanted };
  if (format === undefined) throw new Failure('command/choice', { ...typed, value: name, allowed: reporterNames }, 2);
  if (file === '') throw new Failure('command/no-file', typed, 2);
  const twin = before.some((other) => other.file === file);
  if (twin) throw new Failure(file === undefined ? 'command/two-on-screen' : 'command/same-file', typed, 2);
  return [...before, file === undefined ? { format } : { format, file }];
}

/** Whether a format is made for people, who can tell one run from the next; programs expect one report. */
export function isForReading(format: ReporterName): boolean {
  return ['pretty', 'github', 'markdown', 'github-summary'].includes(format);
}

export function defaultFormat(host: Host): ReporterName {
  return host.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'pretty';
}
