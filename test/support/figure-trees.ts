import fc from 'fast-check';
import { expect } from 'vitest';
import type { Bounds, Box, DottedPair, Figure } from '../../src/charts/drawing/index.ts';
import { measurePaper } from '../../src/handbook/paper.ts';
import type { Tree } from '../../src/org/graph/tree.ts';
import { growBoxes } from './box-tree.ts';

export const page = measurePaper('A4');
export const endless: Bounds = { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY };

/** A dotted line, which a box may name instead. */
export function pairOf([superior, report]: readonly [superior: string, report: string]): DottedPair {
  return { superior, report, words: `dotted line to ${superior}` };
}

export function growTree(superiors: readonly number[], title = (at: number) => `Title ${at}`): Tree<Box>[] {
  return growBoxes(superiors, (at) => ({ title: title(at), anchor: `position-p${at}` }));
}

export function expectApart({ boxes, width, height }: Figure): void {
  const sorted = [...boxes].sort((a, b) => a.top - b.top || a.left - b.left);
  sorted.forEach((box, at) => {
    expect([box.left >= 0, box.top >= 0, box.left + box.width <= width, box.top + box.height <= height]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    const next = sorted[at + 1];
    if (next === undefined) return;
    expect(next.top === box.top ? next.left >= box.left + box.width : next.top >= box.top + box.height).toBe(true);
  });
}

export const trees = fc
  .array(fc.nat(), { minLength: 1, maxLength: 60 })
  .map((numbers) => numbers.map((number, at) => (number % (at + 1)) - 1));
