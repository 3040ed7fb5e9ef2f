import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineStarts, pointAt } from '../../src/text/text.ts';

describe('lines and points', () => {
  const texts = fc
    .array(fc.constantFrom('a', '客', '\u{1f600}', ' ', '\n', '\r\n', '\r', '\u2028', '\t'), { maxLength: 20 })
    .map((parts) => parts.join(''));

  it('begin at 0 and then after each line end', () => {
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

  it('are different for every offset, and lead back to it', () => {
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
