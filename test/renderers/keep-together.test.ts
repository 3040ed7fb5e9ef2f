import { describe, expect, it } from 'vitest';
import { keepTogether } from '../../src/renderers/keep-together.ts';

/** What is marked, as `date: …` or `measure: …`. */
function listKept(markup: string): string[] {
  return [...keepTogether(markup).matchAll(/<span class="(date|measure)">([^<]*)<\/span>/g)].map(
    ([, kind, text]) => `${kind}: ${text}`,
  );
}

describe('keepTogether', () => {
  it.each([
    ['自2024年6月1日起试行', ['date: 2024年6月1日']],
    ['2024年6月', ['date: 2024年6月']],
    ['每年6月30日前', ['date: 6月30日']],
    ['2 年以上客服工作', ['measure: 2 年']],
    ['30分钟内回复', ['measure: 30分钟']],
    ['lifts up to 50 lb, at 95 °F', ['measure: 50 lb', 'measure: 95 °F']],
    ['from 6:00 a.m. to 2:30 p.m.', ['measure: 00 a.m.', 'measure: 30 p.m.']],
    ['≥ 98.5% of orders', ['measure: ≥ 98.5%']],
    ['USD 10,000 an order', ['measure: USD 10,000']],
    ['on November 26, 2026', ['date: November 26, 2026']],
    ['on 26 November 2026', ['date: 26 November 2026']],
    ['from May 4 on', ['date: May 4']],
  ])('marks in %s', (text, kept) => {
    expect(listKept(text)).toEqual(kept);
  });

  it.each(['3 limbs', 'room 12 inside', 'four further years', 'WO-100', '客-002 客服主管', '29 CFR 1910'])(
    'leaves %s as it is',
    (text) => {
      expect(keepTogether(text)).toBe(text);
    },
  );

  it('leaves tags as they are', () => {
    expect(keepTogether('<a href="#position-5 kg">5 kg</a>')).toBe(
      '<a href="#position-5 kg"><span class="measure">5 kg</span></a>',
    );
  });
});
