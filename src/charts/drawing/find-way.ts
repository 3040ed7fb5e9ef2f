import { findAfter, type Grid } from './grid.ts';
import { openQueue } from './queue.ts';

type Point = readonly [x: number, y: number];

/** A bend costs as much as this length, in pixels. */
const bend = 24;
/** How much longer a way may be for not lying on the dotted line of another superior. */
const shared = 4;

export interface Wanted {
  readonly starts: readonly Point[];
  readonly ends: readonly Point[];
  /** Lines of one superior may lie on each other. */
  readonly superior: string;
}
export type FindWay = (wanted: Wanted) => readonly Point[] | undefined;

/**
 * Finds the shortest way with few bends from one of the starts to one of the ends. A place is a crossing and whether
 * the way arrives there across or down: twice the crossing, plus 1 for down. Finds nothing once all searches together
 * have taken `most` steps.
 */
export function openSearch({ xs, ys, right, down }: Grid, most: number): FindWay {
  const wide = xs.length;
  const places = 2 * wide * ys.length;
  /** Which superior has taken a step; the step of a crossing is the one to the right, or downwards. */
  const taken = new Map<number, string>();
  const costs = new Float64Array(places);
  const before = new Int32Array(places);
  /** The search that the cost of a place is from, so that nothing has to be cleared. */
  const searches = new Int32Array(places);
  let [search, steps] = [0, 0];
  const crossingOf = ([x, y]: Point): number => findAfter(ys, y) * wide + findAfter(xs, x);
  const pointOf = (crossing: number): Point => [xs[crossing % wide] ?? 0, ys[Math.floor(crossing / wide)] ?? 0];
  const costOf = (place: number): number => (searches[place] === search ? (costs[place] ?? 0) : Infinity);

  return ({ starts, ends, superior }) => {
    search++;
    const goals = new Set(ends.map(crossingOf));
    const queue = openQueue();
    const reach = (place: number, x: number, y: number, cost: number, from: number): void => {
      if (cost >= costOf(place)) return;
      [searches[place], costs[place], before[place]] = [search, cost, from];
      let rest = Infinity;
      for (const [endX, endY] of ends) rest = Math.min(rest, Math.abs(endX - x) + Math.abs(endY - y));
      queue.push(place, cost + rest);
    };
    // Each leaves its box downwards.
    for (const start of starts) reach(2 * crossingOf(start) + 1, ...start, 0, -1);
    for (let place = queue.pop(); place !== undefined && steps < most; place = queue.pop()) {
      steps++;
      const crossing = place >> 1;
      if (goals.has(crossing)) return trace(place, superior).map((each) => pointOf(each >> 1));
      const [column, row] = [crossing % wide, Math.floor(crossing / wide)];
      const cost = costOf(place);
      const go = (toColumn: number, toRow: number, isDown: 0 | 1): void => {
        const next = toRow * wide + toColumn;
        const first = Math.min(crossing, next);
        if (toColumn < 0 || toRow < 0 || toColumn >= wide || toRow >= ys.length) return;
        if ((isDown === 1 ? down : right)[first] === 1) return;
        const [x, y] = [xs[toColumn] ?? 0, ys[toRow] ?? 0];
        const length = Math.abs(x - (xs[column] ?? 0)) + Math.abs(y - (ys[row] ?? 0));
        const owner = taken.get(2 * first + isDown) ?? superior;
        const turn = (place & 1) === isDown ? 0 : bend;
        reach(2 * next + isDown, x, y, cost + length * (owner === superior ? 1 : shared) + turn, place);
      };
      go(column + 1, row, 0);
      go(column - 1, row, 0);
      go(column, row + 1, 1);
      go(column, row - 1, 1);
    }
    return undefined;
  };

  /** The places from the start to the end, whose steps are then taken. */
  function trace(end: number, superior: string): number[] {
    const way: number[] = [];
    for (let place = end; place >= 0; place = before[place] ?? -1) {
      const previous = before[place] ?? -1;
      way.push(place);
      if (previous >= 0) taken.set(2 * Math.min(place >> 1, previous >> 1) + (place & 1), superior);
    }
    return way.reverse();
  }
}
