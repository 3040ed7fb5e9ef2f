import type { Line, PlacedBox } from './index.ts';

/** The space between boxes, in pixels. */
export const gap = { x: 14, y: 22 } as const;
/** How far the reports in a list are indented from the left edge of their superior, in pixels. */
export const indent = 20;
/**
 * The least distance of a dotted line from boxes and solid lines. The solid line of a report in a list is twice as far
 * from its box.
 */
const clearance = indent / 4;

/**
 * How a report is placed: in a row below its superior, in a list under its superior's left edge, or in one of several
 * lists side by side.
 */
export type Hanging = 'row' | 'list' | 'column';

export function drawLine(from: PlacedBox, to: PlacedBox, hanging: Hanging): Line {
  const bottom = from.top + from.height;
  const half = to.top + to.height / 2;
  if (hanging === 'list') {
    const x = from.left + indent / 2;
    return [
      [x, bottom],
      [x, half],
      [to.left, half],
    ];
  }
  const start = from.left + from.width / 2;
  const end = hanging === 'row' ? to.left + to.width / 2 : to.left - indent / 2;
  const middle = bottom + gap.y / 2;
  const bus: Line = [
    [start, bottom],
    [start, middle],
    [end, middle],
  ];
  if (hanging === 'column') return [...bus, [end, half], [to.left, half]];
  return start === end
    ? [
        [start, bottom],
        [end, to.top],
      ]
    : [...bus, [end, to.top]];
}

/** A vertical part of a solid line. */
export interface Upright {
  readonly x: number;
  readonly upper: number;
  readonly lower: number;
}

export function listUprights(lines: readonly Line[]): Upright[] {
  return lines.flatMap((line) =>
    line.slice(1).flatMap(([x, y], at): Upright[] => {
      const [beforeX, beforeY = y] = line[at] ?? [];
      return x === beforeX ? [{ x, upper: Math.min(y, beforeY), lower: Math.max(y, beforeY) }] : [];
    }),
  );
}

/**
 * Leads beside the solid lines and around boxes: it leaves one box at its side and enters the other near a corner of
 * its top.
 */
export function drawDotted(
  from: PlacedBox,
  to: PlacedBox,
  boxes: readonly PlacedBox[],
  uprights: readonly Upright[],
): Line {
  const rightwards = to.left >= from.left;
  const downwards = to.top > from.top;
  const start = rightwards ? from.left + from.width : from.left;
  const end = to.left + to.width * (rightwards ? 0.75 : 0.25);
  // On the left side, the solid line of a report in a list arrives at half the height, so the dotted line starts
  // elsewhere.
  const y = from.top + from.height * (rightwards ? 0.5 : downwards ? 0.75 : 0.25);
  const beside = rightwards ? start + gap.x / 2 : start - clearance;
  // Between two rows of boxes there is always room for a horizontal part.
  const aside = downwards ? from.top + from.height + gap.y / 4 : from.top - gap.y / 4;
  const above = to.top - gap.y / 4;
  const lane = findLane(beside, [Math.min(aside, above), Math.max(aside, above)], boxes, uprights);
  return [
    [start, y],
    [beside, y],
    ...(lane === beside
      ? []
      : ([
          [beside, aside],
          [lane, aside],
        ] as const)),
    [lane, above],
    [end, above],
    [end, to.top],
  ];
}

/**
 * Finds the nearest x at which the line touches no box and no solid line; on a solid line it would seem to end there.
 */
function findLane(
  from: number,
  [upper, lower]: readonly [number, number],
  boxes: readonly PlacedBox[],
  uprights: readonly Upright[],
): number {
  const passed = boxes.filter(({ top, height }) => top < lower && top + height > upper);
  const taken = uprights.filter((upright) => upright.upper < lower && upright.lower > upper);
  const sides = passed.flatMap(({ left, width }) => [left - gap.x / 2, left + width + gap.x / 2]);
  const besideLines = taken.flatMap(({ x }) => [x - clearance, x + clearance]);
  const ways = [from, ...sides, ...besideLines].sort((a, b) => Math.abs(a - from) - Math.abs(b - from));
  const isFree = (way: number): boolean =>
    passed.every(({ left, width }) => way <= left - clearance || way >= left + width + clearance) &&
    taken.every(({ x }) => Math.abs(x - way) >= clearance);
  return ways.find(isFree) ?? from;
}
