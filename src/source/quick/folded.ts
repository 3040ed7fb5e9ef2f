import { joinLines } from '../../text/text.ts';

/** What the signs of an entry on paper begin with; two such lines are a list that YAML would join into one text. */
const entry = /[•·●○■□◆◇▪▫▶►‣※－–—①-⑳㈠-㈩\-*+\d（(一二三四五六七八九十]/uy;

export function looksLikeEntry(text: string, at: number): boolean {
  entry.lastIndex = at;
  return entry.test(text);
}

/** Joins a line to the lines above it, with as many line breaks as there were blank lines between them. */
export function joinFolded(before: string, line: string, blanks: number): string {
  if (blanks > 0) return before + '\n'.repeat(blanks) + line;
  // A wide space is none that a script without spaces can do without.
  const isSpaced = before.trimEnd() !== before || line.trimStart() !== line;
  return before + (isSpaced ? ' ' : joinLines(before, line)) + line;
}
