import { describe, expect, it } from 'vitest';
import { measureText } from '../../../src/charts/drawing/measure.ts';
import { cutBefore, cutLine, shareLine } from '../../../src/renderers/pdf/line.ts';
import { measureLine } from '../../../src/renderers/pdf/line-width.ts';

const long = ['W'.repeat(200), '客'.repeat(200), 'Ж'.repeat(200), `KF-001 ${'Coordinator '.repeat(16)}`];

describe('two running titles on one line', () => {
  it('stay whole where both have room', () => {
    const [left, right] = shareLine('客服部', '客-001 客服部经理', 56);
    expect([cutLine('客服部', left), cutLine('客-001 客服部经理', right)]).toEqual(['客服部', '客-001 客服部经理']);
  });

  it.each(long)('never touch: %s', (text) => {
    for (const other of ['', '甲', ...long]) {
      for (const [left, right] of [
        [text, other],
        [other, text],
      ] as const) {
        const [one, two] = shareLine(left, right, 56);
        const cut = [cutLine(left, one), cutLine(right, two)].map(measureText);
        expect((cut[0] ?? 0) + (cut[1] ?? 0)).toBeLessThanOrEqual(54);
        for (const each of [cutLine(text, one), cutLine(text, two)])
          expect(each === text.trim() || /\S…$/.test(each)).toBe(true);
      }
    }
  });

  it.each(['WO-120 Inventory Control Lead', 'SH-320 Order Selector', 'RC-220 Receiving Associate', '客-004 物业助理'])(
    'stay whole beside their page where both have room: %s',
    (title) => {
      const measure = measureLine('en');
      for (let page = 1; page < 50; page++) {
        const own = ` · ${page}/49`;
        const [, room] = shareLine('Shipping', title + own, 61, measure);
        expect(cutLine(title, room - measure(own), measure)).toBe(title);
      }
    },
  );

  it('keep the version and the date where the title gives way', () => {
    const title = 'Riverton Public Library Job Descriptions of All Departments and Branches';
    const cut = cutBefore(title, '· 2026 spring edition · 1 June 2026', 40);
    expect(cut).toMatch(/^Riverton Public .*… · 2026 spring edition · 1 June 2026$/);
    expect(measureText(cut)).toBeLessThanOrEqual(40);
    expect(cutBefore('手册', '· 1.0', 40)).toBe('手册 · 1.0');
    expect(cutBefore('手册', '', 40)).toBe('手册');
  });

  it('keep the end alone, and whole, where there is no room for both', () => {
    expect(cutBefore('W'.repeat(200), `· ${'2'.repeat(200)}`, 40)).toBe('2'.repeat(200));
  });
});
