import { expect } from 'vitest';
import type { Compilation } from '../../src/compile.ts';
import type { Diagnostic, Place } from '../../src/findings/diagnostic.ts';
import type { Language } from '../../src/languages/language.ts';
import { reporters } from '../../src/reporters/index.ts';
import type { ReporterName, View } from '../../src/reporters/reporter.ts';

export const labels: Partial<Language['report']> = {
  error: 'error',
  warning: 'warning',
  help: 'help',
  tally: ({ errors, warnings, positions, procedures, milliseconds }) =>
    `${errors} errors, ${warnings} warnings in ${positions} positions and ${procedures} procedures (${milliseconds} ms)`,
  moreEdges: (count) => `… and ${count} more edges`,
};

export function compiled(
  diagnostics: readonly Diagnostic[],
  texts: Readonly<Record<string, string>> = {},
): Compilation {
  const told: Pick<Compilation, 'diagnostics' | 'ignored' | 'summary' | 'texts' | 'language'> = {
    diagnostics,
    ignored: [],
    summary: { files: 9, positions: 8, procedures: 1, ignored: 0 },
    texts: new Map(Object.entries(texts)),
    language: { name: 'en', report: labels } as unknown as Language,
  };
  return told as Compilation;
}

export function place(file: string, line: number, from: number, to: number, endLine = line): Place {
  return { file, span: { start: { line, column: from }, end: { line: endLine, column: to } } };
}

export function finding(at: Place, extra: Partial<Diagnostic> = {}): Diagnostic {
  return { code: 'org/unknown-superior', severity: 'error', message: 'wrong', ...at, ...extra };
}

/** As files are named, and without colour. */
export const plainView: View = { display: (file) => file, colour: 0, quiet: false, milliseconds: 12 };

export async function report(name: ReporterName, compilation: Compilation, view: Partial<View> = {}): Promise<string> {
  const reporter = await reporters[name]();
  expect(reporter.name).toBe(name);
  return reporter.report(compilation, { ...plainView, ...view });
}

export const warning: Partial<Diagnostic> = { code: 'form/no-superior', severity: 'warning', message: 'no superior' };
export const tally = '1 errors, 1 warnings in 8 positions and 1 procedures (12 ms)';
export const oneError = '1 errors, 0 warnings in 8 positions and 1 procedures (12 ms)';
