import { splitNumber } from '../labels/numbers.ts';
import { isCutWord, joinBroken } from './hyphens.ts';

export interface TextLine {
  readonly text: string;
  /** The number of the line in its file, from 1. */
  readonly line: number;
  /** It was several lines, so that its length says nothing of the margin. */
  readonly isJoined?: true;
}

/** Shorter lines end where their writer ended them. */
const leastWidth = 40;

/** Joins a line that a text program broke at its margin with what goes on below it, further to the right or within a word. */
export function joinWrapped(lines: readonly string[]): TextLine[] {
  const joined: TextLine[] = [];
  lines.forEach((text, at) => {
    const last = joined.at(-1);
    const above = lines[at - 1];
    if (last === undefined || above === undefined || !(goesOn(last.text, above, text) || isCutWord(above, text))) {
      joined.push({ text, line: at + 1 });
      return;
    }
    const rest = text.trim();
    const first = last.text.trimEnd();
    joined[joined.length - 1] = { ...last, text: joinBroken(first, rest), isJoined: true };
  });
  return joined;
}

function goesOn(first: string, above: string, text: string): boolean {
  const indent = indentOf(text);
  if (text.trim() === '' || indent < 2 || indent <= indentOf(first)) return false;
  if (above.trim().length < leastWidth || /[.。;；:：!！?？]\s*$/u.test(above)) return false;
  return (
    splitNumber(text.trim()).style === undefined && !/^[^:：]{1,40}[:：]/u.test(text.trim()) && !/\t/.test(above + text)
  );
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
