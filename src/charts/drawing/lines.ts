import type { Line, PlacedBox } from './index.ts';

/** The least space between boxes, in pixels: beside each other, above a row with its line, and within a list. */
export const gap = { x: 16, row: 28, list: 12 } as const;
/** How far the reports in a list are indented from the left edge of their superior, in pixels. */
export const indent = 20;
/** How much less a column is indented, so that its superior is above the middle of all columns. */
export const columnShift = indent - indent / 4;

/**
 * How a report is placed: in a row below its superior, in a list under its superior's left edge, or in one of several
 * lists side by side.
 */
export type Hanging = 'row' | 'list' | 'column';

/** `nextTop` is where the row below the superior begins: the line branches above it. */
export function drawLine(from: PlacedBox, to: PlacedBox, hanging: Hanging, nextTop: number): Line {
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
  const middle = nextTop - gap.row / 2;
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
