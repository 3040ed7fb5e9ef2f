import { arrangeFigure } from './arrange.ts';
import type { Bounds, BoxRow } from './index.ts';

/** A part of a tree that is drawn separately. */
export interface Piece {
  readonly rows: readonly BoxRow[];
  /** The id of the box that this piece continues, which is in another piece; undefined for the topmost piece. */
  readonly head?: string;
  /** If the reports of one superior fill several pieces: which of how many, counted from 1. */
  readonly part?: readonly [number: number, of: number];
}
/** Marks a box whose reports are in another piece with the number of positions below it. */
export type MarkCut = (row: BoxRow, below: number) => BoxRow;

/** More boxes than this never fit, so arranging them is not tried. */
const never = 150;

/**
 * Divides a tree until every piece fits the bounds: cuts off the largest branches first, then splits long rows of
 * reports.
 */
export function divideTree(rows: readonly BoxRow[], bounds: Bounds, mark: MarkCut): Piece[] {
  const nodes = linkRows(rows);
  const pieces: { piece: Piece; at: number }[] = [];
  const flatten = (from: readonly Node[], level = 0): BoxRow[] => {
    const flat: BoxRow[] = [];
    const stack = [...from].reverse().map((node) => ({ node, level }));
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      flat.push({ ...next.node.row, level: next.level });
      for (let at = next.node.kept.length - 1; at >= 0; at--) {
        const node = next.node.kept[at];
        if (node !== undefined) stack.push({ node, level: next.level + 1 });
      }
    }
    return flat;
  };
  const sizeOf = (some: readonly Node[]): number => some.reduce((sum, { size }) => sum + size, 0);
  const fits = (flat: readonly BoxRow[]): boolean =>
    flat.length <= 1 || (flat.length <= never && arrangeFigure(flat, [], bounds).fits);
  const cut = (node: Node): void => {
    pieces.push({ piece: { rows: flatten([node]), head: node.row.box.id }, at: node.at });
    close(node);
  };
  const close = (node: Node): void => {
    node.row = mark(node.row, node.below);
    node.kept = [];
    node.size = 1;
  };
  /** Splits the reports into rows, each as long as fits, under a copy of their superior. */
  const fold = (head: Node | undefined, reports: readonly Node[]): void => {
    const parts: BoxRow[][] = [];
    for (let from = 0; from < reports.length; ) {
      const top = head === undefined ? [] : [{ ...head.row, level: 0 }];
      const take = (count: number) => [...top, ...flatten(reports.slice(from, from + count), top.length)];
      let count = 1;
      while (from + count < reports.length && fits(take(count + 1))) count++;
      parts.push(take(count));
      from += count;
    }
    for (const [nth, part] of parts.entries()) {
      pieces.push({
        piece: {
          rows: part,
          ...(head === undefined ? {} : { head: head.row.box.id }),
          ...(parts.length === 1 ? {} : { part: [nth + 1, parts.length] as const }),
        },
        at: (head?.at ?? -1) + nth / parts.length,
      });
    }
  };
  for (const node of [...nodes].reverse()) {
    node.size = 1 + sizeOf(node.kept);
    node.below = node.kept.reduce((sum, { below }) => sum + 1 + below, 0);
    const branches = node.kept.filter(({ size }) => size > 1).sort((a, b) => a.size - b.size);
    while (!fits(flattenUpTo(node))) {
      const largest = branches.pop();
      if (largest === undefined) {
        fold(node, node.kept);
        close(node);
      } else {
        cut(largest);
        node.size = 1 + sizeOf(node.kept);
      }
    }
  }
  fold(
    undefined,
    nodes.filter(({ row }) => row.level === 0),
  );
  const heads = new Set(pieces.map(({ piece }) => piece.head));
  return pieces
    .sort((a, b) => a.at - b.at)
    .map(({ piece }) => piece)
    .filter(({ head, rows: own }) => head !== undefined || own.length > 1 || !heads.has(own[0]?.box.id));

  /** Does not flatten a tree that is too large to fit anyway. */
  function flattenUpTo(node: Node): readonly BoxRow[] {
    return node.size > never ? Array.from<BoxRow>({ length: never + 1 }) : flatten([node]);
  }
}

interface Node {
  readonly at: number;
  row: BoxRow;
  /** The reports that are drawn with it. */
  kept: Node[];
  /** The number of boxes drawn, itself included. */
  size: number;
  /** The number of positions below, drawn or not. */
  below: number;
}

function linkRows(rows: readonly BoxRow[]): Node[] {
  const open: Node[] = [];
  return rows.map((row, at) => {
    const node: Node = { at, row, kept: [], size: 1, below: 0 };
    open.length = row.level;
    open[row.level - 1]?.kept.push(node);
    open.push(node);
    return node;
  });
}
