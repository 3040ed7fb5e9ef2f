import type { Line, PlacedBox } from './index.ts';

/** Between boxes. */
export const gap = { x: 14, y: 22 } as const;
/** Of reports that stand below each other, from the left edge of their superior. */
export const indent = 20;

/** `spread`: the report stands in a row below, and isn't listed under the left edge of its superior. */
export function drawLine(from: PlacedBox, to: PlacedBox, spread: boolean): Line {
  const bottom = from.top + from.height;
  if (!spread) {
    const x = from.left + indent / 2;
    const y = to.top + to.height / 2;
    return [
      [x, bottom],
      [x, y],
      [to.left, y],
    ];
  }
  const [start, end] = [from.left + from.width / 2, to.left + to.width / 2];
  const middle = bottom + gap.y / 2;
  return start === end
    ? [
        [start, bottom],
        [end, to.top],
      ]
    : [
        [start, bottom],
        [start, middle],
        [end, middle],
        [end, to.top],
      ];
}

/** Beside the solid lines and behind no box: it leaves a box at its side and enters the other at a corner of its top. */
export function drawDotted(from: PlacedBox, to: PlacedBox, boxes: readonly PlacedBox[]): Line {
  const rightwards = to.left >= from.left;
  const start = rightwards ? from.left + from.width : from.left;
  const end = to.left + to.width * (rightwards ? 0.75 : 0.25);
  const y = from.top + from.height / 2;
  const beside = start + (rightwards ? gap.x / 2 : -gap.x / 2);
  // Between two rows of boxes there is always room to go aside.
  const aside = to.top > from.top ? from.top + from.height + gap.y / 4 : from.top - gap.y / 4;
  const above = to.top - gap.y / 4;
  const lane = findLane(beside, [Math.min(aside, above), Math.max(aside, above)], boxes);
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

/** The nearest way down at the side of some box that no box stands in. */
function findLane(from: number, [upper, lower]: readonly [number, number], boxes: readonly PlacedBox[]): number {
  const passed = boxes.filter(({ top, height }) => top < lower && top + height > upper);
  const sides = passed.flatMap(({ left, width }) => [left - gap.x / 2, left + width + gap.x / 2]);
  const isFree = (x: number): boolean => passed.every(({ left, width }) => x <= left || x >= left + width);
  const free = [from, ...sides].filter(isFree);
  return free.reduce((best, x) => (Math.abs(x - from) < Math.abs(best - from) ? x : best), free[0] ?? from);
}
