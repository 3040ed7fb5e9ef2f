import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeFigure } from '../../src/charts/drawing/arrange.ts';
import type { Bounds, Box, Line } from '../../src/charts/drawing/index.ts';
import { writeFigure } from '../../src/charts/figure.ts';
import { listNodes, type Tree } from '../../src/org/graph/tree.ts';
import { showControls } from '../../src/text/terminal.ts';
import { draws } from '../support/draws.ts';
import { endless, expectApart, growTree, page, pairOf, trees } from '../support/figure-trees.ts';
import { naughtyTexts } from '../support/naughty.ts';
import { attribute, readHtml, textOf } from '../support/read-html.ts';

describe('a figure', () => {
  it('keeps its boxes apart, whatever the tree and the room', () => {
    fc.assert(
      fc.property(trees, fc.integer({ min: 200, max: 1500 }), (superiors, width) => {
        const rows = growTree(superiors);
        const figure = arrangeFigure(rows, [], { width, height: 900 });
        expect(figure.boxes.map(({ box }) => box.id)).toEqual(listNodes(rows).map(({ value }) => value.id));
        expect(figure.lines).toHaveLength(superiors.filter((superior) => superior >= 0).length);
        expectApart(figure);
      }),
    );
  });

  it('draws a line from the foot of each superior to each report, at right angles', () => {
    fc.assert(
      fc.property(trees, fc.constantFrom(page, endless), (superiors, bounds) => {
        for (const line of arrangeFigure(growTree(superiors), [], bounds).lines) {
          line.slice(1).forEach(([x, y], at) => {
            const [beforeX, beforeY] = line[at] ?? [];
            expect(x === beforeX || y === beforeY).toBe(true);
          });
        }
      }),
    );
  });

  it('has reports beside each other where there is room, and below each other where there is none', () => {
    const rows = growTree([-1, 0, 0, 0]);
    const tops = (bounds: Bounds) => arrangeFigure(rows, [], bounds).boxes.map(({ top }) => top);
    expect(new Set(tops(page)).size).toBe(2);
    expect(new Set(tops({ width: 200, height: 900 })).size).toBe(4);
  });

  it('dots the lines of functional superiors, where both are drawn', () => {
    const figure = arrangeFigure(growTree([-1, 0, 0]), [pairOf(['p1', 'p2']), pairOf(['gone', 'p1'])], page);
    expect(figure.dotted).toHaveLength(1);
  });

  it('leads no dotted line through a box', () => {
    fc.assert(
      fc.property(trees, fc.nat(), fc.nat(), fc.constantFrom(page, endless), (superiors, one, other, bounds) => {
        const [superior, report] = [one, other].map((number) => `p${number % superiors.length}`) as [string, string];
        const { dotted, boxes } = arrangeFigure(growTree(superiors), [pairOf([superior, report])], bounds);
        for (const line of dotted) {
          line.slice(1).forEach(([x, y], at) => {
            const [beforeX = 0, beforeY = 0] = line[at] ?? [];
            for (const box of boxes) {
              const beside = Math.max(x, beforeX) <= box.left || Math.min(x, beforeX) >= box.left + box.width;
              const clear = Math.max(y, beforeY) <= box.top || Math.min(y, beforeY) >= box.top + box.height;
              expect(beside || clear, `${JSON.stringify(line)} ${box.box.id}`).toBe(true);
            }
          });
        }
      }),
    );
  });

  it('leads no dotted line along a solid one, nor close by', () => {
    /** The parts of a line that go down, or along where `across` is 1: where, and from what to what. */
    const partsOf = (line: Line, across: 0 | 1) =>
      line.slice(1).flatMap((point, at) => {
        const before = line[at] ?? point;
        const [one, other] = [before[across === 0 ? 1 : 0], point[across === 0 ? 1 : 0]];
        return before[across] === point[across]
          ? [{ where: point[across], start: Math.min(one, other), end: Math.max(one, other) }]
          : [];
      });
    const upTo40 = fc
      .array(fc.nat(), { minLength: 2, maxLength: 40 })
      .map((numbers) => numbers.map((number, at) => (number % (at + 1)) - 1));
    const bounds = fc.constantFrom(page, endless, { width: 300, height: 900 });
    fc.assert(
      fc.property(upTo40, fc.nat(), fc.nat(), bounds, (superiors, one, other, room) => {
        const ends = [one, other].map((number) => number % superiors.length);
        fc.pre(ends[0] !== ends[1]);
        const [superior, report] = ends.map((end) => `p${end}`) as [string, string];
        const { dotted, lines } = arrangeFigure(growTree(superiors), [pairOf([superior, report])], room);
        for (const across of [0, 1] as const) {
          const solid = lines.flatMap((line) => partsOf(line, across));
          for (const part of dotted.flatMap((line) => partsOf(line, across))) {
            const along = solid.filter(({ start, end }) => Math.min(end, part.end) > Math.max(start, part.start));
            for (const { where } of along) expect(Math.abs(where - part.where)).toBeGreaterThan(4);
          }
        }
      }),
      { numRuns: draws(300) },
    );
  });

  it('holds a chain of 10,000 and a thousand reports of one', () => {
    const chain = arrangeFigure(growTree(Array.from({ length: 10_000 }, (_, at) => at - 1)), [], endless);
    expect(chain.boxes).toHaveLength(10_000);
    const wide = arrangeFigure(growTree([-1, ...Array.from({ length: 1000 }, () => 0)]), [], page);
    expect(wide.fits).toBe(false);
    expect(wide.boxes).toHaveLength(1001);
  });
});

