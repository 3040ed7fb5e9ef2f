import type { Diagnostic } from '../../findings/diagnostic.ts';
import type { Point, Span } from '../../text/text.ts';
import type { Change } from './change.ts';

/** What one click does about a finding. */
export interface QuickFix {
  readonly diagnostic: Diagnostic;
  readonly changes: readonly Change[];
}

/** The fixes of the findings in a part of a file. */
export function findFixes(diagnostics: readonly Diagnostic[], file: string, { start, end }: Span): readonly QuickFix[] {
  return diagnostics.flatMap((diagnostic) => {
    const { fix: changes, span } = diagnostic;
    if (diagnostic.file !== file || changes === undefined || changes.length === 0) return [];
    return compare(span.start, end) <= 0 && compare(start, span.end) <= 0 ? [{ diagnostic, changes }] : [];
  });
}

/** All fixes of a file in one; of two that change the same text, the first. Those that change other files are left out. */
export function joinFixes(diagnostics: readonly Diagnostic[], file: string): readonly Change[] {
  const taken: Change[] = [];
  for (const { fix = [], file: own } of diagnostics) {
    const isAlone = own === file && fix.every((change) => change.file === file);
    if (isAlone && fix.every((change) => !taken.some((other) => overlaps(other.span, change.span)))) taken.push(...fix);
  }
  return taken;
}

/** Two that insert at one point overlap as well, since their order is not known. */
function overlaps(one: Span, other: Span): boolean {
  if (compare(one.start, other.start) === 0) return true;
  return compare(one.start, other.end) < 0 && compare(other.start, one.end) < 0;
}

function compare(one: Point, other: Point): number {
  return one.line - other.line || one.column - other.column;
}
