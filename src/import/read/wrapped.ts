import { splitNumber } from '../labels/numbers.ts';
import { isCutWord } from './hyphens.ts';
import { joinGroups, type TextLine } from './join-lines.ts';

/** Shorter lines end where their writer ended them. */
const leastWidth = 40;

/** Joins a line that a text program broke at its margin with what goes on below it, further to the right or within a word. */
export function joinWrapped(lines: readonly TextLine[]): TextLine[] {
  let first = '';
  return joinGroups(lines, (at) => {
    const text = lines[at]?.text ?? '';
    const above = lines[at - 1]?.text ?? '';
    const isOn =
      lines[at]?.begins !== true && (goesOn(first, above, text, lines[at + 1]?.text ?? '') || isCutWord(above, text));
    if (!isOn) first = text;
    return isOn;
  });
}

function goesOn(first: string, above: string, text: string, below: string): boolean {
  const indent = indentOf(text);
  if (text.trim() === '' || indent < 2 || indent <= indentOf(first)) return false;
  if (above.trim().length < leastWidth || /[.。:：!！?？]\s*$/u.test(above)) return false;
  if (/[;；]\s*$/u.test(above) && !isRestOfItem(first, text, below)) return false;
  return (
    splitNumber(text.trim()).style === undefined && !/^[^:：]{1,40}[:：]/u.test(text.trim()) && !/\t/.test(above + text)
  );
}

/** One line below a numbered item that ends with a semicolon; several may be items of its own. */
function isRestOfItem(first: string, text: string, below: string): boolean {
  if (splitNumber(first.trim()).style === undefined || !/^\s+\p{Ll}/u.test(text)) return false;
  return below.trim() === '' || indentOf(below) < indentOf(text);
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
