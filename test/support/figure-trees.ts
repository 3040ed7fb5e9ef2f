import fc from 'fast-check';
import { expect } from 'vitest';
import type { Bounds, BoxRow, Figure } from '../../src/charts/drawing/index.ts';
import { measurePaper } from '../../src/handbook/paper.ts';

export const page = measurePaper('A4');
export const endless: Bounds = { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY };

/** A tree by the superior of each, who comes before: `[-1, 0, 0]` is a head with two reports. */
export function growTree(superiors: readonly number[], title = (at: number) => `Title ${at}`): BoxRow[] {
  const below = new Map<number, number[]>();
  for (const [at, superior] of superiors.entries()) below.set(superior, [...(below.get(superior) ?? []), at]);
  const rows: BoxRow[] = [];
  const stack = [...(below.get(-1) ?? [])].reverse().map((at) => ({ at, level: 0 }));
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { at, level } = next;
    rows.push({
      level,
      box: { id: `p${at}`, kind: 'position', title: title(at), notes: [], anchor: `position-p${at}` },
    });
    for (const child of [...(below.get(at) ?? [])].reverse()) stack.push({ at: child, level: level + 1 });
  }
  return rows;
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
