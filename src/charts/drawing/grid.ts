import type { Line, PlacedBox } from './index.ts';

/** The least distance of a dotted line from boxes and solid lines, in pixels. */
export const clearance = 5;
const within = clearance - 0.1;

/** The lanes on which dotted lines may lead, and the steps between their crossings that something blocks. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** For each crossing, row by row, whether the step to its right is blocked, and the step downwards. */
  readonly right: Uint8Array;
  readonly down: Uint8Array;
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function drawGrid(
  xs: readonly number[],
  ys: readonly number[],
  boxes: readonly PlacedBox[],
  lines: readonly Line[],
): Grid {
  const size = xs.length * ys.length;
  const grid: Grid = { xs, ys, right: new Uint8Array(size), down: new Uint8Array(size) };
  for (const { left, top, width, height } of boxes) {
    block(grid, { left, top, right: left + width, bottom: top + height });
  }
  for (const line of lines) {
    line.slice(1).forEach(([x, y], at) => {
      const [fromX, fromY] = line[at] ?? [x, y];
      const [left, right] = [Math.min(x, fromX), Math.max(x, fromX)];
      block(grid, { left, right, top: Math.min(y, fromY), bottom: Math.max(y, fromY) });
    });
  }
  return grid;
}

/** Blocks all steps that come too near to an area. */
function block({ xs, ys, right, down }: Grid, area: Area): void {
  const [left, end] = [area.left - within, area.right + within];
  const [top, foot] = [area.top - within, area.bottom + within];
  const [firstX, lastX] = [findAfter(xs, left), findAfter(xs, end)];
  const [firstY, lastY] = [findAfter(ys, top), findAfter(ys, foot)];
  for (let y = Math.max(0, firstY - 1); y < lastY; y++) {
    const isInside = y >= firstY;
    for (let x = Math.max(0, firstX - 1); x < lastX; x++) {
      const at = y * xs.length + x;
      if (isInside) right[at] = 1;
      if (x >= firstX) down[at] = 1;
    }
  }
}

/** The index of the first number that is not smaller. */
export function findAfter(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
