import { splitNumber } from '../labels/numbers.ts';
import { joinBroken } from './hyphens.ts';
import type { TextLine } from './wrapped.ts';

/** Pages of text are this wide; lines of a file without a margin are longer. */
const [narrowest, widest] = [55, 100];
/** Fewer lines that go on with a small letter say nothing of the file. */
const fewest = 2;

/**
 * Joins the lines of sentences that a program broke at the margin of its page, in Latin text: a line goes on where its next
 * word had no room, and where a small letter follows a line that is nearly full.
 */
export function joinAtMargin(lines: readonly TextLine[]): readonly TextLine[] {
  const width = Math.max(
    ...lines.map(({ text, isJoined }) => (isJoined || /^\s{10}/.test(text) ? 0 : text.trimEnd().length)),
    0,
  );
  if (width < narrowest || width > widest) return lines;
  const goesOn = lines.map(({ text }, at) => at > 0 && mayGoOn(lines[at - 1]?.text ?? '', text));
  const isFull = (at: number) => (lines[at - 1]?.text.trimEnd().length ?? 0) >= width * 0.75;
  const isSmall = (at: number) => /^\s*[\p{Ll}(]/u.test(lines[at]?.text ?? '');
  const sure = goesOn.filter((each, at) => each && isSmall(at) && isFull(at)).length;
  if (sure < fewest) return lines;
  const joined: TextLine[] = [];
  lines.forEach((line, at) => {
    const last = joined.at(-1);
    const [word = ''] = line.text.trim().split(/\s/, 1);
    const above = lines[at - 1]?.text.trimEnd() ?? '';
    const hadNoRoom = above.length + 1 + word.length > width;
    if (last === undefined || !goesOn[at] || !(isSmall(at) ? isFull(at) : hadNoRoom)) joined.push(line);
    else {
      const rest = line.text.trim();
      const first = last.text.trimEnd();
      joined[joined.length - 1] = { ...last, text: joinBroken(first, rest) };
    }
  });
  return joined;
}

/** Below a line with text and without an end mark: no item and no label. */
function mayGoOn(above: string, text: string): boolean {
  const [before, own] = [above.trim(), text.trim()];
  if (before === '' || own === '' || /[.:;!?]$/.test(before) || /\p{Script=Han}|\t/u.test(above + text)) return false;
  if (/^\p{Lu}[\p{Lu}\s&/,'’()-]*$/u.test(own) || /^[-=_*~#|]/.test(own)) return false;
  return splitNumber(own).style === undefined && !/^[^:]{1,40}:/.test(own);
}
