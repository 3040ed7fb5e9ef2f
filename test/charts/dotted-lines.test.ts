import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeFigure } from '../../src/charts/drawing/arrange.ts';
import type { Box, Figure, Line, PlacedBox } from '../../src/charts/drawing/index.ts';
import { markDotted } from '../../src/charts/drawing/mark-dotted.ts';
import type { Tree } from '../../src/org/graph/tree.ts';
import { endless, growTree, page, pairOf } from '../support/figure-trees.ts';

interface Stretch {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
const stretchesOf = (line: Line): Stretch[] =>
  line.slice(1).map(([x, y], at) => {
    const [fromX, fromY] = line[at] ?? [x, y];
    return { left: Math.min(x, fromX), right: Math.max(x, fromX), top: Math.min(y, fromY), bottom: Math.max(y, fromY) };
  });
const lengthOf = (line: Line): number =>
  stretchesOf(line).reduce((sum, { left, right, top, bottom }) => sum + right - left + bottom - top, 0);
/** How far two stretches are apart; 0 if they cross, meet or lie on each other. */
const apart = (one: Stretch, other: Stretch): number =>
  Math.max(other.left - one.right, one.left - other.right, other.top - one.bottom, one.top - other.bottom, 0);

/** The pairs of a dotted and a solid stretch that cross or come closer than 4 pixels. */
function countTouches({ lines, dotted }: Figure): number {
  const solid = lines.flatMap(stretchesOf);
  return dotted
    .flatMap(stretchesOf)
    .reduce((sum, stretch) => sum + solid.filter((other) => apart(stretch, other) < 4).length, 0);
}

/** Organisations of up to 40 with some dotted lines, and the room to draw them in. */
const drawn = fc
  .record({
    numbers: fc.array(fc.nat(), { minLength: 2, maxLength: 40 }),
    ends: fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 }),
    room: fc.constantFrom(page, { ...page, measure: page.width }, endless, { width: 300, height: 900 }),
  })
  .map(({ numbers, ends, room }) => {
    const superiors = numbers.map((number, at) => (number % (at + 1)) - 1);
    const pairs = ends
      .map((pair) => pair.map((number) => `p${number % numbers.length}`) as [string, string])
      .filter(([superior, report]) => superior !== report)
      .map(pairOf);
    return { pairs, room, figure: arrangeFigure(growTree(superiors), pairs, room) };
  });

describe('the dotted lines of a figure', () => {
  /** Drawn once, since each is searched for its ways. */
  const many = fc.sample(drawn, 200);

  it('neither cross a solid line nor lie on one, over many organisations', () => {
    expect(many.reduce((seen, { figure }) => seen + figure.dotted.length, 0)).toBeGreaterThan(200);
    expect(many.map(({ figure }) => countTouches(figure)).filter((touches) => touches > 0)).toEqual([]);
  });

  it('leave their superior at the foot and end at their report, within the figure', () => {
    for (const { figure, room } of many) {
      const { boxes, dotted, width, height } = figure;
      const touches = ([x, y]: readonly [number, number], { left, top, width, height }: PlacedBox): boolean =>
        x >= left && x <= left + width && y >= top && y <= top + height;
      for (const line of dotted) {
        const [[startX, startY] = [0, 0], [secondX, secondY] = [0, 0]] = line;
        expect(boxes.some((box) => touches([startX, startY], box) && startY === box.top + box.height)).toBe(true);
        expect([secondX, secondY > startY]).toEqual([startX, true]);
        const end = line.at(-1) ?? [0, 0];
        expect(boxes.some((box) => touches(end, box) && end[1] < box.top + box.height)).toBe(true);
        for (const [x, y] of line) expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
      }
      const { fits } = figure;
      if (fits) expect(width <= room.width && height <= room.height).toBe(true);
    }
  });

  it('lead straight there, or else the box names the superior, once', () => {
    let [lines, names] = [0, 0];
    for (const { figure, pairs } of many) {
      const named = figure.boxes.flatMap(({ box }) => box.notes);
      expect(named.every(({ dotted }) => dotted)).toBe(true);
      expect(figure.dotted.length + named.length).toBe(pairs.length);
      for (const line of figure.dotted) {
        const [start = [0, 0], end = [0, 0]] = [line[0], line.at(-1)];
        const direct = Math.abs(end[0] - start[0]) + Math.abs(end[1] - start[1]);
        expect(lengthOf(line) - direct).toBeLessThanOrEqual(56);
      }
      lines += figure.dotted.length;
      names += named.length;
    }
    expect(Math.min(lines, names)).toBeGreaterThan(100);
  });

  it('are named in a figure of thousands, which has too many ways', () => {
    const superiors = [-1, ...Array.from({ length: 2999 }, (_, at) => Math.floor(at / 6))];
    const pairs = Array.from({ length: 600 }, (_, at) => pairOf([`p${at}`, `p${2999 - at * 3}`]));
    const { dotted, boxes } = arrangeFigure(growTree(superiors), pairs, endless);
    expect(dotted.length + boxes.filter(({ box }) => box.notes.length > 0).length).toBe(600);
  });

  it('are named where the superior is in another figure, and leave no box of an outsider alone', () => {
    const [position] = growTree([-1]);
    const outside: Tree<Box> = { value: { id: 'board', kind: 'outside', title: 'Board', notes: [] }, below: [] };
    const trees = position === undefined ? [] : [position, outside];
    expect(markDotted(trees, [pairOf(['board', 'p0']), pairOf(['gone', 'p0'])], [])).toEqual([
      {
        value: {
          ...position?.value,
          notes: ['board', 'gone'].map((name) => ({ text: `dotted line to ${name}`, fault: false, dotted: true })),
        },
        below: [],
      },
    ]);
    expect(arrangeFigure(trees, [pairOf(['gone', 'p0'])], page).boxes).toHaveLength(2);
  });
});
