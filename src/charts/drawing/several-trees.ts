import { listNodes, type Tree } from '../../org/graph/tree.ts';
import type { Bounds, Box, Line, PlacedBox } from './index.ts';
import { gap } from './lines.ts';
import { type Frame, type Placing, placeBoxes } from './place.ts';

/** The ways to place trees together: those without reports beside the heads of the others, or all in several rows. */
export function listWays(trees: readonly Tree<Box>[], bounds: Bounds): ((placing: Placing) => Frame)[] {
  const whole = (placing: Placing): Frame => placeBoxes(trees, placing);
  const flowing = (placing: Placing): Frame => flowTrees(trees, placing, bounds);
  const alone = trees.filter(({ below }) => below.length === 0).length;
  if (trees.length < 2) return [whole];
  if (alone === 0 || alone === trees.length) return [whole, flowing];
  return [whole, (placing) => flankHeads(trees, placing, bounds) ?? flowing(placing), flowing];
}

/** Places heads without reports right or left of the other heads, wherever there is room. */
function flankHeads(trees: readonly Tree<Box>[], placing: Placing, bounds: Bounds): Frame | undefined {
  const frame = placeBoxes(
    trees.filter(({ below }) => below.length > 0),
    placing,
  );
  const { width, texts } = placing.size;
  const heads = frame.boxes.filter(({ top }) => top === 0);
  let left = heads.reduce((least, box) => Math.min(least, box.left), Number.POSITIVE_INFINITY);
  let right = heads.reduce((most, box) => Math.max(most, box.left + box.width), 0);
  const placed = new Map(frame.boxes.map((box) => [box.box, box]));
  for (const tree of trees) {
    const text = texts.get(tree);
    if (tree.below.length > 0 || text === undefined) continue;
    const isRight = right + placing.gap + width <= bounds.width;
    const at = isRight ? right + placing.gap : left - placing.gap - width;
    if (at < 0) return undefined;
    placed.set(tree.value, { box: tree.value, left: at, top: 0, width, ...text });
    if (isRight) right = at + width;
    else left = at;
  }
  const boxes = listNodes(trees).flatMap(({ value }) => placed.get(value) ?? []);
  return {
    ...frame,
    width: Math.max(frame.width, right),
    height: boxes.reduce((most, { top, height }) => Math.max(most, top + height), 0),
    boxes,
  };
}

/** Places each tree beside the one before it if there is room, otherwise below. */
function flowTrees(trees: readonly Tree<Box>[], placing: Placing, bounds: Bounds): Frame {
  const boxes: PlacedBox[] = [];
  const lines: Line[] = [];
  let [left, top, below, width] = [0, 0, 0, 0];
  for (const tree of trees) {
    const placed = placeBoxes([tree], placing);
    if (left > 0 && left + placed.width > bounds.width) [left, top] = [0, below];
    for (const box of placed.boxes) boxes.push({ ...box, left: box.left + left, top: box.top + top });
    for (const line of placed.lines) lines.push(line.map(([x, y]) => [x + left, y + top] as const));
    width = Math.max(width, left + placed.width);
    below = Math.max(below, top + placed.height + gap.row);
    left += placed.width + placing.gap;
  }
  return { width, height: Math.max(0, below - gap.row), boxes, lines };
}
