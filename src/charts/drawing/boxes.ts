import { listNodes, type Tree } from '../../org/graph/tree.ts';
import type { Box, Note, PlacedBox } from './index.ts';
import { fillLines, measureText, measureWord, type, wrapText } from './measure.ts';

const padding = { x: 9, y: 6 } as const;
const narrowest = 76;
/** Widths in pixels, padding included: of a box in general, and of one that must hold a long word. */
const [widest, widestForWord] = [148, 210];
const lineHeight = { title: 17, small: 14 } as const;
const mostLines = 3;
/** As many lines as the longest code that the schema allows needs in the widest letters. */
const mostCodeLines = 5;
/** Trees of more boxes are divided, so narrower boxes are not tried for them. */
const mostSqueezed = 40;

/** The size of all boxes of a figure (they are alike), and the text of each. */
export interface Sizes {
  readonly width: number;
  readonly height: number;
  readonly texts: ReadonlyMap<Tree<Box>, BoxText>;
}
export type BoxText = Pick<PlacedBox, 'code' | 'title' | 'notes'>;

/**
 * The first size fits the longest line, up to a limit. The next are narrower, down to the longest word, as long as no
 * more texts are cut; they are made when they are asked for, since most figures fit in the first.
 */
export function* listSizes(heads: readonly Tree<Box>[]): Generator<Sizes, void> {
  const trees = listNodes(heads).map(({ tree }) => tree);
  const needs = (measure: (text: string) => number): number =>
    trees.reduce(
      (most, { value: box }) =>
        Math.max(
          most,
          measure(box.title) * type.title,
          // People search for a code as a whole, so it is broken only if it is wider than a box.
          measureText(box.code ?? '') * type.small,
          ...box.notes.map(({ text }) => measure(text) * type.small),
        ),
      narrowest - 2 * padding.x,
    );
  const word = Math.min(needs(measureWord), widestForWord - 2 * padding.x);
  const line = Math.max(word, Math.min(needs(measureText), widest - 2 * padding.x));
  const roomy = sizeBoxes(trees, line);
  yield roomy;
  if (trees.length > mostSqueezed) return;
  const cut = countCut(roomy);
  for (const share of [2 / 3, 1 / 3, 0]) {
    const inside = word + (line - word) * share;
    if (inside >= line) continue;
    const sizes = sizeBoxes(trees, inside);
    if (countCut(sizes) === cut) yield sizes;
  }
}

function countCut({ texts }: Sizes): number {
  return [...texts.values()].filter(({ code, title, notes }) =>
    [...code, ...title, ...notes.map(({ text }) => text)].some((line) => line.endsWith('…')),
  ).length;
}

/** Breaks a code at its joints if that is enough, otherwise anywhere: no part of a code may be lost. */
function wrapCode(code: string, width: number): string[] {
  const lines = wrapText(code, width, mostCodeLines);
  return lines.at(-1)?.endsWith('…') === true ? fillLines(code, width) : lines;
}

function sizeBoxes(trees: readonly Tree<Box>[], inside: number): Sizes {
  const textOf = (box: Box): BoxText => ({
    code: wrapCode(box.code ?? '', inside / type.small),
    title: wrapText(box.title, inside / type.title, mostLines),
    notes: box.notes.flatMap(({ text, fault }) =>
      wrapText(text, inside / type.small, mostLines).map((line): Note => ({ text: line, fault })),
    ),
  });
  const texts = new Map(trees.map((tree) => [tree, textOf(tree.value)]));
  const most = (count: (text: BoxText) => number): number =>
    [...texts.values()].reduce((largest, text) => Math.max(largest, count(text)), 0);
  const small = most(({ notes }) => notes.length) + most(({ code }) => code.length);
  return {
    width: Math.ceil(inside) + 2 * padding.x,
    height: most(({ title }) => title.length) * lineHeight.title + small * lineHeight.small + 2 * padding.y,
    texts,
  };
}
