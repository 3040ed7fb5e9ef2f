import type { Compilation } from '../../compile.ts';
import type { Diagnostic } from '../../findings/diagnostic.ts';
import type { Code } from '../../findings/finding.ts';
import { groupBy } from '../../model/groups.ts';
import { applyEdits, chooseEdits } from '../../source/fix/apply.ts';
import type { TextEdit } from '../../source/fix/text-edit.ts';
import { lineStarts, type Point } from '../../text/text.ts';

/** What is done to one file in one round. */
export interface Step {
  readonly file: string;
  /** Without the byte order mark. */
  readonly text: string;
  readonly edits: readonly TextEdit[];
  /** The findings that the edits are to fix. */
  readonly fixed: readonly Diagnostic[];
}

/** What earlier rounds have shown. */
export interface Memory {
  /** The number of findings of a file that are fixed at once: fewer after a step that was taken back. */
  most(file: string): number;
  isBlocked(diagnostic: Diagnostic): boolean;
  /** Whether a step leads to a text that the file did not have before; otherwise it would go round for ever. */
  isNew(step: Step): boolean;
  takeBack(step: Step): void;
}

export function openMemory(): Memory {
  const most = new Map<string, number>();
  const blocked = new Set<string>();
  const seen = new Set<string>();
  return {
    most: (file) => most.get(file) ?? Number.POSITIVE_INFINITY,
    isBlocked: (diagnostic) => blocked.has(keyOf(diagnostic)),
    isNew({ file, text, edits }) {
      seen.add(`${file}\0${text}`);
      return !seen.has(`${file}\0${applyEdits(text, edits)}`);
    },
    takeBack({ file, fixed }) {
      const [only, ...others] = fixed;
      if (only !== undefined && others.length === 0) blocked.add(keyOf(only));
      most.set(file, Math.max(1, fixed.length >> 1));
    },
  };
}

function keyOf({ file, code, message, fix }: Diagnostic): string {
  return JSON.stringify([file, code, message, fix?.map(({ text }) => text)]);
}

/** The steps of a round: in each file as many fixes as don't get in each other's way. */
export function takeSteps({ diagnostics, sources }: Compilation, memory: Memory, only?: readonly Code[]): Step[] {
  const wanted = diagnostics.filter(
    (diagnostic) =>
      diagnostic.fix !== undefined && (only?.includes(diagnostic.code) ?? true) && !memory.isBlocked(diagnostic),
  );
  return [...groupBy(wanted, ({ file }) => file)].flatMap(([file, found]): Step[] => {
    const text = sources.get(file)?.text;
    if (text === undefined) return [];
    const starts = lineStarts(text);
    const tried = found.slice(0, memory.most(file));
    const groups = tried.map(({ fix = [] }) =>
      fix.map(({ span, text: written }) => ({
        start: offsetOf(starts, span.start),
        end: offsetOf(starts, span.end),
        text: written,
      })),
    );
    const chosen = chooseEdits(text, groups);
    const edits = new Map(chosen.map((number) => [JSON.stringify(groups[number]), groups[number] ?? []]));
    const fixed = chosen.flatMap((number) => tried[number] ?? []);
    return fixed.length === 0 ? [] : [{ file, text, edits: [...edits.values()].flat(), fixed }];
  });
}

export function offsetOf(starts: readonly number[], { line, column }: Point): number {
  return (starts[line - 1] ?? 0) + column - 1;
}
