import type { Block } from '../../document.ts';
import { type Line, linesOf } from '../words/lines.ts';

/** The lines of paragraphs with the numbers that only those beside them make numbers. */
export function numberedLinesOf(blocks: readonly Block[]): readonly (readonly Line[])[] {
  const lines = blocks.map((block) => (block.kind === 'paragraph' ? linesOf(block) : []));
  readBareNumbers(lines);
  return lines;
}

const numbered = /^(\d{1,2})[ \u3000]+(?=[\p{Script=Han}“（(])/u;

/**
 * `1 登记账目` above `2 办理付款`: lines that count from 1 with a space alone behind the number are items, also where
 * `6.1 …` to `6.7 …` stand between `6 …` and `7 …`.
 */
export function readBareNumbers(lines: (readonly Line[])[]): void {
  const alone = lines.flatMap((each, at) =>
    each.length === 1 && each[0] !== undefined ? [{ line: each[0], at }] : [],
  );
  for (let first = 0; first < alone.length; first++) {
    if (numberOf(alone[first]?.line) !== 1) continue;
    const counted = [first];
    let next = first + 1;
    for (; next < alone.length; next++) {
      const { line } = alone[next] ?? {};
      if (numberOf(line) === counted.length + 1) counted.push(next);
      else if (line?.style !== 'outline' || line.levels?.[0] !== counted.length) break;
    }
    if (counted.length < 2) continue;
    for (const [nth, which] of counted.entries()) {
      const { line, at = 0 } = alone[which] ?? {};
      if (line !== undefined)
        lines[at] = [
          { ...line, text: line.text.replace(numbered, ''), style: 'decimal', count: nth + 1, levels: [nth + 1] },
        ];
    }
    first = next - 1;
  }
  readForgotten(lines);
}

/** `2.3年以上工作经验` after `1.大专学历`: the second item, and not 2.3 years. */
const dotted = /^(\d{1,2})[.．](?=\d{1,2}\s*[年月岁个人名周项次万])/u;

/** `4, Hand over the shift` after `3. …`: what read the page took the mark for another. */
const commaed = /^(\d{1,2}),\s+(?=\p{Lu}\p{Ll})/u;

/** `6当好…` after `5. …` or `1讲解…` above `2. …`, and not `6名保安`. */
const glued =
  /^(\d{1,2})(?=\p{Script=Han})(?:(?=组织|分[析管派配解]|点[检清]|日常)|(?![年月日号天周岁个名人位次项条件种类级层楼栋室所家间台套辆座处组期届米吨斤克升亩元角分秒点时倍成折千百万亿多至到余几]|小时|公[里斤]))/u;

/** `10 准备贵宾房` after `9、…`: somebody forgot the mark behind the number. */
function readForgotten(lines: (readonly Line[])[]): void {
  let last: number | undefined;
  const filled = lines.flatMap(([line, another], at) => (line === undefined ? [] : [{ line, another, at }]));
  filled.forEach(({ line, another, at }, nth) => {
    const isBare = another === undefined && line.style === undefined;
    const [mark, follows] = (isBare ? (dotted.exec(line.text) ?? commaed.exec(line.text)) : null) ?? [];
    if (mark !== undefined && last !== undefined && Number(follows) === last + 1) {
      last++;
      lines[at] = [{ ...line, text: line.text.slice(mark.length), style: 'decimal', count: last }];
      return;
    }
    const count = another === undefined ? numberOf(line) : undefined;
    const own = another === undefined ? gluedNumber(line) : undefined;
    const below = filled[nth + 1]?.line;
    const counts = own === 1 ? below?.count === 2 || gluedNumber(below) === 2 : own === (last ?? 0) + 1;
    if (own !== undefined && counts) {
      last = own;
      lines[at] = [{ ...line, text: line.text.replace(glued, ''), style: 'decimal', count: own, levels: [own] }];
      return;
    }
    const isNext = last !== undefined && count === last + 1 && !/^\d{1,2}\s*[年月日天个名人周次项]/u.test(line.text);
    if (isNext) lines[at] = [{ ...line, text: line.text.replace(numbered, ''), style: 'decimal', count }];
    last = isNext ? count : another === undefined && line.style === 'decimal' ? line.count : undefined;
  });
}

function gluedNumber(line: Line | undefined): number | undefined {
  if (line === undefined || line.style !== undefined || line.heading !== undefined) return undefined;
  const number = glued.exec(line.text)?.[1];
  return number === undefined ? undefined : Number(number);
}

function numberOf(line: Line | undefined): number | undefined {
  if (line === undefined || line.style !== undefined || line.heading !== undefined) return undefined;
  const number = numbered.exec(line.text)?.[1];
  return number === undefined ? undefined : Number(number);
}
