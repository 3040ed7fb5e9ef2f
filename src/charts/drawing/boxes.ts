import type { BoxRow, Note, PlacedBox } from './index.ts';
import { fillLines, measureText, measureWord, type, wrapText } from './measure.ts';

const padding = { x: 9, y: 6 } as const;
const narrowest = 76;
/** Of boxes as they are with room around, and of boxes for the sake of one word. */
const [widest, widestForWord] = [148, 210];
const lineHeight = { title: 17, small: 14 } as const;
const mostLines = 3;
/** The longest code that the schema allows takes as many, in the broadest letters. */
const mostCodeLines = 5;
/** Larger trees are taken apart rather than squeezed. */
const mostSqueezed = 40;

/** How the boxes of a figure are made, all alike, and what each says. */
export interface Sizes {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly BoxText[];
}
export type BoxText = Pick<PlacedBox, 'code' | 'title' | 'notes'>;

/** As wide as the longest line, up to a bound; then narrower, down to the longest word, as long as no title loses more of its end. */
export function listSizes(rows: readonly BoxRow[]): Sizes[] {
  const needs = (measure: (text: string) => number): number =>
    rows.reduce(
      (most, { box }) =>
        Math.max(
          most,
          measure(box.title) * type.title,
          // A code is searched for as a whole, and so is broken only where it alone is wider.
          measureText(box.code ?? '') * type.small,
          ...box.notes.map(({ text }) => measure(text) * type.small),
        ),
      narrowest - 2 * padding.x,
    );
  const word = Math.min(needs(measureWord), widestForWord - 2 * padding.x);
  const line = Math.max(word, Math.min(needs(measureText), widest - 2 * padding.x));
  const roomy = sizeBoxes(rows, line);
  if (rows.length > mostSqueezed) return [roomy];
  const cut = countCut(roomy);
  const narrower = [2 / 3, 1 / 3, 0].map((share) => word + (line - word) * share).filter((inside) => inside < line);
  return [roomy, ...narrower.map((inside) => sizeBoxes(rows, inside)).filter((sizes) => countCut(sizes) === cut)];
}

function countCut({ texts }: Sizes): number {
  return texts.filter(({ code, title, notes }) =>
    [...code, ...title, ...notes.map(({ text }) => text)].some((line) => line.endsWith('…')),
  ).length;
}

/** At its joints where that is enough, else wherever a line ends: no part of a code may be lost. */
function wrapCode(code: string, width: number): string[] {
  const lines = wrapText(code, width, mostCodeLines);
  return lines.at(-1)?.endsWith('…') === true ? fillLines(code, width) : lines;
}

function sizeBoxes(rows: readonly BoxRow[], inside: number): Sizes {
  const texts = rows.map(({ box }) => ({
    code: wrapCode(box.code ?? '', inside / type.small),
    title: wrapText(box.title, inside / type.title, mostLines),
    notes: box.notes.flatMap(({ text, fault }) =>
      wrapText(text, inside / type.small, mostLines).map((line): Note => ({ text: line, fault })),
    ),
  }));
  const most = (count: (text: BoxText) => number): number =>
    texts.reduce((largest, text) => Math.max(largest, count(text)), 0);
  const small = most(({ notes }) => notes.length) + most(({ code }) => code.length);
  return {
    width: Math.ceil(inside) + 2 * padding.x,
    height: most(({ title }) => title.length) * lineHeight.title + small * lineHeight.small + 2 * padding.y,
    texts,
  };
}
