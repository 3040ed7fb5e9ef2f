import { splitNumber } from '../../labels/numbers.ts';

/** Shorter lines without a mark may be labels or items. */
const leastOfSentence = 40;
/** A small letter goes on, unless it counts an item, is typed for a bullet (`o`), or the line has a label of its own. */
const goesOn = /^(?!o[ \t]+\S)\p{Ll}(?!\s*[.)、）])[^:：]*$/u;
const ended = /[.!?:;。；：！？]$/u;

/**
 * The lines of a paragraph once more, of which each goes on with the one above where a line break within the paragraph cut a
 * sentence: below an item, or in a sentence that comes to its end.
 */
export function joinSoftBreaks(lines: readonly string[], isNumbered: boolean): readonly string[] {
  if (lines.length < 2 || lines.length > 60) return lines;
  const joined: string[] = [];
  for (const [at, line] of lines.entries()) {
    const above = joined.at(-1);
    const text = line.trim();
    if (above !== undefined && goesOnInHan(above.trim(), text)) {
      joined[joined.length - 1] = `${above.trimEnd()}${text}`;
      continue;
    }
    if (above === undefined || !goesOn.test(text) || ended.test(above.trim()) || above.trim() === '') {
      joined.push(line);
      continue;
    }
    const isItem = (joined.length === 1 && isNumbered) || splitNumber(above.trim()).style !== undefined;
    if (isItem || isSentence(above.trim(), lines.slice(at))) joined[joined.length - 1] = `${above.trimEnd()} ${text}`;
    else joined.push(line);
  }
  return joined;
}

/**
 * Behind a comma a Chinese sentence goes on, unless a number counts what is below, it has a label of its own, or it begins
 * as the one above, as items of a list do.
 */
export function goesOnInHan(above: string, below: string): boolean {
  return (
    /\p{Script=Han}.{6,}[，、]$/u.test(above) &&
    /^[^:：]*\p{Script=Han}[^:：]*$/u.test(below) &&
    splitNumber(below).style === undefined &&
    splitNumber(above).text.slice(0, 2) !== below.slice(0, 2)
  );
}

/** What begins with a capital and ends with a full stop where the small letters end. */
function isSentence(above: string, below: readonly string[]): boolean {
  if (above.length < leastOfSentence || !/^\p{Lu}/u.test(above) || !/\s/.test(above)) return false;
  const next = below.findIndex((line) => !goesOn.test(line.trim()));
  const rest = next === -1 ? below : below.slice(0, next);
  return /[.!?]$/.test(rest.at(-1)?.trim() ?? '') && rest.filter((line) => ended.test(line.trim())).length === 1;
}
