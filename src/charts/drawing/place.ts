import { type HierarchyPointNode, hierarchy, tree as layOut } from 'd3-hierarchy';
import type { Tree } from '../../org/graph/tree.ts';
import type { Sizes } from './boxes.ts';
import type { Box, Figure, PlacedBox } from './index.ts';
import { drawLine, gap, indent } from './lines.ts';
import { hangSpots, type Spot, type Style } from './styles.ts';

/** A figure without its dotted lines, which are drawn last because they may connect different trees. */
export type Frame = Omit<Figure, 'dotted'>;

/** How boxes are placed; `gap` is the space between boxes beside each other. */
export interface Placing {
  readonly size: Sizes;
  readonly style: Style;
  readonly gap: number;
}

export function placeBoxes(trees: readonly Tree<Box>[], { size, style, gap: space }: Placing): Frame {
  const { width, texts } = size;
  const { root, spots } = hangSpots(trees, style);
  const laidOut = layOut<Spot>()
    .nodeSize([1, 1])
    .separation((a, b) => width + Math.max(a.data.indent, b.data.indent) + space)(hierarchy(root));
  const found = new Map<Spot, HierarchyPointNode<Spot>>();
  laidOut.each((node) => found.set(node.data, node));
  const placeOf = (spot: Spot) => {
    const text = spot.tree && texts.get(spot.tree);
    const node = found.get(spot);
    if (spot.tree === undefined || text === undefined || node === undefined) throw new Error('a box has no place');
    return { spot, box: spot.tree.value, text, left: node.x + spot.indent, row: node.depth - 1 };
  };
  const places = spots.map(placeOf);
  // The line of a column runs at its left, so it counts for the left edge.
  const leftmost = places.reduce(
    (least, { spot, left }) => Math.min(least, left - (spot.hanging === 'column' ? indent / 2 : 0)),
    Number.POSITIVE_INFINITY,
  );
  const tops = stackRows(places.map(({ row, spot, text }) => ({ row, listed: isListed(spot), height: text.height })));
  const placed = new Map<Spot, PlacedBox & { readonly row: number }>();
  for (const { spot, box, text, left, row } of places) {
    placed.set(spot, { box, left: Math.round(left - leftmost), top: tops[row] ?? 0, width, ...text, row });
  }
  const boxes = [...placed.values()].map(({ row: _, ...box }): PlacedBox => box);
  return {
    width: boxes.reduce((most, { left }) => Math.max(most, left + width), 0),
    height: boxes.reduce((most, { top, height }) => Math.max(most, top + height), 0),
    boxes,
    lines: [...placed].flatMap(([{ superior, hanging }, to]) => {
      const from = superior && placed.get(superior);
      return from === undefined ? [] : [drawLine(from, to, hanging, tops[from.row + 1] ?? 0)];
    }),
  };
}

/** Whether no line branches above the box. */
function isListed({ hanging, superior, parent }: Spot): boolean {
  return hanging === 'list' || (hanging === 'column' && parent !== superior);
}

/** The top of each row: as high as its highest box, and further from the row above where lines branch between them. */
function stackRows(
  boxes: readonly { readonly row: number; readonly listed: boolean; readonly height: number }[],
): number[] {
  const heights: number[] = [];
  const spaces: number[] = [];
  for (const { row, listed, height } of boxes) {
    heights[row] = Math.max(heights[row] ?? 0, height);
    spaces[row] = Math.max(spaces[row] ?? 0, listed ? gap.list : gap.row);
  }
  const tops: number[] = [];
  let top = 0;
  for (const [row, height] of heights.entries()) {
    if (row > 0) top += spaces[row] ?? 0;
    tops.push(top);
    top += height;
  }
  return tops;
}
