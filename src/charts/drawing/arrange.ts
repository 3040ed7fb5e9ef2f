import { type HierarchyPointNode, hierarchy, tree } from 'd3-hierarchy';
import { listSizes, type Sizes } from './boxes.ts';
import type { Bounds, BoxRow, Figure, Line, PlacedBox } from './index.ts';
import { drawDotted, drawLine, gap, indent, listUprights } from './lines.ts';
import { hangSpots, listStyles, type Spot, type Style } from './styles.ts';

/** A figure without its dotted lines, which are drawn last because they may connect different trees. */
type Frame = Omit<Figure, 'dotted'>;

/**
 * Draws the tree in the first style that fits the bounds, trying wide boxes first; if none fits, in the narrowest
 * style. Separate trees are placed side by side, in as many rows as they need.
 */
export function arrangeFigure(
  rows: readonly BoxRow[],
  dotted: readonly (readonly [superior: string, report: string])[],
  bounds: Bounds,
): Figure & { readonly fits: boolean } {
  const sizes = listSizes(rows);
  const hasSeveral = rows.filter(({ level }) => level === 0).length > 1;
  let frame: Frame = { width: 0, height: 0, boxes: [], lines: [] };
  for (const style of listStyles(rows)) {
    for (const size of sizes) {
      const whole = placeBoxes(rows, size, style);
      for (const tried of hasSeveral ? [whole, flowTrees(rows, size, style, bounds)] : [whole]) {
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
function flowTrees(rows: readonly BoxRow[], { texts, ...size }: Sizes, style: Style, bounds: Bounds): Frame {
  const starts = rows.flatMap(({ level }, at) => (level === 0 ? [at] : []));
  const boxes: PlacedBox[] = [];
  const lines: Line[] = [];
  let [left, top, below, width] = [0, 0, 0, 0];
  for (const [nth, start] of starts.entries()) {
    const end = starts[nth + 1];
    const own: Style = { ...style, spreads: (row) => style.spreads(start + row) };
    const tree = placeBoxes(rows.slice(start, end), { ...size, texts: texts.slice(start, end) }, own);
    if (left > 0 && left + tree.width > bounds.width) [left, top] = [0, below];
    for (const box of tree.boxes) boxes.push({ ...box, left: box.left + left, top: box.top + top });
    for (const line of tree.lines) lines.push(line.map(([x, y]) => [x + left, y + top] as const));
    width = Math.max(width, left + tree.width);
    below = Math.max(below, top + tree.height + gap.y);
    left += tree.width + gap.x;
  }
  return { width, height: Math.max(0, below - gap.y), boxes, lines };
}

function placeBoxes(rows: readonly BoxRow[], { width, height, texts }: Sizes, style: Style): Frame {
  const { root, spots, parents } = hangSpots(rows, style);
  const laidOut = tree<Spot>()
    .nodeSize([1, 1])
    .separation((a, b) => width + Math.max(a.data.indent, b.data.indent) + gap.x)(hierarchy(root));
  const found = new Map<number, HierarchyPointNode<Spot>>();
  laidOut.each((node) => found.set(node.data.row, node));
  const edges = rows.map((_, row) => (found.get(row)?.x ?? 0) + (spots[row]?.indent ?? 0));
  // The line of a column runs at its left, so it counts for the left edge.
  const leftmost = edges.reduce(
    (least, edge, row) => Math.min(least, edge - (spots[row]?.hanging === 'column' ? indent : 0)),
    Number.POSITIVE_INFINITY,
  );
  const boxes = rows.map(
    ({ box }, row): PlacedBox => ({
      box,
      left: Math.round((edges[row] ?? 0) - leftmost),
      top: ((found.get(row)?.depth ?? 1) - 1) * (height + gap.y),
      width,
      height,
      code: [],
      title: [],
      notes: [],
      ...texts[row],
    }),
  );
  return {
    width: boxes.reduce((most, { left }) => Math.max(most, left + width), 0),
    height: boxes.reduce((most, { top }) => Math.max(most, top + height), 0),
    boxes,
    lines: boxes.flatMap((to, row) => {
      const from = boxes[parents[row] ?? -1];
      return from === undefined ? [] : [drawLine(from, to, spots[row]?.hanging ?? 'row')];
    }),
  };
}
