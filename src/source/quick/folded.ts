import { joinLines } from '../../text/text.ts';

/** What the signs of an entry on paper begin with; two such lines are a list that YAML would join into one text. */
const entry = /[•·●○■□◆◇▪▫▶►‣※－–—①-⑳㈠-㈩\-*+\d（(一二三四五六七八九十]/uy;

export function looksLikeEntry(text: string, at: number): boolean {
  entry.lastIndex = at;
  return entry.test(text);
}

/**
 * What joins a line to the line above it: as many line breaks as there are blank lines between them, or a space if its
 * script has spaces.
 */
export function separate(above: string, line: string, blanks: number): string {
  if (blanks > 0) return '\n'.repeat(blanks);
  const isSpaced = /\s$/u.test(above.slice(-1)) || /^\s/u.test(line);
  return isSpaced ? ' ' : joinLines(above, line);
}
