import { configFile } from '../model/config.ts';
import { compareText, type Span } from '../text/text.ts';
import type { Code } from './finding.ts';

export type Severity = 'error' | 'warning';

/** `file` is relative to the workspace, with `/` on every system. */
export interface Place {
  readonly file: string;
  readonly span: Span;
}

/** A finding as people and programs receive it; it can be serialised without conversion. */
export interface Diagnostic extends Place {
  readonly code: Code;
  readonly severity: Severity;
  /** What is wrong, with names in backticks and without colour. */
  readonly message: string;
  /** What to do about it. */
  readonly help?: string;
  /** The other places involved, such as each edge of a cycle. */
  readonly related?: readonly (Place & { readonly message: string })[];
  /** Texts that fix it, each for its own place. */
  readonly fix?: readonly (Place & { readonly text: string })[];
  /**
   * Set if this one closes a long list: it stands for so many further findings of the code in the file, of which the
   * first is here.
   */
  readonly count?: number;
  /** Why it is ignored, as the comment in its file says; only findings that are ignored have one. */
  readonly reason?: string;
}

/** The order of findings in every language: by file, line, column, then code; equal ones keep their order. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.span.start.line - b.span.start.line ||
    a.span.start.column - b.span.start.column ||
    compareText(a.code, b.code)
  );
}

export interface Tally {
  readonly errors: number;
  readonly warnings: number;
}

/** Counts findings, those that are not listed included. */
export function tally(diagnostics: readonly Diagnostic[]): Tally {
  const total = { error: 0, warning: 0 };
  for (const { severity, count = 1 } of diagnostics) total[severity] += count;
  return { errors: total.error, warnings: total.warning };
}

/** The exit code for findings: 2 if the config itself has errors, 1 for errors or too many warnings, else 0. */
export function verdict(diagnostics: readonly Diagnostic[], maxWarnings = Number.POSITIVE_INFINITY): 0 | 1 | 2 {
  if (diagnostics.some(({ file, severity }) => file === configFile && severity === 'error')) return 2;
  const { errors, warnings } = tally(diagnostics);
  return errors > 0 || warnings > maxWarnings ? 1 : 0;
}
