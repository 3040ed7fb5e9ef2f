import type { Block, Paragraph } from '../../document.ts';
import { type Line, linesOf } from '../words/lines.ts';

/** Longer texts are sentences. */
const longest = 30;
const han = '一二三四五六七八九十';

interface Head {
  readonly at: number;
  readonly line: Line;
  readonly count: number;
  readonly isSet: boolean;
}

/**
 * 四、… in plain letters between the headings 三、… and 五、…: the only line between them with the number that is missing is a
 * heading as they are, which has lost its look. The same where they are in bold.
 */
export function withHeadsInPlain(blocks: readonly Block[]): readonly Block[] {
  const found = new Map<number, Paragraph>();
  const byWay = new Map<string, Head[]>();
  for (const [at, block] of blocks.entries()) {
    const head = block.kind === 'paragraph' ? headIn(block, at) : undefined;
    if (head === undefined) continue;
    const way = wayOf(head.line);
    const alike = byWay.get(way);
    if (alike === undefined) byWay.set(way, [head]);
    else alike.push(head);
  }
  for (const heads of byWay.values()) {
    let last: Head | undefined;
    let between: Head[] = [];
    for (const head of heads) {
      if (!head.isSet) {
        between.push(head);
        continue;
      }
      const missing = between.filter(({ count }) => last !== undefined && count === last.count + 1);
      const [only, another] = missing;
      const isGap = last !== undefined && head.count === last.count + 2 && lookOf(head.line) === lookOf(last.line);
      if (isGap && only !== undefined && another === undefined) {
        const model = blocks[head.at] as Paragraph;
        const { heading, bold } = model;
        found.set(only.at, { ...(blocks[only.at] as Paragraph), ...(heading === undefined ? {} : { heading }), bold });
      }
      last = head;
      between = [];
    }
  }
  return found.size === 0 ? blocks : blocks.map((block, at) => found.get(at) ?? block);
}

function headIn(paragraph: Paragraph, at: number): Head | undefined {
  const [line, another] = linesOf(paragraph);
  if (line === undefined || another !== undefined || line.text.length > longest) return undefined;
  if (/[。；;，,.!?！？]$|[:：]\s*\S/u.test(line.text)) return undefined;
  const count = countOf(line, paragraph.number);
  const isSet = line.heading !== undefined || line.bold;
  return count === undefined ? undefined : { at, line, count, isSet };
}

/** What its number counts; a plain decimal is that of any list. */
function countOf({ style, levels, written }: Line, number: string | undefined): number | undefined {
  if (style === 'outline') return levels?.at(-1);
  if (style !== 'han' && style !== 'han-brackets' && style !== 'part') return undefined;
  const [digits = ''] = /[一二三四五六七八九十]{1,3}|\d{1,2}/u.exec(number || written) ?? [];
  if (/^\d/.test(digits)) return Number(digits);
  const [, tens, ones = ''] = /^(?:([一二三四五六七八九]?)十)?([一二三四五六七八九]?)$/u.exec(digits) ?? [];
  if (digits === '') return undefined;
  const ten = tens === undefined ? 0 : 10 * (tens === '' ? 1 : han.indexOf(tens) + 1);
  return ten + (ones === '' ? 0 : han.indexOf(ones) + 1);
}

/** How it is numbered: 2.3 as 2.4, and 3.1 not. */
function wayOf({ style, levels }: Line): string {
  return [style, ...(style === 'outline' ? (levels ?? []).slice(0, -1) : [])].join(' ');
}

function lookOf({ heading, bold }: Line): string {
  return `${heading ?? ''} ${bold}`;
}
