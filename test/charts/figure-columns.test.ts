import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeFigure } from '../../src/charts/drawing/arrange.ts';
import { divideTrees } from '../../src/charts/drawing/divide.ts';
import type { Figure } from '../../src/charts/drawing/index.ts';
import { composeHandbook } from '../../src/handbook/compose.ts';
import { measurePaper } from '../../src/handbook/paper.ts';
import { chinese } from '../../src/languages/zh-CN/index.ts';
import { growBoxes } from '../support/box-tree.ts';
import { draws } from '../support/draws.ts';
import { compileFiles, writePosition } from '../support/workspace.ts';

const page = measurePaper('A4');
const headed = (reports: number): number[] => [-1, ...Array.from({ length: reports }, () => 0)];
const countOf = (figure: Figure, side: 'left' | 'top'): number => new Set(figure.boxes.map((box) => box[side])).size;

describe('many reports of one superior', () => {
  it.each([6, 12, 13, 20, 30])('%i are in several columns, none of them long, on one page', (reports) => {
    const figure = arrangeFigure(growBoxes(headed(reports)), [], page);
    expect(figure.fits).toBe(true);
    expect(countOf(figure, 'left')).toBeGreaterThan(reports > 6 ? 3 : 2);
    expect(countOf(figure, 'top')).toBeLessThanOrEqual(1 + (reports > 20 ? 8 : 5));
  });

  it('are in one list where they are few', () => {
    const figure = arrangeFigure(growBoxes(headed(4)), [], { width: 200, height: 900 });
    expect(countOf(figure, 'top')).toBe(5);
  });

  it('keep their own reports with them', () => {
    const deputies = growBoxes([...headed(8), 2, 2, 5, 5, 5]);
    const { boxes, fits } = arrangeFigure(deputies, [], page);
    expect(fits).toBe(true);
    const placeOf = (id: string) => boxes.find(({ box }) => box.id === id);
    for (const [superior, report] of [
      ['p2', 'p9'],
      ['p5', 'p13'],
    ] as const) {
      expect(placeOf(report)?.top).toBeGreaterThan(placeOf(superior)?.top ?? Infinity);
    }
  });

  it('take fewer pages than one column did', () => {
    const pieces = divideTrees(growBoxes(headed(60)), page, (box) => box);
    expect(pieces.length).toBeLessThanOrEqual(2);
  });

  it('make one chart of a book with a head and twelve', () => {
    const staff = Array.from({ length: 12 }, (_, at) => `p${at}`);
    const files = Object.fromEntries([
      ['head.yaml', writePosition('title: 客服部经理\ndepartment: 客服部\nreportsTo: null')],
      ...staff.map((id) => [`${id}.yaml`, writePosition(`title: 客服专员 ${id}\ndepartment: 客服部\nreportsTo: head`)]),
    ]);
    const figures = composeHandbook(compileFiles(files), chinese, false).parts.chart?.figures() ?? [];
    expect(figures).toHaveLength(1);
    expect(countOf(figures[0]?.figure ?? expect.fail('no chart'), 'left')).toBe(4);
  });
});

describe('the lines of a figure', () => {
  const trees = fc
    .array(fc.nat(), { minLength: 1, maxLength: 40 })
    .map((numbers) => numbers.map((number, at) => (number % (at + 1)) - 1));
  const rooms = fc.record({ width: fc.integer({ min: 200, max: 900 }), height: fc.integer({ min: 300, max: 900 }) });

  it('keep within it, begin at a superior, end at a report, and cross no box', () => {
    fc.assert(
      fc.property(trees, rooms, (superiors, room) => {
        const { lines, boxes, width, height } = arrangeFigure(growBoxes(superiors), [], room);
        for (const line of lines) {
          for (const [x, y] of line) expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
          for (const [x, y] of [line[0], line.at(-1)].filter((end) => end !== undefined)) {
            const touched = boxes.some(
              (box) => x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height,
            );
            expect(touched).toBe(true);
          }
          line.slice(1).forEach(([x, y], at) => {
            const [beforeX = x, beforeY = y] = line[at] ?? [];
            for (const box of boxes) {
              const beside = Math.max(x, beforeX) <= box.left || Math.min(x, beforeX) >= box.left + box.width;
              const clear = Math.max(y, beforeY) <= box.top || Math.min(y, beforeY) >= box.top + box.height;
              expect(beside || clear, `${JSON.stringify(line)} ${box.box.id}`).toBe(true);
            }
          });
        }
      }),
      { numRuns: draws(100) },
    );
  });
});
