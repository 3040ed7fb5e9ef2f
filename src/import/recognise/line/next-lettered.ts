import type { Target } from '../form/target.ts';
import type { Line } from '../words/lines.ts';

/** The letter that numbers a line, as `f` of `(f) Mode of entry: …`. */
export function letterOf({ style, written }: Line): string | undefined {
  return style === 'letter' ? /^[(（]?([a-zA-Z])[)）.．、]/u.exec(written)?.[1] : undefined;
}

/**
 * `(f) Mode of entry: …` after the items (i) to (iii) of `(e) Duties`, or `6. Mode of entry: …` after a) to c) of `5. Duties`:
 * what counts on from the label is the next label, whatever it says.
 */
export function countsOn(target: Target | undefined, line: Line): boolean {
  if (target?.style === undefined || target.style !== line.style) return false;
  if (target.items === undefined || target.items === 'none' || target.items === line.style) return false;
  const letter = letterOf(line);
  if (letter !== undefined) return target.letter !== undefined && letter > target.letter;
  return line.count !== undefined && target.count !== undefined && line.count > target.count;
}
