import type { Dictionary } from '../../labels/index.ts';
import type { Line } from '../words/lines.ts';
import { joinLines } from '../words/words-in.ts';

/** A label that a line break cuts in two is one line again. */
export function joinLabel(dictionary: Dictionary, lines: readonly Line[]): readonly Line[] {
  const [first] = lines;
  if (first === undefined || lines.length < 2 || lines.length > 3) return lines;
  const text = joinLines(lines.map((line) => line.text));
  if (text.length > 40 || lines.every((line) => dictionary.find(line.text) !== undefined)) return lines;
  return dictionary.find(text) === undefined
    ? lines
    : [{ ...first, text, written: joinLines(lines.map(({ written }) => written)) }];
}

/** The same where the break made two paragraphs of it. */
export function joinLabels(dictionary: Dictionary, lines: (readonly Line[])[]): void {
  for (let at = 0; at + 1 < lines.length; at++) {
    const [first, ...others] = lines[at] ?? [];
    const [second, ...more] = lines[at + 1] ?? [];
    if (first === undefined || second === undefined || others.length + more.length > 0) continue;
    if (first.text.length > 20 || second.text.length > 20 || second.style !== undefined) continue;
    const joined = joinLabel(dictionary, [first, second]);
    if (joined.length > 1) continue;
    lines[at] = joined;
    lines[at + 1] = [];
  }
}
