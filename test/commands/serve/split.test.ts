import { describe, expect, it } from 'vitest';
import { comparePages, markPieces } from '../../../src/commands/serve/changes.ts';
import { type Piece, splitPage } from '../../../src/commands/serve/split.ts';

const row = (title: string) => `<tr><td><a href="#a>b">${title}</a><br></td><td><path d="M0 0"/>经理</td></tr>`;
const titles = Array.from({ length: 200 }, (_, nth) => `岗位 ${nth}`);
const table = (names: readonly string[], head = '<h2>表</h2>', foot = '<tfoot><tr><td>9</td></tr></tfoot>') =>
  `<section id="table">\n${head}\n<table>\n<tbody>\n${names.map(row).join('\n')}\n</tbody>\n${foot}</table>\n</section>`;
const split = (text: string): Piece => splitPage([text])[0] ?? { text: '', isMarkup: false };
const partsOf = (text: string): readonly Piece[] => split(text).parts ?? [];
const changesOf = (before: string, after: string) => comparePages([split(before)], [split(after)])?.pieces ?? [];
const renamed = (at: number, name: string) => table(titles.with(at, name));

describe('a large piece', () => {
  it('is split between elements, and nothing of it is lost', () => {
    const parts = partsOf(table(titles));
    expect(parts.map(({ text }) => text).join('')).toBe(table(titles));
    const markup = parts.filter(({ isMarkup }) => isMarkup).map(({ text }) => text);
    expect(markup.length).toBeGreaterThan(10);
    for (const text of markup) expect(text).toMatch(/^<(\w+)[\s\S]*<\/\w+>$/);
    expect(markup[0]).toBe('<h2>表</h2>');
    expect(markup[1]).toBe(titles.slice(0, 11).map(row).join('\n'));
    expect(markup.at(-1)).toBe('<tfoot><tr><td>9</td></tr></tfoot>');
  });

  it('is marked with its parts', () => {
    const [marked = ''] = markPieces([split(table(titles))]);
    expect(marked.replace(/<!--\/?jd [\d.]+-->/g, '')).toBe(table(titles));
    expect(marked).toMatch(/^<!--jd 0--><section id="table">\n<!--jd 0\.1--><h2>表<\/h2><!--\/jd 0\.1-->/);
  });

  it('is changed in those parts that are not the same', () => {
    const changes = changesOf(table(titles), renamed(150, '一个很长很长的新名称，比先前的长得多'));
    expect(changes).toHaveLength(1);
    expect(changes[0]?.markup.length).toBeLessThan(2_000);
    expect(changesOf(table(titles), table(titles, '<h2>岗位</h2>'))).toEqual([
      { mark: '0.1', markup: '<h2>岗位</h2>' },
    ]);
  });

  it('is replaced with the marks of its parts where it is another', () => {
    for (const other of [table(titles.slice(30)), table(titles).replace('id="table"', 'id="list"')]) {
      const changes = changesOf(table(titles), other);
      expect(changes.map(({ mark }) => mark)).toEqual(['0']);
      expect(`<!--jd 0-->${changes[0]?.markup}<!--/jd 0-->`).toBe(markPieces([split(other)])[0]);
    }
  });

  it('is not split again if it is the same', () => {
    const before = splitPage([table(titles), '<p></p>']);
    const after = splitPage([table(titles), '<b></b>'], before);
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
  });

  it.each([
    ['elements are not closed in order', table(titles).replace('<td>', '<td><p>')],
    ['something is closed that is not open', `${table(titles)}</div></section>`],
    ['something is left open', `<div>${table(titles)}<b>`],
    ['it has a comment', table(titles, '<!-- <tr> -->')],
    ['it has texts that look like elements', table(titles, '<script>"<tr>"</script>')],
    ['it has no elements beside each other', `<p>${'x'.repeat(20_000)}</p>`],
  ])('is not split where %s', (_, text) => {
    expect(split(text).parts).toBeUndefined();
  });
});
