import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeFigure } from '../../src/charts/drawing/arrange.ts';
import type { Figure, Line } from '../../src/charts/drawing/index.ts';
import { draws } from '../support/draws.ts';
import { endless, growTree, page } from '../support/figure-trees.ts';

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
      .filter(([superior, report]) => superior !== report);
    return { pairs, room, figure: arrangeFigure(growTree(superiors), pairs, room) };
  });

describe('the dotted lines of a figure', () => {
  it('neither cross a solid line nor lie on one, over many organisations', () => {
    let [crossing, seen] = [0, 0];
    fc.assert(
      fc.property(drawn, ({ figure }) => {
        crossing += countTouches(figure);
        seen += figure.dotted.length;
      }),
      { numRuns: draws(100) },
    );
    expect(seen).toBeGreaterThan(500);
    expect(crossing).toBe(0);
  });

  it('leave their superior at the foot and end at their report, within the figure', () => {
    fc.assert(
      fc.property(drawn, ({ figure, pairs, room }) => {
        const { boxes, dotted, width, height } = figure;
        expect(dotted).toHaveLength(pairs.length);
        const boxOf = (id: string) => boxes.find(({ box }) => box.id === id) ?? expect.fail(id);
        dotted.forEach((line, at) => {
          const [from, to] = (pairs[at] ?? ['', '']).map(boxOf);
          if (from === undefined || to === undefined) return;
          const [[startX, startY] = [0, 0], [secondX, secondY] = [0, 0]] = line;
          expect([startY, secondX]).toEqual([from.top + from.height, startX]);
          expect(startX > from.left && startX < from.left + from.width && secondY > startY).toBe(true);
          const [endX, endY] = line.at(-1) ?? [0, 0];
          expect(endX >= to.left && endX <= to.left + to.width && endY >= to.top && endY < to.top + to.height).toBe(
            true,
          );
          for (const [x, y] of line) expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
        });
        const { fits } = figure;
        if (fits) expect(width <= room.width && height <= room.height).toBe(true);
      }),
      { numRuns: draws(100) },
    );
  });

  it('are bounded in a figure of thousands', () => {
    const superiors = [-1, ...Array.from({ length: 2999 }, (_, at) => Math.floor(at / 6))];
    const pairs = Array.from({ length: 600 }, (_, at) => [`p${at}`, `p${2999 - at * 3}`] as const);
    const { dotted } = arrangeFigure(growTree(superiors), pairs, endless);
    expect(dotted).toHaveLength(600);
    expect(dotted.every((line) => line.length >= 3)).toBe(true);
  });
});
