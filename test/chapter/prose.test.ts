import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/chapter/index.ts';
import { plainText } from '../../src/text/sentence/plain.ts';
import { bookWith, chapterOf, parse, proseOf, shows } from '../support/chapter-book.ts';
import { draws } from '../support/draws.ts';
import { naughtyPieces, naughtyTexts } from '../support/naughty.ts';
import { attribute, bare, listElements, textOf } from '../support/read-html.ts';

describe.each(['html', 'md'] as const)('prose in %s', (format) => {
  const show = shows[format];

  it('says the same in every kind of block', () => {
    const book = bookWith(
      chapterOf(
        '---\ntitle: T\n---\nBefore.\n\n## Section\n\n1. one\n2. two\n   - below\n\n> quoted *words*\n\n| a | b |\n| --- | ---: |\n| 1 \\| 2 | **3** |\n\n```\nif (a < b) {\n\n\n  `c`\n}\n```\n\n[Out](https://example.org) and [in](#table), [nowhere](#no-such-place), [bad](javascript:alert(1)).\n',
      ),
    );
    const prose = proseOf(show(book), 'T');
    const tags = prose.map(({ tagName }) => tagName);
    for (const tag of ['h3', 'ol', 'ul', 'blockquote', 'em', 'table', 'strong', 'pre']) expect(tags).toContain(tag);
    expect(prose.filter(({ tagName }) => tagName === 'pre').map((pre) => textOf(pre).trimEnd())).toEqual([
      'if (a < b) {\n\n\n  `c`\n}',
    ]);
    expect(prose.filter(({ tagName }) => tagName === 'td').map((cell) => bare(textOf(cell)))).toEqual(['1|2', '3']);
    const links = prose.flatMap((each) => attribute(each, 'href') ?? []);
    expect(links.filter((href) => !href.startsWith('#section'))).toEqual(['https://example.org', '#table']);
  });

  it('shows whatever is written, and makes no markup of it', () => {
    const texts = fc.array(
      fc.constantFrom(...naughtyPieces, ...naughtyTexts, '\n', '\n\n', '- ', '> ', '1. ', '# ', '| '),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(texts, (pieces) => {
        const { chapter } = parse(`---\ntitle: T\n---\n${pieces.join('').replace(/[\0-\x08\x0b-\x1f\r]/g, '')}\n`);
        if (chapter === undefined) return;
        const prose = proseOf(show(bookWith(chapter)), 'T');
        const allowed = new Set(
          'a p strong em code br ul ol li blockquote pre table thead tbody tr th td hr h3 h4 h5 h6'.split(' '),
        );
        for (const { tagName, attrs } of prose) {
          expect(allowed).toContain(tagName);
          for (const { name, value } of attrs) {
            expect(['href', 'id', 'rel', 'class', 'scope', 'start', 'style']).toContain(name);
            if (name === 'href') expect(value).toMatch(/^(?:https?:|mailto:|#)/i);
          }
        }
        const said = (blocks: readonly Block[]): string =>
          blocks
            .map((block) => {
              switch (block.kind) {
                case 'heading':
                case 'paragraph':
                  return plainText(block.inlines);
                case 'list':
                  return block.items.map(said).join('');
                case 'quote':
                  return said(block.blocks);
                case 'listing':
                  return block.lines.join('');
                case 'table':
                  return [block.head, ...block.rows]
                    .flat()
                    .map(({ inlines }) => plainText(inlines))
                    .join('');
                default:
                  return '';
              }
            })
            .join('');
        const top = prose.filter(
          (each) => !prose.some((other) => other !== each && listElements(other.childNodes).includes(each)),
        );
        expect(bare(top.map(textOf).join('')).normalize('NFC')).toBe(bare(said(chapter.blocks)).normalize('NFC'));
      }),
      { numRuns: draws(80) },
    );
  }, 120_000);
});
