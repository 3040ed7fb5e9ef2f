import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Anchor } from '../../src/findings/anchor.ts';
import { parseSource } from '../../src/source/index.ts';
import { locate } from '../../src/source/locate.ts';
import type { Source } from '../../src/source/source.ts';
import { lineStarts } from '../../src/text/text.ts';
import { draws } from '../support/draws.ts';
import { at, file, form, parse } from '../support/parse-text.ts';

describe('laws', () => {
  const marks = [
    '\n',
    '\n  ',
    ' ',
    '- ',
    '? ',
    ': ',
    ':',
    '#',
    ' #',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '|',
    '>',
    '&a',
  ];
  const more = [
    '*a',
    '!t',
    '%',
    '@',
    '`',
    '~',
    '---\n',
    '...\n',
    '\t',
    '\r\n',
    '\\',
    '<<',
    'a',
    'key: ',
    '客',
    '😀',
    '1',
    '\u3000',
  ];
  const mix = fc.array(fc.constantFrom(...marks, ...more), { maxLength: 30 }).map((parts) => parts.join(''));
  const path = fc.array(fc.oneof(fc.constantFrom('a', 'key', 'duties', 'kpi', '客'), fc.nat(3)), { maxLength: 4 });

  function expectInside(source: Source, anchors: readonly Anchor[]): void {
    const starts = lineStarts(source.text);
    const lines = source.text.split(/\r\n|\n|\r/);
    for (const { start, end } of locate(source, anchors)) {
      const line = lines[start.line - 1];
      expect(start.line).toBeLessThanOrEqual(starts.length);
      expect(end.line).toBe(start.line);
      expect(start.column).toBeGreaterThanOrEqual(1);
      expect(end.column).toBeGreaterThanOrEqual(start.column);
      expect(end.column).toBeLessThanOrEqual((line?.length ?? 0) + 1);
      if (line !== '') expect(end.column).toBeGreaterThan(start.column);
    }
  }

  it('parseSource never throws, and what it finds is inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(mix, fc.string({ unit: 'binary', maxLength: 40 })), path, (text, steps) => {
        const source = parse(text);
        expectInside(source, [...source.findings.map((finding) => finding.at), at(steps), at(steps, 'key')]);
      }),
      { numRuns: draws(1000) },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const source = parseSource(file, bytes);
        expectInside(
          source,
          source.findings.map((finding) => finding.at),
        );
      }),
      { numRuns: draws(400) },
    );
  });

  it('locate stays inside the text for every path and range', () => {
    fc.assert(
      fc.property(mix, path, fc.nat(80), fc.nat(80), (text, steps, start, end) => {
        for (const source of [parse(text), parse(`${form}${text}`)]) {
          expectInside(source, [at(steps), at(steps, 'key'), { file, range: [start, end] }]);
        }
      }),
      { numRuns: draws(200) },
    );
  });

  it('reads what the library writes', () => {
    const key = fc.string({ unit: fc.constantFrom('a', 'b', '1', '岗', '-', ' ', ':', '#', '😀'), minLength: 1 });
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom('客', 'x', ' ', ': ', '#', '\n', '"', "'", '1', '-', '😀') }),
      key,
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ maxDepth: 4 }, text, fc.integer(), fc.boolean(), fc.constant(null), tie('list'), tie('map')),
      list: fc.array(tie('tree'), { maxLength: 4 }),
      map: fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, tree, { minKeys: 1, maxKeys: 4 }), (data) => {
        const plain: unknown = JSON.parse(JSON.stringify(data));
        const source = parse(stringify(plain, { blockQuote: false }));
        expect(source.findings).toEqual([]);
        expect(source.value).toEqual(plain);
        expect(parse(JSON.stringify(plain)).value).toEqual(plain);
      }),
      { numRuns: draws(200) },
    );
  });
});
