import { describe, expect, it } from 'vitest';
import { setMarkdown } from '../../src/renderers/markdown.ts';
import { asset } from '../support/asset.ts';
import { bookWith, parse } from '../support/chapter-book.ts';
import { expectLinear } from '../support/processor-time.ts';

describe('a chapter', () => {
  it('is read in time, whatever is in it', () => {
    const hostile = ['>', '[', '*', '_', '`', '![](', '<', '- ', '| a ', '#', '[a](', '&#', '\\', '***a', '> - '];
    for (const piece of hostile) {
      const write = (size: number) => piece.repeat(Math.floor(size / piece.length));
      const show = (text: string) => {
        const { chapter } = parse(text);
        return chapter === undefined ? '' : setMarkdown(bookWith(chapter), asset).text;
      };
      expectLinear(write, show, 50_000, { about: piece });
    }
  }, 120_000);
});

describe('a chapter that grows', () => {
  const limitsOf = (text: string) =>
    parse(text).findings.map(({ code, facts }) => (code === 'chapter/limit' ? Reflect.get(facts, 'limit') : code));

  it.each<[string, number, (size: number) => string, string[]]>([
    [
      'by short rows',
      300,
      (size) => `${'a|'.repeat(100)}a\n${'-|'.repeat(100)}-\n${'a|\n'.repeat(900)}\n`.repeat(size),
      ['cells'],
    ],
    [
      'by a row wider than those before',
      3000,
      (size) => `${'a\n'.repeat(size)}${'a|'.repeat(99)}a\n${'-|'.repeat(99)}-\n`,
      ['cells'],
    ],
    [
      'by references to a long address',
      200_000,
      (size) => `[a]: /${'x'.repeat(size)}\n\n${'[a] '.repeat(size)}`,
      ['links'],
    ],
    ['not by many rows', 35_000, (size) => '|a|\n|-|\n|a|\n'.repeat(size), []],
    ['not by many dashes', 25_000, (size) => '| - | - |\n'.repeat(size), []],
    ['not by many links', 20_000, (size) => '[a](https://example.org/)\n'.repeat(size), []],
    ['by quotes in quotes', 10_000, (size) => `${'>'.repeat(size)} a\n`, ['depth']],
    [
      'by lists in lists',
      490_000,
      // The indentation makes as many characters as the square of the lines.
      (size) => Array.from({ length: Math.sqrt(size) }, (_, at) => `${' '.repeat(2 * at)}- a\n`).join(''),
      ['depth'],
    ],
  ])('%s is refused, in time', (_, size, write, limits) => {
    expect(expectLinear(write, limitsOf, size)).toEqual(limits);
  });

  it('reports as many faults as one can fix at once, and no more', () => {
    for (const piece of ['<b>', '<b>\n\n', '![](http://x)\n\n', 'a ![](x) ']) {
      const write = (size: number) => piece.repeat(size);
      expect(expectLinear(write, parse, 60_000, { about: piece }).findings).toHaveLength(50);
    }
  });

  it('loses nothing where lists and quotes are within each other', () => {
    for (let depth = 1; depth < 45; depth++) {
      for (const text of [`${'> '.repeat(depth)}words\n`, `${'- '.repeat(depth)}words\n`]) {
        const { chapter, findings } = parse(text);
        if (findings.length === 0) expect(JSON.stringify(chapter)).toContain('words');
        else expect(depth).toBeGreaterThan(20);
      }
    }
  });
});
