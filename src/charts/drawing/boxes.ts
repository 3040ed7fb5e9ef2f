import { listNodes, type Tree, type TreeNode } from '../../org/graph/tree.ts';
import type { Box, Note, PlacedBox } from './index.ts';
import { balanceText, fillLines, measureText, measureWord, type, wrapText } from './measure.ts';

const padding = { x: 9, y: 6 } as const;
const narrowest = 76;
/** Widths in pixels, padding included: of a box in general, and of one that must hold a long word. */
const [widest, widestForWord] = [148, 210];
const lineHeight = { title: 17, small: 14 } as const;
/** Around the dotted rule above the functional superiors that a box names, in pixels. */
export const ruleSpace = 8;
const mostLines = 3;
/** As many lines as the longest code that the schema allows needs in the widest letters. */
const mostCodeLines = 5;
/** Trees of more boxes are divided, so narrower boxes are not tried for them. */
const mostSqueezed = 40;

/** All boxes of a figure are as wide as each other, and those of one level as high. */
export interface Sizes {
  readonly width: number;
  readonly texts: ReadonlyMap<Tree<Box>, BoxText>;
}
export type BoxText = Pick<PlacedBox, 'height' | 'code' | 'title' | 'notes'>;

/**
 * The first size fits the longest line, up to a limit. The next are narrower, down to the longest word, as long as no
 * more texts are cut; they are made when they are asked for, since most figures fit in the first.
 */
export function* listSizes(heads: readonly Tree<Box>[]): Generator<Sizes, void> {
  const trees = listNodes(heads);
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

/** The same trees in boxes of a given width. */
export function widenBoxes(heads: readonly Tree<Box>[], width: number): Sizes {
  return sizeBoxes(listNodes(heads), width - 2 * padding.x);
}

function sizeBoxes(trees: readonly TreeNode<Box>[], inside: number): Sizes {
  const textOf = (box: Box): Omit<BoxText, 'height'> => ({
    code: wrapCode(box.code ?? '', inside / type.small),
    title: balanceText(box.title, inside / type.title, mostLines),
    notes: box.notes.flatMap(({ text, ...note }) =>
      balanceText(text, inside / type.small, mostLines).map((line): Note => ({ ...note, text: line })),
    ),
  });
  const texts = trees.map(({ tree, level }) => ({ tree, level, text: textOf(tree.value) }));
  const heights: number[] = [];
  for (const { level, text } of texts) heights[level] = Math.max(heights[level] ?? 0, heightOf(text));
  return {
    width: Math.ceil(inside) + 2 * padding.x,
    texts: new Map(texts.map(({ tree, level, text }) => [tree, { ...text, height: heights[level] ?? heightOf(text) }])),
  };
}

function heightOf({ code, title, notes }: Omit<BoxText, 'height'>): number {
  const small = (code.length + notes.length) * lineHeight.small;
  const ruled = notes.some(({ dotted = false }) => dotted) ? ruleSpace : 0;
  return title.length * lineHeight.title + small + ruled + 2 * padding.y;
}
