import { describe, expect, it } from 'vitest';
import { comparePages as compare, markPieces } from '../../../src/commands/serve/changes.ts';
import { splitPage } from '../../../src/commands/serve/split.ts';

const frame = (entries: string, after = '') => `<!DOCTYPE html><nav class="contents"><ol>${entries}</ol></nav>${after}`;
const entry = (id: string, words: string) => `<li><a href="#${id}"><b>${words}</b></a></li>`;
const page = [
  frame(entry('a', 'A') + entry('b', 'B')),
  '<section id="a">A</section>',
  '\n',
  '<section id="b">B</section>',
  '</main>',
];
const set = (...changes: readonly (readonly [nth: number, text: string])[]) =>
  page.map((piece, at) => changes.find(([nth]) => nth === at)?.[1] ?? piece);
const comparePages = (before: readonly string[], after: readonly string[]) =>
  compare(splitPage(before), splitPage(after));

describe('what is different on a page', () => {
  it('is marked by the numbers of the pieces that are markup by themselves', () => {
    expect(markPieces(splitPage(page)).join('')).toBe(
      `${page[0]}<!--jd 1-->${page[1]}<!--/jd 1-->\n<!--jd 3-->${page[3]}<!--/jd 3--></main>`,
    );
  });

  it('is the pieces that are not the same', () => {
    const [a, b] = ['<section id="a">客服</section>', '<section id="b"></section>'];
    expect(comparePages(page, page)).toEqual({ pieces: [], entries: [] });
    expect(comparePages(page, set([3, b]))).toEqual({ pieces: [{ mark: '3', markup: b }], entries: [] });
    expect(comparePages(page, set([1, a], [3, b]))?.pieces.map(({ mark }) => mark)).toEqual(['1', '3']);
  });

  it('is the words of entries in the contents', () => {
    const renamed = frame(entry('a', '客服 &amp; 前台') + entry('b', 'B'));
    expect(comparePages(page, set([0, renamed]))).toEqual({
      pieces: [],
      entries: [{ href: '#a', markup: '<b>客服 &amp; 前台</b>' }],
    });
  });

  it.each([
    ['a piece more', [...page, '<p></p>']],
    ['a piece less', page.slice(1)],
    ['an entry more', set([0, frame(entry('a', 'A') + entry('b', 'B') + entry('c', 'C'))])],
    ['an entry that leads elsewhere', set([0, frame(entry('c', 'A') + entry('b', 'B'))])],
    ['an entry that leads to what must be escaped', set([0, frame(entry('a&amp;', 'A') + entry('b', 'B'))])],
    ['what is around the contents', set([0, frame(entry('a', 'A') + entry('b', 'B'), '<h1>')])],
    ['what is between the pieces', set([2, '<p>'])],
    ['a frame without contents', set([4, '</main></body>'])],
    ['no markup any more', set([1, 'text'])],
    ['more than is quick', set([1, `<p>${'x'.repeat(2_000_000)}</p>`])],
  ])('can’t be said by pieces where it is %s', (_, after) => {
    expect(comparePages(page, after)).toBeUndefined();
  });
});
