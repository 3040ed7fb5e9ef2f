import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNatural, compareText, foldText, lineStarts, pointAt } from '../../src/text/text.ts';

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

describe('lines and points', () => {
  const texts = fc
    .array(fc.constantFrom('a', '客', '\u{1f600}', ' ', '\n', '\r\n', '\r', '\u2028', '\t'), { maxLength: 20 })
    .map((parts) => parts.join(''));

  it('begin at 0 and then behind each line end', () => {
    expect(lineStarts('')).toEqual([0]);
    expect(lineStarts('a')).toEqual([0]);
    expect(lineStarts('a\nb')).toEqual([0, 2]);
    expect(lineStarts('a\r\nb\rc\n')).toEqual([0, 3, 5, 7]);
    expect(lineStarts('\n\n')).toEqual([0, 1, 2]);
    expect(lineStarts('\n\r')).toEqual([0, 1, 2]);
    expect(lineStarts('a\u2028b\u0085c')).toEqual([0]);
  });

  it('cut a text into as many lines as editors show', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const starts = lineStarts(text);
        const lines = starts.map((start, nth) => text.slice(start, starts[nth + 1] ?? text.length));
        expect(lines.join('')).toBe(text);
        expect(lines.map((line) => line.replace(/\r\n$|[\r\n]$/, ''))).toEqual(text.split(/\r\n|\r|\n/));
      }),
    );
  });

  it('tell every offset apart, and lead back to it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const starts = lineStarts(text);
        const points = Array.from({ length: text.length + 1 }, (_, offset) => pointAt(starts, offset));
        for (const [offset, { line, column }] of points.entries()) {
          expect((starts[line - 1] ?? Number.NaN) + column - 1).toBe(offset);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(offset).toBeLessThan(starts[line] ?? Number.POSITIVE_INFINITY);
          const before = points[offset - 1];
          if (before) expect(line > before.line || (line === before.line && column === before.column + 1)).toBe(true);
        }
      }),
    );
  });

  it('count UTF-16 units, as editors do', () => {
    const text = '\u{1f600}客x\ny';
    expect(pointAt(lineStarts(text), text.indexOf('x'))).toEqual({ line: 1, column: 4 });
    expect(pointAt(lineStarts(text), text.indexOf('y'))).toEqual({ line: 2, column: 1 });
  });
});

describe('foldText', () => {
  /** A mark after a space joins what is before the space once the space is gone, which no name has. */
  const names = wellFormed.filter((text) => !/[\s\p{DI}]\p{M}/u.test(text.normalize('NFKC')));

  it.each([
    ['ＣＥＯ', 'ceo'],
    ['Head of Service', 'headofservice'],
    ['客服 主管', '客服主管'],
    ['客服\u3000主管\u00a0', '客服主管'],
    ['（夜班）', '(夜班)'],
    ['cafe\u0301', 'caf\u00e9'],
    ['ｶﾞ', 'ガ'],
    ['①', '1'],
    ['ﬁ', 'fi'],
    ['\tA\n', 'a'],
    ['客服主管\u200b', '客服主管'],
    ['客服\u00ad主管', '客服主管'],
    ['\ufeff客服\u2060主管', '客服主管'],
    ['☎\ufe0f Desk', '☎desk'],
    ['\u202a客服主管\u202c\u200e', '客服主管'],
    ['\u2067مدير\u2069', 'مدير'],
    ['می\u200cخواهم', 'میخواهم'],
    ['葛\u{e0100}城', '葛城'],
    ['Li\u3164Lei', 'lilei'],
    ['cafe\u200b\u0301', 'caf\u00e9'],
    ['ΟΔΟΣ Α', 'οδοσα'],
    ['', ''],
  ])('makes %j into %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(names, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  it('is blind to how characters are composed, to case, width and white space', () => {
    fc.assert(
      fc.property(names, (text) => {
        const folded = foldText(text);
        expect(foldText(text.normalize('NFC'))).toBe(folded);
        expect(foldText(text.normalize('NFD'))).toBe(folded);
        expect(foldText(text.normalize('NFKC'))).toBe(folded);
        expect(folded).not.toMatch(/[\s\p{DI}]/u);
      }),
    );
    const latin = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_.'), maxLength: 12 });
    const widen = (text: string) => text.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(latin, (text) => {
        expect(foldText(widen(text))).toBe(foldText(text));
        expect(foldText(text.toUpperCase())).toBe(foldText(text));
        expect(foldText([...text].join(' '))).toBe(foldText(text));
      }),
    );
  });

  it('is blind to what cannot be seen, wherever it stands', () => {
    const names = fc.string({ unit: fc.constantFrom(...'客服主管aBΣ9-ж'), minLength: 1, maxLength: 12 });
    const unseen = fc.constantFrom(
      ...'\u00ad\u034f\u061c\u115f\u180e\u200b\u200c\u200d\u200e\u202e\u2060\u2066\ufe0f\ufeff\uffa0',
    );
    fc.assert(
      fc.property(names, unseen, fc.nat(), (text, character, place) => {
        const at = place % (text.length + 1);
        expect(foldText(`${text.slice(0, at)}${character}${text.slice(at)}`)).toBe(foldText(text));
      }),
    );
  });
});
