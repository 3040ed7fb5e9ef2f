import type { Diagnostic } from '../../findings/diagnostic.ts';
import { lineStarts, pointAt } from '../../text/text.ts';
import { offsetOf, type Step } from './steps.ts';

/**
 * Whether a step did what it promised: its findings are gone, and the file has no new error, except those that could not
 * be found before because the file could not be read so far. `text` is the file's text now.
 */
export function isFixed(
  step: Step,
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
  text: string,
): boolean {
  const place = moveLines(step, text);
  const old = countKeys(before, ({ span }) => place(span.start.line));
  const now = countKeys(after, ({ span }) => span.start.line);
  const fixed = countKeys(step.fixed, ({ span }) => place(span.start.line));
  for (const [key, count] of fixed) if ((now.get(key) ?? 0) > (old.get(key) ?? 0) - count) return false;
  const stage = Math.min(...step.fixed.map(stageOf));
  const touched = new Set(step.fixed.map(({ span }) => place(span.start.line)));
  const known = countKeys(before, () => 0);
  const isLong = before.some(({ count }) => count !== undefined);
  return [...countKeys(after.filter(isNewError), () => 0)].every(([key, count]) => count <= (known.get(key) ?? 0));

  function isNewError({ severity, span, fix, ...found }: Diagnostic): boolean {
    if (severity !== 'error' || isLong) return false;
    // What is below a key was not checked while the key was misspelt.
    if (stage === 2 && stageOf(found) === 2 && fix !== undefined) return false;
    if (stage === 1) return stageOf(found) === 1 && touched.has(span.start.line);
    return stage === 3 || stageOf(found) <= stage;
  }
}

/** A file is read in stages: its text, its shape, and what it says. */
function stageOf({ code }: Pick<Diagnostic, 'code'>): 1 | 2 | 3 {
  return /^(?:file|yaml)\//.test(code) ? 1 : code.startsWith('schema/') ? 2 : 3;
}

function countKeys(diagnostics: readonly Diagnostic[], lineOf: (diagnostic: Diagnostic) => number) {
  const counts = new Map<string, number>();
  for (const diagnostic of diagnostics) {
    const key = `${lineOf(diagnostic)}\0${diagnostic.code}\0${diagnostic.message}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Where a line of the old text begins in the new one. */
function moveLines({ text: old, edits }: Step, text: string): (line: number) => number {
  const [before, after] = [lineStarts(old), lineStarts(text)];
  return (line) => {
    const offset = offsetOf(before, { line, column: 1 });
    let moved = offset;
    for (const { start, end, text: written } of edits) {
      if (end <= offset && (start < offset || written.endsWith('\n'))) moved += written.length - (end - start);
      else if (start < offset) moved += start - offset;
    }
    return pointAt(after, Math.max(0, moved)).line;
  };
}
