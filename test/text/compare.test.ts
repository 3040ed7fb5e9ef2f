import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNatural, compareText } from '../../src/text/text.ts';

/** Any text, halves of surrogate pairs included. */
const anyText = fc.string({ unit: 'binary', maxLength: 12 });
const wellFormed = fc.string({ unit: 'grapheme', maxLength: 12 });
/** Texts that share beginnings, so that comparing them gets past the first character. */
const alike = fc
  .array(fc.constantFrom('a', 'b', 'z', '客', '\ue000', '\uffff', '\u{10000}', '\u{1f600}', '0'), { maxLength: 6 })
  .map((parts) => parts.join(''));
const codeLike = fc
  .array(fc.constantFrom('CS', '-', '客', '0', '00', '1', '9', '10', '007', '99999999999999999999', 'a', '٣', ' '), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

function expectTotalOrder(compare: (a: string, b: string) => number, texts: fc.Arbitrary<string>): void {
  fc.assert(
    fc.property(texts, texts, texts, (a, b, c) => {
      expect(compare(a, a)).toBe(0);
      expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
      if (compare(a, b) === 0) expect(a).toBe(b);
      const [one = '', two = '', three = ''] = [a, b, c].sort(compare);
      expect(compare(one, two)).toBeLessThanOrEqual(0);
      expect(compare(two, three)).toBeLessThanOrEqual(0);
      expect(compare(one, three)).toBeLessThanOrEqual(0);
      if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 2000 },
  );
}

describe('compareText', () => {
  it('orders as the lists of code points do', () => {
    const byCodePoints = (a: string, b: string): number => {
      const [left, right] = [[...a], [...b]].map((points) => points.map((point) => point.codePointAt(0) ?? 0));
      for (let at = 0; at < Math.min(left?.length ?? 0, right?.length ?? 0); at++) {
        const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
        if (difference !== 0) return Math.sign(difference);
      }
      return Math.sign((left?.length ?? 0) - (right?.length ?? 0));
    };
    for (const texts of [wellFormed, alike]) {
      fc.assert(
        fc.property(texts, texts, (a, b) => {
          expect(Math.sign(compareText(a, b))).toBe(byCodePoints(a, b));
        }),
        { numRuns: 2000 },
      );
    }
  });

  it('is a total order, of broken texts too', () => {
    expectTotalOrder(compareText, anyText);
    expectTotalOrder(compareText, alike);
  });

  it('orders as bytes of UTF-8 do, and not as UTF-16 units', () => {
    fc.assert(
      fc.property(alike, alike, (a, b) => {
        expect(Math.sign(compareText(a, b))).toBe(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))));
      }),
    );
    expect(compareText('\uff21', '\u{1f600}')).toBeLessThan(0);
    expect('\uff21' < '\u{1f600}').toBe(false);
  });

  it('minds case, and puts a beginning before the whole', () => {
    expect(['b', 'a', 'B', 'ab', ''].sort(compareText)).toEqual(['', 'B', 'a', 'ab', 'b']);
  });
});

describe('compareNatural', () => {
  it('is a total order', () => {
    expectTotalOrder(compareNatural, codeLike);
    expectTotalOrder(compareNatural, anyText);
  });

  it('orders numbers by their value, however long', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 30n }),
        fc.bigInt({ min: 0n, max: 10n ** 30n }),
        fc.nat(4),
        (a, b, zeros) => {
          const order = Math.sign(compareNatural(`CS-${a}`, `CS-${b}`));
          expect(order).toBe(a < b ? -1 : a > b ? 1 : 0);
          if (order !== 0) expect(Math.sign(compareNatural(`CS-${'0'.repeat(zeros)}${a}`, `CS-${b}`))).toBe(order);
        },
      ),
    );
  });

  it('orders codes as people number them', () => {
    const codes = ['CS-10', 'CS-2', 'CS-010', 'CS-1', 'CS-1-2', 'CS-1-10', 'AB-3', '客-2', '客-001', '10', '9', ''];
    expect(codes.sort(compareNatural)).toEqual([
      '',
      '9',
      '10',
      'AB-3',
      'CS-1',
      'CS-1-2',
      'CS-1-10',
      'CS-2',
      'CS-010',
      'CS-10',
      '客-001',
      '客-2',
    ]);
  });
});
