import { type HierarchyPointNode, hierarchy, tree } from 'd3-hierarchy';
import { listSizes, type Sizes } from './boxes.ts';
import type { Bounds, BoxRow, Figure, PlacedBox } from './index.ts';
import { drawDotted, drawLine, gap, indent } from './lines.ts';

/** Which superiors have their reports beside each other; those of the others stand below each other. */
interface Style {
  readonly spreads: (row: number) => boolean;
}

/** Draws the tree in the first of the usual shapes that keeps within the bounds, with boxes as wide as there is room; else in the narrowest of all. */
export function arrangeFigure(
  rows: readonly BoxRow[],
  dotted: readonly (readonly [superior: string, report: string])[],
  bounds: Bounds,
): Figure & { readonly fits: boolean } {
  const sizes = listSizes(rows);
  let figure: Figure | undefined;
  for (const style of listStyles(rows)) {
    for (const size of sizes) {
      figure = placeBoxes(rows, dotted, size, style);
      if (figure.width <= bounds.width && figure.height <= bounds.height) return { ...figure, fits: true };
    }
  }
  return { width: 0, height: 0, boxes: [], lines: [], dotted: [], ...figure, fits: false };
}

/** From the widest to the narrowest; a shape that spreads no superior is an indented list. */
function listStyles(rows: readonly BoxRow[]): Style[] {
  const deepest = rows.reduce((most, { level }) => Math.max(most, level), 0);
  const isLeaf = rows.map(({ level }, at) => (rows[at + 1]?.level ?? 0) <= level);
  const onlyLeaves = rows.map((_, at) => holdsOnlyLeaves(rows, isLeaf, at));
  const levels = Array.from({ length: Math.min(deepest, 8) + 1 }, (_, nth) => Math.min(deepest, 8) - nth);
  return [
    { spreads: () => true },
    ...levels.map(
      (level): Style => ({ spreads: (row) => (rows[row]?.level ?? 0) < level && onlyLeaves[row] !== true }),
    ),
  ];
}

/** Looks no further than the next sibling, so that a long tree is walked once, not once a level. */
function holdsOnlyLeaves(rows: readonly BoxRow[], isLeaf: readonly boolean[], at: number): boolean {
  const own = rows[at]?.level ?? 0;
  for (let next = at + 1; next < rows.length && (rows[next]?.level ?? 0) > own; next++) {
    if (isLeaf[next] !== true) return false;
  }
  return isLeaf[at] !== true;
}

interface Spot {
  readonly row: number;
  readonly indent: number;
  readonly children: Spot[];
}

function placeBoxes(
  rows: readonly BoxRow[],
  dotted: readonly (readonly [string, string])[],
  { width, height, texts }: Sizes,
  style: Style,
): Figure {
  const { root, spots, parents } = hangSpots(rows, style);
  const laidOut = tree<Spot>()
    .nodeSize([1, 1])
    .separation((a, b) => width + Math.max(a.data.indent, b.data.indent) + gap.x)(hierarchy(root));
  const found = new Map<number, HierarchyPointNode<Spot>>();
  laidOut.each((node) => found.set(node.data.row, node));
  const edges = rows.map((_, row) => (found.get(row)?.x ?? 0) + (spots[row]?.indent ?? 0));
  const leftmost = edges.reduce((least, edge) => Math.min(least, edge), Number.POSITIVE_INFINITY);
  const boxes = rows.map(
    ({ box }, row): PlacedBox => ({
      box,
      left: Math.round((edges[row] ?? 0) - leftmost),
      top: ((found.get(row)?.depth ?? 1) - 1) * (height + gap.y),
      width,
      height,
      title: texts[row]?.title ?? [],
      notes: texts[row]?.notes ?? [],
    }),
  );
  const byId = new Map(boxes.map((placed) => [placed.box.id, placed]));
  return {
    width: boxes.reduce((most, { left }) => Math.max(most, left + width), 0),
    height: boxes.reduce((most, { top }) => Math.max(most, top + height), 0),
    boxes,
    lines: boxes.flatMap((to, row) => {
      const from = boxes[parents[row] ?? -1];
      return from === undefined ? [] : [drawLine(from, to, spots[row]?.indent === 0)];
    }),
    dotted: dotted.flatMap(([superior, report]) => {
      const [from, to] = [byId.get(superior), byId.get(report)];
      return from === undefined || to === undefined ? [] : [drawDotted(from, to, boxes)];
    }),
  };
}

/** Reports that stand below each other hang from one another, as links of a chain: so each has a line of its own in the layout. */
function hangSpots(rows: readonly BoxRow[], style: Style) {
  const root: Spot = { row: -1, indent: 0, children: [] };
  const spots: Spot[] = [];
  const parents: number[] = [];
  const open: number[] = [];
  let listed: { readonly level: number; last: Spot } | undefined;
  rows.forEach(({ level }, row) => {
    open.length = level;
    const parent = open[level - 1] ?? -1;
    if (listed !== undefined && level <= listed.level) listed = undefined;
    if (listed === undefined && parent >= 0 && !style.spreads(parent)) {
      const head = spots[parent];
      if (head !== undefined) listed = { level: level - 1, last: head };
    }
    const spot: Spot = { row, indent: listed === undefined ? 0 : (level - listed.level) * indent, children: [] };
    (listed?.last ?? spots[parent] ?? root).children.push(spot);
    if (listed !== undefined) listed.last = spot;
    spots.push(spot);
    parents.push(parent);
    open.push(row);
  });
  return { root, spots, parents };
}