describe('a drawing', () => {
  it.each(naughtyTexts)('says %j as it is, in XML as in HTML', (words) => {
    const head: Box = {
      id: 'a',
      kind: 'position',
      code: words,
      title: words,
      notes: [{ text: words, fault: true }],
      anchor: 'position-a',
    };
    const outsider: Box = { id: 'b', kind: 'outside', title: 'b', notes: [] };
    const rows: Tree<Box>[] = [{ value: head, below: [{ value: outsider, below: [] }] }];
    const drawn = writeFigure(arrangeFigure(rows, [pairOf(['b', 'a'])], page), {
      hrefOf: (anchor) => `#${anchor}`,
      hints: true,
    });
    const names = new Set([...drawn.matchAll(/<\/?([^\s/>]+)/g)].map(([, name]) => name));
    expect([...names].sort()).toEqual(['a', 'g', 'path', 'rect', 'text', 'title']);
    expect(drawn.replace(/&#\d+;/g, '')).not.toMatch(/&/);
    expect(drawn).not.toMatch(/[\0-\x08\x0b-\x1f]/);
    const elements = readHtml(`<!doctype html><title>t</title><svg>${drawn}</svg>`);
    const hint = elements.filter(({ tagName }) => tagName === 'title').map(textOf)[1];
    expect(hint).toBe(showControls([words, words, words].join(' · ')));
    expect(elements.filter(({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href'))).toEqual([
      '#position-a',
    ]);
  });
});

describe('trees without a superior', () => {
  const alone = (count: number): Tree<Box>[] => growTree(Array.from({ length: count }, () => -1));

  it('are in as many lines as they need, apart, and within the room', () => {
    const figure = arrangeFigure(alone(40), [], page);
    expect(figure.fits).toBe(true);
    expectApart(figure);
    expect(new Set(figure.boxes.map(({ top }) => top)).size).toBeGreaterThan(4);
    expect(figure.width).toBeLessThanOrEqual(page.width);
  });

  it('are in one line where there is room', () => {
    expect(new Set(arrangeFigure(alone(3), [], page).boxes.map(({ top }) => top)).size).toBe(1);
  });

  it('keep their lines, and those that are dotted from one to another', () => {
    const rows = growTree(Array.from({ length: 36 }, (_, at) => (at % 3 === 0 ? -1 : at - (at % 3))));
    const figure = arrangeFigure(rows, [pairOf(['p0', 'p4'])], page);
    expect(figure.fits).toBe(true);
    expectApart(figure);
    expect(figure.lines).toHaveLength(24);
    expect(figure.dotted).toHaveLength(1);
    for (const line of figure.lines) {
      for (const [x, y] of [line[0], line.at(-1)].filter((end) => end !== undefined)) {
        const touched = figure.boxes.some(
          ({ left, top, width, height }) => x >= left && x <= left + width && y >= top && y <= top + height,
        );
        expect(touched).toBe(true);
      }
    }
  });
});
