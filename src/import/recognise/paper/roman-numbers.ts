import type { Line } from '../words/lines.ts';

const single = /^\(?([ivxIVX])[).]\s+/;
const several = /^\(?([ivx]{2,4}|[IVX]{2,4})[).]\s*/;
const order = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** `I. Cash desk` above `A. …` and, further down, `II. Owner services`: Roman numbers, though `I` is a letter as well. */
export function readRomanNumbers(lines: (readonly Line[])[]): void {
  // The first of a list may be a letter after `H`, and is Roman only if the second follows.
  const places: { at: number; nth: number; count: number }[] = [];
  const roman: typeof places = [];
  let above = '';
  lines.forEach((own, at) => {
    own.forEach((line, nth) => {
      const [, letter = ''] = line.style === 'letter' ? (single.exec(line.written) ?? []) : [];
      const [, number = ''] = line.style === 'roman' ? (several.exec(line.written) ?? []) : [];
      const count = order.indexOf((letter || number).toUpperCase()) + 1;
      const last = places.at(-1);
      const isNext = last !== undefined && count === last.count + 1;
      const isLetter = /[huw]/i.test(above) && letter !== '';
      if (line.style === 'letter') above = line.written.replace(/^\(/, '').charAt(0);
      if (count === 0 || isLetter || !(count === 1 || isNext)) return;
      if (isNext) roman.push(last, { at, nth, count });
      places.push({ at, nth, count });
    });
  });
  for (const { at, nth } of roman)
    lines[at] = (lines[at] ?? []).map((line, other) => (other === nth ? { ...line, style: 'roman' as const } : line));
}
