import type { BoxRow } from './index.ts';
import { type Hanging, indent } from './lines.ts';

/** Which superiors have their reports in a row; the reports of the others are in a list. */
export interface Style {
  readonly spreads: (row: number) => boolean;
  /** The most boxes in one list; a longer list continues in columns beside it. */
  readonly longest: number;
}

/** The lengths tried for lists: easy to take in, still readable, and unlimited. */
const lengths = [5, 8, Number.POSITIVE_INFINITY] as const;

/** The styles from the widest to the narrowest; one that spreads no superior is an indented list. */
export function listStyles(rows: readonly BoxRow[]): Style[] {
  const deepest = rows.reduce((most, { level }) => Math.max(most, level), 0);
  const isLeaf = rows.map(({ level }, at) => (rows[at + 1]?.level ?? 0) <= level);
  const onlyLeaves = rows.map((_, at) => holdsOnlyLeaves(rows, isLeaf, at));
  const levels = Array.from({ length: Math.min(deepest, 8) + 1 }, (_, nth) => Math.min(deepest, 8) - nth);
  return [
    { spreads: () => true, longest: Number.POSITIVE_INFINITY },
    ...levels.flatMap((level) => {
      const spreads = (row: number): boolean => (rows[row]?.level ?? 0) < level && onlyLeaves[row] !== true;
      const boxes = countLongest(rows, spreads);
      // If no list is longer than the length before, a longer length changes nothing.
      return lengths
        .filter((_, nth) => nth === 0 || boxes > (lengths[nth - 1] ?? 0))
        .map((longest): Style => ({ spreads, longest }));
    }),
  ];
}

/** The number of boxes in the longest list, including everything below its reports. */
function countLongest(rows: readonly BoxRow[], spreads: Style['spreads']): number {
  let most = 0;
  for (let row = 0; row < rows.length; row++) {
    if (spreads(row)) continue;
    const level = rows[row]?.level ?? 0;
    let end = row + 1;
    while (end < rows.length && (rows[end]?.level ?? 0) > level) end++;
    most = Math.max(most, end - row - 1);
    row = end - 1;
  }
  return most;
}

/** Stops at the first report that has reports, so that a long tree is walked once and not once for each level. */
function holdsOnlyLeaves(rows: readonly BoxRow[], isLeaf: readonly boolean[], at: number): boolean {
  const own = rows[at]?.level ?? 0;
  for (let next = at + 1; next < rows.length && (rows[next]?.level ?? 0) > own; next++) {
    if (isLeaf[next] !== true) return false;
  }
  return isLeaf[at] !== true;
}

/** A box in the layout. The boxes of a list form a chain of children, so that each has a level of its own. */
export interface Spot {
  readonly row: number;
  readonly indent: number;
  readonly hanging: Hanging;
  readonly children: Spot[];
}

/** A list that is being filled, including everything below its reports. */
interface List {
  readonly level: number;
  readonly head: Spot;
  /** The number of boxes in one column. */
  readonly height: number;
  readonly hasColumns: boolean;
  last: Spot;
  filled: number;
}

export function hangSpots(rows: readonly BoxRow[], style: Style) {
  const below = countBelow(rows);
  const root: Spot = { row: -1, indent: 0, hanging: 'row', children: [] };
  const spots: Spot[] = [];
  const parents: number[] = [];
  const open: number[] = [];
  let list: List | undefined;
  rows.forEach(({ level }, row) => {
    open.length = level;
    const parent = open[level - 1] ?? -1;
    if (list !== undefined && level <= list.level) list = undefined;
    if (list === undefined && parent >= 0 && !style.spreads(parent)) {
      const head = spots[parent];
      if (head !== undefined) list = openList(head, level - 1, below[parent] ?? 0, style.longest);
    }
    const isDirect = list !== undefined && level === list.level + 1;
    if (list !== undefined && isDirect) {
      const size = 1 + (below[row] ?? 0);
      if (list.filled > 0 && list.filled + size > list.height) {
        list.last = list.head;
        list.filled = 0;
      }
      list.filled += size;
    }
    const spot: Spot = {
      row,
      indent: list === undefined ? 0 : (level - list.level) * indent,
      hanging: list === undefined ? 'row' : isDirect && list.hasColumns ? 'column' : 'list',
      children: [],
    };
    (list?.last ?? spots[parent] ?? root).children.push(spot);
    if (list !== undefined) list.last = spot;
    spots.push(spot);
    parents.push(parent);
    open.push(row);
  });
  return { root, spots, parents };
}

/** Opens as many columns as are needed, all about equally high. */
function openList(head: Spot, level: number, boxes: number, longest: number): List {
  const columns = Math.ceil(boxes / longest) || 1;
  return { level, head, last: head, filled: 0, height: Math.ceil(boxes / columns), hasColumns: columns > 1 };
}

/** The number of rows below each row, at any level. */
function countBelow(rows: readonly BoxRow[]): number[] {
  const counts = rows.map(() => 0);
  const open: number[] = [];
  rows.forEach(({ level }, row) => {
    for (const above of open.splice(level)) counts[above] = row - above - 1;
    open.push(row);
  });
  for (const above of open) counts[above] = rows.length - above - 1;
  return counts;
}
