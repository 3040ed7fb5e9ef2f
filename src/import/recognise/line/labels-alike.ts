import type { Block } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';
import { kindOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import { markChineseLabels } from './chinese-labels-alike.ts';
import type { Pair } from './pairs.ts';

const head = /^(\p{Lu}[^:.;!?\t]{1,40}?)\s*:\s*(?=\S)/u;
const mostWords = 6;
const least = 2;
const fewestAbove = 3;

/**
 * Marks lines that begin with a label and its colon: where several labels of one look are known (bold before the colon, bold
 * over the whole line, in capitals), so are the others; plain ones right below a line that begins with a known one, if all
 * their words have capitals or several known ones are right above.
 */
export function markLabels(dictionary: Dictionary, blocks: readonly Block[], lines: (readonly Line[])[]): void {
  const looks = new Map<string, { known: number; unknown: (readonly [at: number, nth: number])[] }>();
  const marked: (readonly [at: number, nth: number])[] = [];
  let above = 0;
  for (const [at, own] of lines.entries())
    for (const [nth, line] of own.entries()) {
      const written = labelIn(line);
      if (written === undefined) {
        above = 0;
        continue;
      }
      const isKnown = dictionary.find(written) !== undefined;
      const look = lookOf(blocks[at], line, written);
      if (look === 'plain') {
        if (!isKnown && isBelow(above, written)) marked.push([at, nth]);
      } else {
        const alike = looks.get(look) ?? { known: 0, unknown: [] };
        if (isKnown) alike.known++;
        else alike.unknown.push([at, nth]);
        looks.set(look, alike);
      }
      above = look === 'plain' && (isKnown || isBelow(above, written)) ? above + 1 : 0;
    }
  for (const { known, unknown } of looks.values())
    if (known >= least && known >= unknown.length) marked.push(...unknown);
  for (const [at, nth] of marked)
    lines[at] = (lines[at] ?? []).map((line, other) => (other === nth ? { ...line, labelled: true } : line));
  markChineseLabels(dictionary, lines);
}

function isBelow(labels: number, written: string): boolean {
  return labels > 0 && (isTitled(written) || (labels >= fewestAbove && written.split(/\s+/).length <= 3));
}

/** What stands before the colon of a line that no mark makes an item. */
function labelIn({ text, style, heading, setting }: Line): string | undefined {
  if (style !== undefined || heading !== undefined || setting) return undefined;
  const [, written] = head.exec(text) ?? [];
  return written === undefined || written.split(/\s+/).length > mostWords || /\p{Script=Han}/u.test(written)
    ? undefined
    : written;
}

function lookOf(block: Block | undefined, { bold, indented }: Line, written: string): string {
  if (block?.kind !== 'paragraph') return 'plain';
  const [first] = block.looks ?? [];
  const isLead = first?.bold === true && block.text.slice(first.from, first.to).trim().replace(/\s*:$/, '') === written;
  const isCapital = /\p{Lu}{3}/u.test(written) && !/\p{Ll}/u.test(written);
  const look = [isLead ? 'lead' : bold ? 'bold' : '', isCapital ? 'capitals' : '', indented ? 'indented' : ''].join(
    ' ',
  );
  return isLead || isCapital ? look : 'plain';
}

/** `Terms of Employment`: all words but the small ones have capitals. */
function isTitled(written: string): boolean {
  return written
    .split(/[\s/-]+/)
    .every((word) => /^(?:\p{Lu}|(?:of|and|or|the|to|for|in|at|on|by|with|&|a|an|\d)|\()/u.test(word));
}

/** Such a line, where what is open doesn't say that its labels are kinds of one thing. */
export function isLabelAlike({ target, dictionary }: FormReader, { written, value }: Pair, line: Line): boolean {
  if (line.labelled !== true || value === '' || target === undefined) return false;
  // `Computer skills: …` below what is asked of a person is one of it.
  if (
    /^(?:qualifications|contacts)/.test(target.path) &&
    (target.path.includes('.') === false || kindOf(target.path) === 'one')
  )
    return dictionary.guess(written) !== undefined;
  return true;
}
