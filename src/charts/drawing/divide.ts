import { countBelow, listNodes, type Tree } from '../../org/graph/tree.ts';
import { arrangeFigure } from './arrange.ts';
import type { Bounds, Box } from './index.ts';

/** A part of a tree that is drawn separately. */
export interface Piece {
  readonly trees: readonly Tree<Box>[];
  /** The id of the box that this piece continues, which is in another piece; undefined for the topmost piece. */
  readonly head?: string;
  /** If the reports of one superior fill several pieces: which of how many, counted from 1. */
  readonly part?: readonly [number: number, of: number];
}
/** Marks a box whose reports are in another piece with the number of positions below it. */
export type MarkCut = (box: Box, below: number) => Box;

/** More boxes than this never fit, so arranging them is not tried. */
const never = 150;

/**
 * Divides trees until every piece fits the bounds: cuts off the largest branches first, then splits long rows of
 * reports.
 */
export function divideTrees(trees: readonly Tree<Box>[], bounds: Bounds, mark: MarkCut): Piece[] {
  const fits = (some: readonly Tree<Box>[], size: number): boolean =>
    size <= 1 || (size <= never && arrangeFigure(some, [], bounds).fits);
  // Most trees fit, and then none of their branches needs to be tried.
  if (trees.length > 0 && fits(trees, listNodes(trees).length)) return [{ trees }];
  const branches = growBranches(trees);
  const pieces: { piece: Piece; at: number }[] = [];
  const cut = (branch: Branch): void => {
    pieces.push({ piece: { trees: [keptOf(branch)], head: branch.value.id }, at: branch.at });
    close(branch);
  };
  const close = (branch: Branch): void => {
    branch.value = mark(branch.value, branch.count);
    branch.below = [];
    branch.size = 1;
  };
  /** Splits the reports into rows, each as long as fits, under a copy of their superior. */
  const fold = (head: Branch | undefined, reports: readonly Branch[]): void => {
    const parts: (readonly Tree<Box>[])[] = [];
    for (let from = 0; from < reports.length; ) {
      const take = (count: number): readonly Tree<Box>[] => {
        const taken = reports.slice(from, from + count).map(keptOf);
        return head === undefined ? taken : [{ value: head.value, below: taken }];
      };
      const sizeOf = (count: number): number =>
        sumSizes(reports.slice(from, from + count)) + (head === undefined ? 0 : 1);
      let count = 1;
      while (from + count < reports.length && fits(take(count + 1), sizeOf(count + 1))) count++;
      parts.push(take(count));
      from += count;
    }
    for (const [nth, part] of parts.entries()) {
      pieces.push({
        piece: {
          trees: part,
          ...(head === undefined ? {} : { head: head.value.id }),
          ...(parts.length === 1 ? {} : { part: [nth + 1, parts.length] as const }),
        },
        at: (head?.at ?? -1) + nth / parts.length,
      });
    }
  };
  for (const branch of [...branches].reverse()) {
    branch.size = 1 + sumSizes(branch.below);
    const large = branch.below.filter(({ size }) => size > 1).sort((a, b) => a.size - b.size);
    while (branch.size > never || !fits([keptOf(branch)], branch.size)) {
      const largest = large.pop();
      if (largest === undefined) {
        fold(branch, branch.below);
        close(branch);
      } else {
        cut(largest);
        branch.size = 1 + sumSizes(branch.below);
      }
    }
  }
  fold(
    undefined,
    branches.filter(({ isTop }) => isTop),
  );
  const heads = new Set(pieces.map(({ piece }) => piece.head));
  return pieces
    .sort((a, b) => a.at - b.at)
    .map(({ piece }) => piece)
    .filter(
      ({ head, trees: [first, ...more] }) => head !== undefined || isMany(first, more) || !heads.has(first?.value.id),
    );
}

function isMany(first: Tree<Box> | undefined, more: readonly Tree<Box>[]): boolean {
  return more.length > 0 || (first !== undefined && first.below.length > 0);
}

/** A tree from which branches are cut. */
interface Branch {
  /** Its place in the order of the trees. */
  readonly at: number;
  readonly isTop: boolean;
  value: Box;
  /** The reports that are drawn with it. */
  below: Branch[];
  /** The number of boxes drawn, itself included. */
  size: number;
  /** The number of positions below, drawn or not. */
  readonly count: number;
}

function growBranches(trees: readonly Tree<Box>[]): Branch[] {
  const counts = countBelow(trees);
  const branches = new Map<Tree<Box>, Branch>();
  for (const { tree, value, superior } of listNodes(trees)) {
    const count = counts.get(tree) ?? 0;
    const branch: Branch = { at: branches.size, isTop: superior === undefined, value, below: [], size: 1, count };
    if (superior !== undefined) branches.get(superior)?.below.push(branch);
    branches.set(tree, branch);
  }
  return [...branches.values()];
}

/** What is drawn of a branch, unchanged by what is cut later. */
function keptOf(branch: Branch): Tree<Box> {
  const kept: { value: Box; below: Tree<Box>[] } = { value: branch.value, below: [] };
  const stack = [{ branch, kept }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    for (const each of next.branch.below) {
      const copy: { value: Box; below: Tree<Box>[] } = { value: each.value, below: [] };
      next.kept.below.push(copy);
      stack.push({ branch: each, kept: copy });
    }
  }
  return kept;
}

function sumSizes(branches: readonly Branch[]): number {
  return branches.reduce((sum, { size }) => sum + size, 0);
}
