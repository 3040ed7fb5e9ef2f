import type { Paragraph } from '../document.ts';

/** A stroke under a line is as long as the line is, give or take so many signs. */
const slack = 3;

/** A short line right between two strokes across the page, or with one of its own length below it, is a heading. */
export function withHeading(paragraph: Paragraph, at: number, all: readonly Paragraph[]): Paragraph {
  const text = paragraph.text.trim();
  const [above, below] = [all[at - 1], all[at + 1]];
  const under = strokeIn(below);
  if (!/^\S.{1,58}\S$/u.test(text) || strokeIn(paragraph) !== '' || under === '' || !isNext(paragraph, below))
    return paragraph;
  const isBetween = strokeIn(above) !== '' && isNext(above, paragraph);
  const isFirst = above === undefined || above.text.trim() === '';
  const wide = text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);
  const isUnder = isFirst && under.length >= text.length - slack && under.length <= wide + slack;
  return isBetween || isUnder ? { ...paragraph, heading: under.startsWith('-') ? 2 : 1 } : paragraph;
}

function strokeIn(paragraph: Paragraph | undefined): string {
  return /^\s*(([-=*#_~+—─━═＝－])\2{5,})\s*$/u.exec(paragraph?.text ?? '')?.[1] ?? '';
}

function isNext(first: Paragraph | undefined, second: Paragraph | undefined): boolean {
  return (second?.place.line ?? 0) - (first?.place.line ?? 0) === 1;
}
