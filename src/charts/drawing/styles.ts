import { countBelow, listNodes, type Tree } from '../../org/graph/tree.ts';
import type { Box } from './index.ts';
import { columnShift, type Hanging, indent } from './lines.ts';

/** Which superiors have their reports in a row; the reports of the others are in a list. */
export interface Style {
  readonly spreads: (tree: Tree<Box>, level: number) => boolean;
  /** The most boxes in one list; a longer list continues in columns beside it. */
  readonly longest: number;
}

/** The lengths tried for lists: easy to take in, still readable, and unlimited. */
const lengths = [5, 8, Number.POSITIVE_INFINITY] as const;

/** The styles from the widest to the narrowest; one that spreads no superior is an indented list. */
export function listStyles(trees: readonly Tree<Box>[]): Style[] {
  const nodes = listNodes(trees);
  const deepest = nodes.reduce((most, { level }) => Math.max(most, level), 0);
  const onlyLeaves = new Set(nodes.flatMap(({ tree }) => (holdsOnlyLeaves(tree) ? [tree] : [])));
  const counts = countBelow(trees);
  const levels = Array.from({ length: Math.min(deepest, 8) + 1 }, (_, nth) => Math.min(deepest, 8) - nth);
  return [
    { spreads: () => true, longest: Number.POSITIVE_INFINITY },
    ...levels.flatMap((most) => {
      const spreads: Style['spreads'] = (tree, level) => level < most && !onlyLeaves.has(tree);
      // A list holds all that is below its head, so lists are only where everything above spreads.
      const boxes = nodes.reduce(
        (longest, { tree, level }) => (spreads(tree, level) ? longest : Math.max(longest, counts.get(tree) ?? 0)),
        0,
      );
      // If no list is longer than the length before, a longer length changes nothing.
      return lengths
        .filter((_, nth) => nth === 0 || boxes > (lengths[nth - 1] ?? 0))
        .map((longest): Style => ({ spreads, longest }));
    }),
  ];
}

function holdsOnlyLeaves({ below }: Tree<Box>): boolean {
  return below.length > 0 && below.every((report) => report.below.length === 0);
}

/** A box in the layout. The boxes of a list form a chain of children, so that each has a level of its own. */
export interface Spot {
  /** Absent for the root, which holds all trees and is not drawn. */
  readonly tree?: Tree<Box>;
  readonly superior?: Spot;
  /** The spot above it in the layout: the superior, the box before it in a list, or the root. */
  readonly parent?: Spot;
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

/** Hangs each box on the one that it is drawn below; `spots` are in the order of the trees. */
export function hangSpots(trees: readonly Tree<Box>[], style: Style): { readonly root: Spot; readonly spots: Spot[] } {
  const counts = countBelow(trees);
  const root: Spot = { indent: 0, hanging: 'row', children: [] };
  const spots = new Map<Tree<Box>, Spot>();
  /** The list that the reports of each superior are in. */
  const lists = new Map<Tree<Box>, List | undefined>();
  for (const { tree, level, superior } of listNodes(trees)) {
    const head = superior && spots.get(superior);
    const list = superior && lists.get(superior);
    const isDirect = list !== undefined && level === list.level + 1;
    if (list !== undefined && isDirect) {
      const size = 1 + (counts.get(tree) ?? 0);
      if (list.filled > 0 && list.filled + size > list.height) {
        list.last = list.head;
        list.filled = 0;
      }
      list.filled += size;
    }
    const parent = list?.last ?? head ?? root;
    const spot: Spot = {
      tree,
      parent,
      ...(head === undefined ? {} : { superior: head }),
      indent: list === undefined ? 0 : (level - list.level) * indent - (list.hasColumns ? columnShift : 0),
      hanging: list === undefined ? 'row' : isDirect && list.hasColumns ? 'column' : 'list',
      children: [],
    };
    parent.children.push(spot);
    if (list !== undefined) list.last = spot;
    spots.set(tree, spot);
    lists.set(
      tree,
      list ?? (style.spreads(tree, level) ? undefined : openList(spot, level, counts.get(tree) ?? 0, style.longest)),
    );
  }
  return { root, spots: [...spots.values()] };
}

/** Opens as many columns as are needed, all about equally high. */
function openList(head: Spot, level: number, boxes: number, longest: number): List {
  const columns = Math.ceil(boxes / longest) || 1;
  return { level, head, last: head, filled: 0, height: Math.ceil(boxes / columns), hasColumns: columns > 1 };
}
