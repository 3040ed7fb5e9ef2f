import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import type { Block, Cell } from '../../src/chapter/index.ts';
import { parseChapter } from '../../src/chapter/parse.ts';
import { showPictures } from '../../src/chapter/show.ts';
import { writeHtmlProse } from '../../src/renderers/html-blocks.ts';
import { writeMarkdownProse } from '../../src/renderers/markdown-blocks.ts';
import { keptLineEnd } from '../../src/renderers/set-around.ts';
import type { Inline } from '../../src/text/sentence/inline.ts';
import { plainText } from '../../src/text/sentence/plain.ts';
import { draws } from '../support/draws.ts';
import { naughtyPieces, naughtyTexts } from '../support/naughty.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
const forge = new MarkdownIt({ html: true });
const find = (anchor: string): string | undefined => (anchor === 'table' ? '#table' : undefined);

/** What both formats make of a chapter, as a reader of each sees it. */
function show(blocks: readonly Block[]): { readonly html: string; readonly md: string; readonly source: string } {
  const headings = blocks.filter(({ kind }) => kind === 'heading').map((_, at) => `section-1-${at + 1}`);
  const part = { anchor: 'chapter-1', title: 'T', blocks, headings };
  const source = writeMarkdownProse(part, find, keptLineEnd, () => 'images/1-a.png').replaceAll(keptLineEnd, '\n');
  const html = writeHtmlProse(part, { find }, keptLineEnd).replaceAll(keptLineEnd, '\n');
  return { html: draw(html), md: draw(forge.render(source)), source };
}

/** The tree without what the formats mean to do differently: places, tight and loose lists, cells of heads. */
function draw(page: string): string {
  const write = (node: Node, parent: string): string => {
    if (!('tagName' in node)) {
      if (node.nodeName !== '#text' || !('value' in node)) return '';
      return parent === 'pre' ? JSON.stringify(node.value.replace(/\n+$/, '')) : node.value.replace(/\s+/g, '');
    }
    const { tagName, childNodes } = node;
    const within = tagName === 'code' && parent === 'pre' ? 'pre' : tagName;
    const inside =
      childNodes.map((child) => write(child, within)).join('') || (within === 'pre' && tagName !== 'pre' ? '""' : '');
    const value = (name: string) => node.attrs.find((each) => each.name === name)?.value;
    // What a wide table moves in is no block of the text.
    if (tagName === 'div') return inside;
    if (tagName === 'a' && value('href') === undefined) return inside;
    if (tagName === 'p' && parent === 'li') return `⟨/⟩${inside}⟨/⟩`;
    if (tagName === 'p' && inside === '') return '';
    const more =
      tagName === 'a' ? ` ${decodeURI(value('href') ?? '')}` : tagName === 'ol' ? ` ${value('start') ?? 1}` : '';
    return `⟨${tagName === 'th' ? 'td' : tagName}${more}⟩${inside}⟨/${tagName === 'th' ? 'td' : tagName}⟩`;
  };
  const nodes: Node[] = parseFragment(page).childNodes;
  return nodes
    .map((node) => write(node, ''))
    .join('')
    .replace(/⟨tbody⟩⟨\/tbody⟩/g, '')
    .replace(/(?:⟨\/⟩)+(?=⟨)|(?<=⟩)(?:⟨\/⟩)+/g, '')
    .normalize('NFC');
}

it('is the same prose in HTML and in Markdown, whatever the chapter says', () => {
  const signs = [
    '\n',
    '\n\n',
    '- ',
    '> ',
    '1. ',
    '9) ',
    '# ',
    '| ',
    '|-|-|\n',
    '    ',
    '```\n',
    '***\n',
    '* ',
    '\n  ',
    '~~~\n',
    '\t',
    '[a](#table)',
    '**',
  ];
  const texts = fc.array(fc.constantFrom(...naughtyPieces, ...naughtyTexts, ...signs, ...signs, ...signs), {
    maxLength: 30,
  });
  let compared = 0;
  fc.assert(
    fc.property(texts, (pieces) => {
      const text = pieces.join('').replace(/[\0-\x08\x0b-\x1f\x80-\x9f\u2028\u2029\r]/g, '');
      const bytes = new TextEncoder().encode(`---\ntitle: T\n---\n${text}\n`);
      const [{ chapter, findings = [] } = {}] = showPictures([parseChapter('a.md', bytes)], new Map());
      if (chapter === undefined || findings.length > 0) return;
      compared++;
      const { html, md, source } = show(chapter.blocks);
      expect(md, source).toBe(html);
    }),
    { numRuns: draws(200) },
  );
  expect(compared).toBeGreaterThan(100);
}, 120_000);

it('is the same prose in HTML and in Markdown, however its blocks are nested', () => {
  const word = fc.constantFrom(
    'a',
    '甲',
    '-',
    '1.',
    '#',
    '>',
    '```',
    '|',
    '***',
    '<b>',
    '=',
    '+',
    '    x',
    '[x]',
    '!',
    '~~~',
  );
  const text: fc.Arbitrary<Inline> = word.map((each) => ({ kind: 'text', text: each }));
  const inline: fc.Arbitrary<Inline> = fc.oneof(
    text,
    word.map((each): Inline => ({ kind: 'code', text: each })),
    fc.array(text, { minLength: 1, maxLength: 2 }).map((children): Inline => ({ kind: 'strong', children })),
    fc.array(text, { minLength: 1, maxLength: 2 }).map((children): Inline => ({ kind: 'emphasis', children })),
  );
  const inlines = fc.array(inline, { minLength: 1, maxLength: 3 }).filter((some) => plainText(some).trim() !== '');
  const cell: fc.Arbitrary<Cell> = inlines.map((some) => ({ inlines: some }));
  const { blocks } = fc.letrec<{ blocks: readonly Block[]; block: Block }>((tie) => ({
    blocks: fc.array(tie('block'), { maxLength: 3 }),
    block: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      inlines.map((some): Block => ({ kind: 'paragraph', inlines: some })),
      inlines.map((some): Block => ({ kind: 'heading', depth: 1, inlines: some })),
      fc.array(word, { minLength: 1, maxLength: 3 }).map((lines): Block => ({ kind: 'listing', lines })),
      fc.constant<Block>({ kind: 'listing', lines: ['', '', '````', '', ''] }),
      fc.constant<Block>({ kind: 'rule' }),
      fc.array(cell, { minLength: 2, maxLength: 2 }).map((row): Block => ({ kind: 'table', head: row, rows: [row] })),
      tie('blocks').map((some): Block => ({ kind: 'quote', blocks: some })),
      fc
        .tuple(
          fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }),
          fc.constantFrom(undefined, 0, 1, 9, 999_999_999),
        )
        .map(([items, start]): Block => ({ kind: 'list', items, ...(start === undefined ? {} : { start }) })),
    ),
  }));
  fc.assert(
    fc.property(blocks, (some) => {
      const { html, md, source } = show(some);
      expect(md, source).toBe(html);
    }),
    { numRuns: draws(300) },
  );
}, 120_000);
