import { isCutWord, joinBroken } from './hyphens.ts';
import type { TextLine } from './join-lines.ts';

/**
 * Joins `⇥print the reports.` to the text in the same column of `1.⇥Close the day and⇥Closed by three`, which tabs set apart:
 * every text of the lower line must go on with a small letter what has no end mark above it.
 */
export function joinHangingColumns(lines: readonly TextLine[]): TextLine[] {
  const joined: TextLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const both = last === undefined || line.begins ? undefined : joinCells(last.text, line.text);
    if (last === undefined || both === undefined) joined.push(line);
    else {
      const more = [...(last.joined ?? []), { line: line.line, moved: 0 }];
      joined[joined.length - 1] = { ...last, text: both, isJoined: true, joined: more, isWoven: true };
    }
  }
  return joined;
}

function joinCells(above: string, text: string): string | undefined {
  if (!/^\t+\p{Ll}/u.test(text) || !/\S\t/.test(above)) return undefined;
  const upper = above.split('\t');
  const lower = text.trimEnd().split('\t');
  const goOn = lower.every((cell, at) => cell.trim() === '' || goesOn(upper[at]?.trim() ?? '', cell.trim()));
  if (!goOn) return undefined;
  return upper.map((cell, at) => (lower[at]?.trim() ? joinBroken(cell.trimEnd(), lower[at].trim()) : cell)).join('\t');
}

function goesOn(above: string, text: string): boolean {
  return isCutWord(above, text) || (/[\p{L}\p{N},)’”]$/u.test(above) && /\s/.test(above) && /^\p{Ll}/u.test(text));
}
