import { splitNumber } from '../labels/numbers.ts';
import { joinGroups, type TextLine } from './join-lines.ts';

/** Pages of Chinese text are so wide, where a character takes two columns. */
const [narrowest, widest] = [48, 110];
/** A line may be so much shorter than the page where a mark or a word must not be cut off. */
const slack = 6;
/** Fewer sentences over several lines say nothing of the file. */
const fewest = 2;

/**
 * Joins the lines of Chinese sentences that a program broke at the margin of its page: a full line without an end mark goes
 * on below, in a file where several such sentences end with one.
 */
export function joinHanAtMargin(lines: readonly TextLine[]): readonly TextLine[] {
  const widths = lines.map(({ text }) => widthOf(text.trimEnd()));
  const width = widths.reduce((most, each) => Math.max(most, each), 0);
  if (width < narrowest || width > widest) return lines;
  const goesOn = lines.map(
    ({ text, begins }, at) =>
      at > 0 &&
      begins !== true &&
      (widths[at - 1] ?? 0) >= width - slack &&
      mayGoOn(lines[at - 1]?.text ?? '', text.trimEnd()),
  );
  const ends = lines.filter(({ text }, at) => goesOn[at] && !goesOn[at + 1] && /[。；;]\s*$/u.test(text));
  if (ends.length < fewest) return lines;
  return joinGroups(lines, (at) => goesOn[at] === true);
}

function mayGoOn(above: string, text: string): boolean {
  if (!/\p{Script=Han}/u.test(above) || !/^ ?[^\s|]/u.test(text) || /\t/.test(above + text)) return false;
  if (/[。；;：:！!？?]\s*$/u.test(above) || splitNumber(text.trim()).style !== undefined) return false;
  return !/^[【[(（#*]|^[^：:，。]{2,10}[：:]/u.test(text.trim());
}

function widthOf(text: string): number {
  let width = 0;
  for (const sign of text)
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u2014\u201c\u201d\u2018\u2019\u2026]/u.test(
        sign,
      )
        ? 2
        : 1;
  return width;
}
