import { splitNumber } from '../labels/numbers.ts';
import { joinGroups, type TextLine } from './join-lines.ts';

/** Lines of a file without a margin are longer than a page of text is wide. */
const widest = 100;

interface Page {
  /** Its letters differ in width, as those of a word processor, so that the room for a word tells nothing. */
  readonly areParagraphs?: boolean;
  readonly narrowest?: number;
  /** Fewer lines that go on with a small letter, or further to the right, say nothing of the file. */
  readonly fewest?: number;
}
/** Words that end no sentence and no item. */
const open = /(?:^|\s)(?:an?|and|as|at|by|for|from|in|into|its|of|on|or|our|that|the|their|this|to|which|with|your)$/u;

/**
 * Joins the lines of sentences that a program broke at the margin of its page, in Latin text: a line goes on where its next
 * word had no room, where a small letter follows a line that is nearly full, and where a full line ends with `of the`.
 */
export function joinAtMargin(
  lines: readonly TextLine[],
  { areParagraphs = false, narrowest = 55, fewest = 2 }: Page = {},
): readonly TextLine[] {
  const width = Math.max(...lines.map((line) => (tellsWidth(line, areParagraphs) ? line.text.trimEnd().length : 0)), 0);
  if (width < narrowest || width > widest) return lines;
  const goesOn = lines.map((line, at) => line.begins !== true && mayGoOn(lines[at - 1]?.text ?? '', line.text));
  const isFull = (at: number) => (lines[at - 1]?.text.trimEnd().length ?? 0) >= width * 0.75;
  const isSmall = (at: number) => /^\s*[\p{Ll}(]/u.test(lines[at]?.text ?? '');
  const sure = goesOn.filter((each, at) => each && isSmall(at) && isFull(at)).length;
  if (sure + lines.filter(({ isJoined }) => isJoined).length < fewest) return lines;
  let isOfSmallItems = false;
  return joinGroups(lines, (at) => {
    const [word = ''] = lines[at]?.text.trim().split(/\s/, 1) ?? [];
    const above = lines[at - 1]?.text.trimEnd() ?? '';
    const hadNoRoom = !areParagraphs && above.length + 1 + word.length > width;
    const isOn = goesOn[at] && !isOfSmallItems && (isSmall(at) || open.test(above) ? isFull(at) : hadNoRoom);
    // Lines that all begin with a small letter are items of their own.
    if (!isOn) isOfSmallItems = areParagraphs && isSmall(at);
    return isOn === true;
  });
}

function tellsWidth({ text, isJoined }: TextLine, areParagraphs: boolean): boolean {
  return !isJoined && !/^\s{10}/.test(text) && !(areParagraphs && text.includes('\t'));
}

/** Below a line with text and without an end mark: no item and no label. */
function mayGoOn(above: string, text: string): boolean {
  const [before, own] = [above.trim(), text.trim()];
  if (before === '' || own === '' || /[.:;!?]$/.test(before) || /\p{Script=Han}|\t/u.test(above + text)) return false;
  if (/^\p{Lu}[\p{Lu}\s&/,'’()-]*$/u.test(own) || /^[-=_*~#|]/.test(own)) return false;
  return splitNumber(own).style === undefined && !/^[^:]{1,40}:/.test(own);
}
