import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeSentence } from '../../src/renderers/markdown-text.ts';
import { parseSentence } from '../../src/text/sentence/index.ts';
import { plainText } from '../../src/text/sentence/plain.ts';
import { reader } from '../support/asset.ts';
import { draws } from '../support/draws.ts';
import { fillBook } from '../support/fill-book.ts';
import { naughtyPieces, naughtyTexts } from '../support/naughty.ts';
import { outline, textOf } from '../support/read-html.ts';
import { englishBook } from '../support/sample-english.ts';
import { html, listHtml, markdown, show } from '../support/show-book.ts';

describe.each([html, markdown])('text in $name', (renderer) => {
  const mark = 'QXQX';
  // A drawing's measures follow its words: test/charts/figure.test.ts looks at those.
  const book = renderer.name === 'html' ? { ...englishBook, chart: [] } : englishBook;
  const expected = outline(show(renderer, fillBook(book, mark)));

  const expectShown = (text: string): void => {
    const shown = outline(show(renderer, fillBook(book, text)));
    const wanted = expected.replaceAll(mark, () => text.replace(/\s+/g, ''));
    let at = 0;
    while (at < wanted.length && wanted[at] === shown[at]) at++;
    if (shown !== wanted)
      expect(shown.slice(Math.max(0, at - 60), at + 60)).toBe(wanted.slice(Math.max(0, at - 60), at + 60));
    expect(shown === wanted).toBe(true);
  };

  it.each(naughtyTexts)('shows %j as it is, and nothing else changes', expectShown);

  it('shows whatever else', () => {
    const pieces = fc
      .array(fc.constantFrom(...naughtyPieces), { minLength: 1, maxLength: 12 })
      .map((list) => list.join(''));
    const words = fc.oneof(pieces, fc.string({ unit: 'grapheme', minLength: 1 })).filter((text) => text.trim() !== '');
    fc.assert(fc.property(words, expectShown), { numRuns: draws(12) });
  });
});

describe('markdown', () => {
  it('writes any sentence so that it reads the same again', () => {
    const bare = (text: string): string => text.replace(/\s+/g, '');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...naughtyPieces), { maxLength: 24 }), (pieces) => {
        const inlines = parseSentence(pieces.join(''));
        const written = writeSentence(inlines, () => undefined);
        const page = reader.render(`| x | y |\n|---|---|\n| ${written} | z |\n\n${written}\n`);
        const words = bare(plainText(inlines));
        expect(
          bare(
            listHtml(page)
              .filter(({ tagName }) => tagName === 'td' || tagName === 'p')
              .map(textOf)
              .join('¶'),
          ),
        ).toBe([words, 'z', ...(words === '' && written === '' ? [] : [words])].join('¶'));
      }),
      { numRuns: draws(1000) },
    );
  });
});
