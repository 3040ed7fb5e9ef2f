import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeFigure } from '../../src/charts/drawing/arrange.ts';
import { balanceText, measureText, type, wrapText } from '../../src/charts/drawing/measure.ts';
import { endless, growTree, page } from '../support/figure-trees.ts';

describe('a figure', () => {
  it('breaks a long title into lines that fit their box, and shortens what is longer', () => {
    const titles = [
      '客户服务部投诉处理与回访高级专员',
      'Senior regional warehouse operations coordinator for the night shift',
      'ab',
      '长'.repeat(80),
    ];
    const figure = arrangeFigure(
      growTree([-1, 0, 0, 0], (at) => titles[at] ?? ''),
      [],
      endless,
    );
    for (const box of figure.boxes) {
      expect(box.title.length).toBeLessThanOrEqual(3);
      for (const line of box.title) expect(measureText(line) * type.title).toBeLessThanOrEqual(box.width);
    }
    expect(figure.boxes.at(-1)?.title.at(-1)).toMatch(/…$/);
    expect(wrapText('甲、乙丙', 1, 4)[0]).toBe('甲');
  });
});

describe('the words of a figure', () => {
  const latin = fc.stringMatching(/^[A-Za-z]{1,14}$/);
  const han = fc.stringMatching(/^[客服主管]([：）、“”（]?[客服主管]){0,4}[）]?$/);
  const title = fc.array(fc.oneof(latin, han), { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));

  it('are never broken within one that is Latin, nor begin a line with a sign that closes', () => {
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 9 }), fc.constantFrom(page, endless), (titles, bounds) => {
        const chain = titles.map((_, at) => at - 1);
        for (const { box, title: lines } of arrangeFigure(
          growTree(chain, (at) => titles[at] ?? ''),
          [],
          bounds,
        ).boxes) {
          let left = box.title;
          for (const line of lines) {
            expect(line).not.toMatch(/^[：）、”]/);
            const whole = line.replace(/…$/, '');
            expect(left.startsWith(whole)).toBe(true);
            left = left.slice(whole.length);
            expect(/[A-Za-z]$/.test(whole) && /^[A-Za-z]/.test(left), `${whole}|${left}`).toBe(false);
            left = left.trimStart();
          }
        }
      }),
    );
  });

  it('make the boxes wider where one alone is wider, and only a word beyond all measure is broken', () => {
    const linesOf = (words: string) =>
      arrangeFigure(
        growTree([-1], () => words),
        [],
        endless,
      ).boxes[0]?.title;
    expect(linesOf('Safety and Training Coordinator')).toEqual(['Safety and Training', 'Coordinator']);
    expect(linesOf('Telecommunications administrator')).toEqual(['Telecommunications', 'administrator']);
    expect(linesOf('Regional Customer Service Supervisor')).toEqual(['Regional Customer', 'Service Supervisor']);
    expect(linesOf('Donaudampfschifffahrtsgesellschaft')).toHaveLength(2);
  });

  it('are shared out evenly among lines, and a figure stays with the word before it', () => {
    expect(balanceText('人力资源部藕啊协调员22', 10, 3)).toEqual(['人力资源部藕', '啊协调员22']);
    expect(balanceText('headcount 3', 7, 3)).toEqual(['headcount 3']);
    expect(balanceText('Receiving shift 2', 7, 3)).toEqual(['Receiving', 'shift 2']);
    expect(balanceText('甲乙丙丁戊', 2, 2)).toEqual(['甲乙', '丙…']);
  });

  it('break into more lines where narrower boxes let reports be beside each other', () => {
    const heads = ['Director', 'Warehouse Operations Manager', 'Safety and Training Coordinator', 'Inventory Lead'];
    const staff = ['Receiving Supervisor', 'Receiving Clerk', 'Shipping Supervisor', 'Load Planner', 'Order Selector'];
    const rows = growTree([-1, 0, 1, 1, 1, 4, 1, 6, 6], (at) => [...heads, ...staff][at] ?? '');
    const { boxes, fits } = arrangeFigure(rows, [], page);
    expect(fits).toBe(true);
    const beside = boxes.filter(({ box }) => ['p2', 'p3', 'p4', 'p6'].includes(box.id));
    expect(new Set(beside.map(({ top }) => top)).size).toBe(1);
  });
});
