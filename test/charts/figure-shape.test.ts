import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeFigure } from '../../src/charts/drawing/arrange.ts';
import { assignTints } from '../../src/charts/drawing/tints.ts';
import { listNodes } from '../../src/org/graph/tree.ts';
import { growBoxes } from '../support/box-tree.ts';
import { endless, growTree, page, trees } from '../support/figure-trees.ts';

describe('the shape of a figure', () => {
  it('has boxes of one height on each level, and no higher than their texts need', () => {
    const long = 'Senior regional warehouse operations coordinator for the night shift';
    fc.assert(
      fc.property(trees, fc.constantFrom(page, endless), (superiors, bounds) => {
        const boxes = growTree(superiors, (at) => (at % 5 === 0 ? long : 'Clerk'));
        const levels = new Map(listNodes(boxes).map(({ value, level }) => [value.id, level]));
        const { boxes: placed } = arrangeFigure(boxes, [], bounds);
        const heights = new Map<number | undefined, Set<number>>();
        for (const { box, height } of placed) {
          const level = levels.get(box.id);
          heights.set(level, (heights.get(level) ?? new Set()).add(height));
        }
        for (const each of heights.values()) expect(each.size).toBe(1);
      }),
      { numRuns: 60 },
    );
    const { boxes: two } = arrangeFigure(
      growTree([-1, 0], (at) => (at === 0 ? long : 'Clerk')),
      [],
      page,
    );
    expect(two[0]?.height).toBeGreaterThan(two[1]?.height ?? Infinity);
  });

  it('has each superior over the middle of a row of reports', () => {
    fc.assert(
      fc.property(trees, (superiors) => {
        const { boxes } = arrangeFigure(growTree(superiors), [], endless);
        const middleOf = ({ left = 0, width = 0 } = {}) => left + width / 2;
        superiors.forEach((_, at) => {
          const reports = superiors.flatMap((superior, report) => (superior === at ? [report] : []));
          const ends = [boxOf(reports[0]), boxOf(reports.at(-1))];
          if (reports.length === 0) return;
          const middle = (middleOf(ends[0]) + middleOf(ends[1])) / 2;
          expect(Math.abs(middleOf(boxOf(at)) - middle)).toBeLessThanOrEqual(1);
        });
        function boxOf(at: number | undefined) {
          return boxes.find(({ box }) => box.id === `p${at}`);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has a superior over the middle of several columns', () => {
    const { boxes } = arrangeFigure(growBoxes([-1, ...Array.from({ length: 30 }, () => 0)]), [], page);
    const [head, ...reports] = boxes;
    const left = Math.min(...reports.map((box) => box.left)) - 10;
    const right = Math.max(...reports.map((box) => box.left + box.width));
    expect(Math.abs((head?.left ?? 0) + (head?.width ?? 0) / 2 - (left + right) / 2)).toBeLessThanOrEqual(1);
  });

  it.each([4, 5, 6, 12, 30])('fills the measure with %i reports, and never exceeds it', (reports) => {
    const boxes = growBoxes([-1, ...Array.from({ length: reports }, () => 0)]);
    const { width } = arrangeFigure(boxes, [], { ...page, measure: page.width });
    expect(width).toBeGreaterThan(page.width * 0.95);
    expect(width).toBeLessThanOrEqual(page.width);
  });

  it('stays in proportion where it has few boxes', () => {
    const { width } = arrangeFigure(growBoxes([-1, 0]), [], { ...page, measure: page.width });
    expect(width).toBeLessThan(200);
  });

  it('has heads without reports beside the others, not below them', () => {
    const superiors = [-1, -1, -1, 0, 3, 3, 3, 3, 4, 4, 5, 5];
    const { boxes, fits } = arrangeFigure(growBoxes(superiors), [], page);
    expect(fits).toBe(true);
    const heads = boxes.filter(({ box }) => ['p0', 'p1', 'p2'].includes(box.id));
    expect(heads.map(({ top }) => top)).toEqual([0, 0, 0]);
  });
});

describe('tints', () => {
  it('tell departments apart in the order in which they appear', () => {
    const tintOf = assignTints(['a', undefined, 'a', 'b', 'c', 'd', 'e']);
    expect(['a', 'b', 'c', 'd', 'e', undefined].map(tintOf)).toEqual([undefined, 1, 2, 3, undefined, undefined]);
  });

  it('are left out where there is one department', () => {
    expect(assignTints(['a', undefined, 'a'])('a')).toBeUndefined();
  });
});
