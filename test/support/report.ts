import { expect } from 'vitest';
import type { Diagnostic, Place } from '../../src/findings/diagnostic.ts';
import type { Language } from '../../src/languages/language.ts';
import { reporters } from '../../src/reporters/index.ts';
import type { Reported, ReportedWorkspace, ReporterName, View } from '../../src/reporters/reporter.ts';

export const labels = {
  error: 'error',
  warning: 'warning',
  help: 'help',
  tally: ({ errors, warnings, positions, procedures, milliseconds }) =>
    `${errors} errors, ${warnings} warnings in ${positions} positions and ${procedures} procedures (${milliseconds} ms)`,
  moreEdges: (count) => `… and ${count} more edges`,
  join: (message, help) => `${message}; ${help}`,
  columns: ['Level', 'Where', 'What'],
  omitted: (count) => `${count} more`,
  selected: ({ files, errors, warnings }) => `${files} files; elsewhere ${errors} errors, ${warnings} warnings`,
} as Partial<Language['report']> as Language['report'];

/** A compilation as a report shows it, with its files named as the workspace names them. */
export function shownAs(reported: Reported): ReportedWorkspace {
  const { diagnostics, ignored, summary, texts } = reported;
  const same = (file: string): string => file;
  const files = ['a.yaml', 'b.yaml'];
  return { diagnostics, ignored, summary, texts, folder: '.', files, display: same, locate: same };
}

export function compiled(
  diagnostics: readonly Diagnostic[],
  texts: Readonly<Record<string, string>> = {},
): ReportedWorkspace {
  return shownAs({
    diagnostics,
    ignored: [],
    summary: { files: 9, positions: 8, procedures: 1, ignored: 0 },
    texts: new Map(Object.entries(texts)),
  });
}

export function place(file: string, line: number, from: number, to: number, endLine = line): Place {
  return { file, span: { start: { line, column: from }, end: { line: endLine, column: to } } };
}

export function finding(at: Place, extra: Partial<Diagnostic> = {}): Diagnostic {
  return { code: 'org/unknown-superior', severity: 'error', message: 'wrong', ...at, ...extra };
}

/** Without colour. */
export const plainView: View = { labels, colour: 0, quiet: false, milliseconds: 12 };

export async function report(
  name: ReporterName,
  workspace: ReportedWorkspace,
  view: Partial<View> = {},
): Promise<string> {
  const reporter = await reporters[name]();
  expect(reporter.name).toBe(name);
  return reporter.report([workspace], { ...plainView, ...view });
}

export const warning: Partial<Diagnostic> = { code: 'form/no-superior', severity: 'warning', message: 'no superior' };
export const tally = '1 errors, 1 warnings in 8 positions and 1 procedures (12 ms)';
export const oneError = '1 errors, 0 warnings in 8 positions and 1 procedures (12 ms)';
