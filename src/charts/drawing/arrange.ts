import { type HierarchyPointNode, hierarchy, tree as layOut } from 'd3-hierarchy';
import type { Tree } from '../../org/graph/tree.ts';
import { listSizes, type Sizes } from './boxes.ts';
import type { Bounds, Box, Figure, Line, PlacedBox } from './index.ts';
import { drawDotted, drawLine, gap, indent, listUprights } from './lines.ts';
import { hangSpots, listStyles, type Spot, type Style } from './styles.ts';

/** A figure without its dotted lines, which are drawn last because they may connect different trees. */
type Frame = Omit<Figure, 'dotted'>;

/**
 * Draws trees in the first style that fits the bounds, trying wide boxes first; if none fits, in the narrowest style.
 * Separate trees are placed side by side, in as many rows as they need.
 */
export function arrangeFigure(
  trees: readonly Tree<Box>[],
  dotted: readonly (readonly [superior: string, report: string])[],
  bounds: Bounds,
): Figure & { readonly fits: boolean } {
  const wanted = listSizes(trees);
  const made: Sizes[] = [];
  function* sizes(): Generator<Sizes, void> {
    yield* made;
    for (const size of wanted) {
      made.push(size);
      yield size;
    }
  }
  let frame: Frame = { width: 0, height: 0, boxes: [], lines: [] };
  for (const style of listStyles(trees)) {
    for (const size of sizes()) {
      const whole = placeBoxes(trees, size, style);
      for (const tried of trees.length > 1 ? [whole, flowTrees(trees, size, style, bounds)] : [whole]) {
        frame = tried;
        if (frame.width <= bounds.width && frame.height <= bounds.height) {
          return { ...frame, dotted: drawAllDotted(frame, dotted), fits: true };
        }
      }
    }
  }
  return { ...frame, dotted: drawAllDotted(frame, dotted), fits: false };
}

function drawAllDotted({ boxes, lines }: Frame, dotted: readonly (readonly [string, string])[]): Figure['dotted'] {
  const byId = new Map(boxes.map((placed) => [placed.box.id, placed]));
  const uprights = listUprights(lines);
  return dotted.flatMap(([superior, report]) => {
    const [from, to] = [byId.get(superior), byId.get(report)];
    return from === undefined || to === undefined ? [] : [drawDotted(from, to, boxes, uprights)];
  });
}

/** Places each tree beside the one before it if there is room, otherwise below. */
function flowTrees(trees: readonly Tree<Box>[], size: Sizes, style: Style, bounds: Bounds): Frame {
  const boxes: PlacedBox[] = [];
  const lines: Line[] = [];
  let [left, top, below, width] = [0, 0, 0, 0];
  for (const tree of trees) {
    const placed = placeBoxes([tree], size, style);
    if (left > 0 && left + placed.width > bounds.width) [left, top] = [0, below];
    for (const box of placed.boxes) boxes.push({ ...box, left: box.left + left, top: box.top + top });
    for (const line of placed.lines) lines.push(line.map(([x, y]) => [x + left, y + top] as const));
    width = Math.max(width, left + placed.width);
    below = Math.max(below, top + placed.height + gap.y);
    left += placed.width + gap.x;
  }
  return { width, height: Math.max(0, below - gap.y), boxes, lines };
}

function placeBoxes(trees: readonly Tree<Box>[], { width, height, texts }: Sizes, style: Style): Frame {
  const { root, spots } = hangSpots(trees, style);
  const laidOut = layOut<Spot>()
    .nodeSize([1, 1])
    .separation((a, b) => width + Math.max(a.data.indent, b.data.indent) + gap.x)(hierarchy(root));
  const found = new Map<Spot, HierarchyPointNode<Spot>>();
  laidOut.each((node) => found.set(node.data, node));
  const edgeOf = (spot: Spot): number => (found.get(spot)?.x ?? 0) + spot.indent;
  // The line of a column runs at its left, so it counts for the left edge.
  const leftmost = spots.reduce(
    (least, spot) => Math.min(least, edgeOf(spot) - (spot.hanging === 'column' ? indent : 0)),
    Number.POSITIVE_INFINITY,
  );
  const placed = new Map<Spot, PlacedBox>();
  for (const spot of spots) {
    const text = spot.tree && texts.get(spot.tree);
    const node = found.get(spot);
    if (spot.tree === undefined || text === undefined || node === undefined) throw new Error('a box has no place');
    const left = Math.round(edgeOf(spot) - leftmost);
    const top = (node.depth - 1) * (height + gap.y);
    placed.set(spot, { box: spot.tree.value, left, top, width, height, ...text });
  }
  const boxes = [...placed.values()];
  return {
    width: boxes.reduce((most, { left }) => Math.max(most, left + width), 0),
    height: boxes.reduce((most, { top }) => Math.max(most, top + height), 0),
    boxes,
    lines: [...placed].flatMap(([{ superior, hanging }, to]) => {
      const from = superior && placed.get(superior);
      return from === undefined ? [] : [drawLine(from, to, hanging)];
    }),
  };
}
