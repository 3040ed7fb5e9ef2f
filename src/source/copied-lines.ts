import type { Finding } from '../findings/finding.ts';
import { lineStarts, pointAt } from '../text/text.ts';
import type { Attempt, Found } from './mistakes/index.ts';

/** A line of the text as far as it was corrected, with the number of its line in the file. */
export interface Line {
  readonly text: string;
  readonly from: number;
}

export function apply(lines: readonly Line[], { lines: right }: Attempt): readonly Line[] {
  return lines.flatMap((line, number) => right.get(number)?.map((text) => ({ text, from: line.from })) ?? [line]);
}

export function join(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join('\n');
}

/** Every finding about a copy needs the offsets of its lines, so they are computed once. */
const offsets = new WeakMap<readonly Line[], readonly number[]>();

function offsetsOf(lines: readonly Line[]): readonly number[] {
  const known = offsets.get(lines);
  if (known !== undefined) return known;
  const starts = lineStarts(join(lines));
  offsets.set(lines, starts);
  return starts;
}

export function locateIn(lines: readonly Line[], { at, code, facts }: Finding): Found | undefined {
  if (!('range' in at)) return undefined;
  const starts = offsetsOf(lines);
  const [start, end] = [pointAt(starts, at.range[0]), pointAt(starts, at.range[1])];
  const line = start.line - 1;
  const column = start.column - 1;
  const stop = end.line === start.line ? end.column - 1 : (lines[line]?.text.length ?? 0);
  return { code, problem: 'problem' in facts ? facts.problem : '', line, column, end: stop };
}
