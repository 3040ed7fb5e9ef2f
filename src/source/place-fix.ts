import type { FindingFix } from '../findings/fix.ts';
import type { Line } from './copied-lines.ts';
import type { Attempt } from './mistakes/index.ts';

/** A text with its lines and where they begin. */
interface Written {
  readonly file: string;
  readonly text: string;
  readonly starts: readonly number[];
  readonly written: readonly string[];
}

/** The lines that an attempt changes as ranges of the file; undefined if an earlier attempt has changed one of them too. */
export function placeFix(
  { file, text, starts, written }: Written,
  attempt: Attempt,
  current: readonly Line[],
): FindingFix[] | undefined {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const changes: FindingFix[] = [];
  for (const [number, right] of attempt.lines) {
    const { text: wrong = '', from = 0 } = current[number] ?? {};
    const isSplit = current[number - 1]?.from === from || current[number + 1]?.from === from;
    if (wrong !== written[from] || isSplit) return undefined;
    const instead = right.join(eol);
    if (wrong === instead) continue;
    const { head, tail } = sharedEnds(wrong, instead);
    const start = starts[from] ?? 0;
    const range = [start + head, start + wrong.length - tail] as const;
    changes.push({ change: 'write', at: { file, range }, text: instead.slice(head, instead.length - tail) });
  }
  return changes;
}

/** The number of characters that two texts begin and end with alike. */
function sharedEnds(one: string, other: string): { readonly head: number; readonly tail: number } {
  const least = Math.min(one.length, other.length);
  let head = 0;
  while (head < least && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < least - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return { head, tail };
}
