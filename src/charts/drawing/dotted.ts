import { openSearch } from './find-way.ts';
import { clearance, drawGrid, type Grid } from './grid.ts';
import type { DottedPair, Figure, Line, PlacedBox } from './index.ts';
import type { Frame } from './place.ts';

type Point = readonly [x: number, y: number];
/** Where a line meets a box, and the crossing before it. */
interface Door {
  readonly edge: Point;
  readonly lane: Point;
}
interface Ends {
  readonly pair: DottedPair;
  readonly from: PlacedBox;
  readonly to: PlacedBox;
}

/** How far the second lane is from the first, for a line that would lie on another. */
const beside = 4;
/** A figure with more crossings has too many ways to try them all, so that it has no dotted lines. */
const mostCrossings = 1_000_000;
/** The steps that the search for all dotted lines of a figure may take. */
const mostSteps = 600_000;
/**
 * In pixels: a longer way, or one that leads further round, would look like a frame of what is between, as would one
 * with more bends.
 */
const most = { length: 440, round: 56, bends: 4 } as const;

/**
 * Draws the dotted lines so that none touches a solid line or another box: each leaves its superior at the foot and
 * ends at the top or a side of its report. The figure grows where a line leads round it. `far` are those of which
 * there is no short way.
 */
export function connectDotted(
  frame: Frame,
  pairs: readonly DottedPair[],
): { readonly figure: Figure; readonly far: readonly DottedPair[] } {
  const byId = new Map(frame.boxes.map((placed) => [placed.box.id, placed]));
  const ends = pairs.flatMap((pair): Ends[] => {
    const [from, to] = [byId.get(pair.superior), byId.get(pair.report)];
    return from === undefined || to === undefined || from === to ? [] : [{ pair, from, to }];
  });
  if (ends.length === 0) return { figure: { ...frame, dotted: [] }, far: [] };
  const grid = openGrid(frame, ends);
  const findWay = grid && openSearch(grid, mostSteps);
  const far: DottedPair[] = [];
  const dotted = ends.flatMap(({ pair, from, to }): Line[] => {
    const [starts, goals] = [leave(from), enter(to)];
    const [ways, ends] = [starts, goals].map((doors) => doors.map(({ lane }) => lane)) as [Point[], Point[]];
    const way = findWay?.({ starts: ways, ends, superior: from.box.id }) ?? [];
    const meet = (doors: readonly Door[], end: Point | undefined): Point[] =>
      doors.flatMap(({ lane, edge }) => (lane[0] === end?.[0] && lane[1] === end[1] ? [edge] : [])).slice(0, 1);
    const line = straighten([...meet(starts, way[0]), ...way, ...meet(goals, way.at(-1))]);
    if (isShort(line)) return [line];
    far.push(pair);
    return [];
  });
  return { figure: growRound(frame, dotted), far };
}

/** Whether one sees at a glance where it leads. */
function isShort(line: Line): boolean {
  const [start, end] = [line[0], line.at(-1)];
  if (start === undefined || end === undefined) return false;
  const length = line.reduce((sum, [x, y], at) => {
    const [fromX, fromY] = line[at - 1] ?? [x, y];
    return sum + Math.abs(x - fromX) + Math.abs(y - fromY);
  }, 0);
  const direct = Math.abs(end[0] - start[0]) + Math.abs(end[1] - start[1]);
  return length <= most.length && length - direct <= most.round && line.length - 2 <= most.bends;
}

/** Undefined if it would be too large. */
function openGrid({ boxes, lines }: Frame, ends: readonly Ends[]): Grid | undefined {
  const doors = ends.flatMap(({ from, to }) => [...leave(from), ...enter(to)]);
  const around = (start: number, length: number): number[] => [
    start - clearance - beside,
    start - clearance,
    start + length + clearance,
    start + length + clearance + beside,
  ];
  const xs = sortUnique([
    ...boxes.flatMap(({ left, width }) => around(left, width)),
    ...lines.flatMap((line) => line.flatMap(([x]) => [x - clearance, x + clearance])),
    ...doors.map(({ lane }) => lane[0]),
  ]);
  const ys = sortUnique([
    ...boxes.flatMap(({ top, height }) => around(top, height)),
    ...doors.map(({ lane }) => lane[1]),
  ]);
  return xs.length * ys.length > mostCrossings ? undefined : drawGrid(xs, ys, boxes, lines);
}

function leave({ left, top, width, height }: PlacedBox): Door[] {
  const foot = top + height;
  return [0.75, 0.25].map((share) => {
    const x = left + Math.round(width * share);
    return { edge: [x, foot], lane: [x, foot + clearance] };
  });
}

/** The line of a report in a list arrives at the middle of its left side. */
function enter({ left, top, width, height }: PlacedBox): Door[] {
  const [quarter, half] = [Math.round(height / 4), height / 2];
  return [
    ...[0.25, 0.75].map((share): Door => {
      const x = left + Math.round(width * share);
      return { edge: [x, top], lane: [x, top - clearance] };
    }),
    { edge: [left + width, top + half], lane: [left + width + clearance, top + half] },
    { edge: [left, top + quarter], lane: [left - clearance, top + quarter] },
    { edge: [left, top + height - quarter], lane: [left - clearance, top + height - quarter] },
  ];
}

/** Leaves out the points at which a line does not bend. */
function straighten(points: readonly Point[]): Line {
  return points.filter(([x, y], at) => {
    const [before, after] = [points[at - 1], points[at + 1]];
    if (before === undefined || after === undefined) return true;
    return !((before[0] === x && after[0] === x) || (before[1] === y && after[1] === y));
  });
}

function growRound(frame: Frame, dotted: readonly Line[]): Figure {
  const points = dotted.flat();
  const reach = (at: 0 | 1, choose: (one: number, other: number) => number, from: number): number =>
    points.reduce((far, point) => choose(far, point[at]), from);
  const [left, top] = [-reach(0, Math.min, 0), -reach(1, Math.min, 0)];
  const move = (lines: readonly Line[]): Line[] =>
    lines.map((line) => line.map(([x, y]) => [x + left, y + top] as const));
  return {
    width: reach(0, Math.max, frame.width) + left,
    height: reach(1, Math.max, frame.height) + top,
    boxes: frame.boxes.map((box) => ({ ...box, left: box.left + left, top: box.top + top })),
    lines: move(frame.lines),
    dotted: move(dotted),
  };
}

function sortUnique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
