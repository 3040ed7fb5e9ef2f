import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/chapter/index.ts';
import { parseChapter } from '../../src/chapter/parse.ts';
import { chapterOf, parse } from '../support/chapter-book.ts';
import type { MemoryFiles } from '../support/memory-host.ts';
import { runJd, service } from '../support/run.ts';

describe('a chapter', () => {
  it('is called by its front matter, else by its first heading, else by its file', () => {
    expect(chapterOf('---\ntitle: One\nplace: after\n---\n# Two\n')).toMatchObject({ title: 'One', place: 'after' });
    const second = chapterOf('# Two *words*\n\n## Below\n');
    expect([second.title, second.place]).toEqual(['Two words', 'before']);
    expect(second.blocks).toMatchObject([{ kind: 'heading', depth: 1 }]);
    expect(chapterOf('Words.\n').title).toBe('a');
  });

  it.each([
    ['---\r\ntitle: One\r\n---\r\nWords.\r\n', 'One', ['paragraph']],
    ['\ufeff---\ntitle: One\n---\nWords.', 'One', ['paragraph']],
    ['---\n---', 'a', []],
    ['--- no front matter\n---\ntitle: y\n---\nWords.\n', '--- no front matter', ['heading', 'paragraph']],
    ['----\n---\ntitle: y\n---\nWords.\n', 'a', ['rule', 'rule', 'heading', 'paragraph']],
    ['#\n\nWords.\n\n## Below\n', 'a', ['paragraph', 'heading']],
    ['# &nbsp;\n', 'a', []],
  ])('%j is called %j', (text, title, kinds) => {
    const { chapter } = parse(text);
    expect([chapter?.title, chapter?.blocks.map(({ kind }) => kind)]).toEqual([title, kinds]);
  });

  it('shows nothing that steers a terminal in a title from a file’s name', () => {
    const { chapter } = parseChapter('chapters/a\u001b[31m\n.md', new Uint8Array());
    expect(chapter?.title).toBe('a\ufffd[31m\ufffd');
  });

  it('leaves out no level of headings', () => {
    const { blocks } = chapterOf(
      '---\ntitle: T\n---\n#### Deep\n\n# High\n\n### Lower\n\n###### Lowest\n\n## Between\n',
    );
    expect(blocks.map((block) => (block.kind === 'heading' ? block.depth : 0))).toEqual([1, 1, 2, 3, 2]);
  });

  it('reads lists, quotes, tables, code and rules, within each other', () => {
    const { blocks } = chapterOf(
      '---\ntitle: T\n---\n3. three\n4. four\n   - below\n\n> quoted\n>\n> - in it\n\n| a | b |\n| --- | ---: |\n| 1 | 2 |\n\n```js\na\n\n\nb\n```\n\n***\n',
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['list', 'quote', 'table', 'listing', 'rule']);
    const [list, , table, listing] = blocks as [Block, Block, Block, Block];
    expect(list).toMatchObject({
      start: 3,
      items: [[{ kind: 'paragraph' }], [{ kind: 'paragraph' }, { kind: 'list' }]],
    });
    expect(table).toMatchObject({ head: [{}, { align: 'right' }], rows: [[{}, { align: 'right' }]] });
    expect(listing).toEqual({ kind: 'listing', lines: ['a', '', '', 'b'] });
  });

  it.each([
    ['titel: x', 2, 'schema/unknown-key'],
    ['place: between', 2, 'schema/enum'],
    ['title: [', 2, 'yaml/syntax'],
    ['title: &a x', 2, 'yaml/alias'],
  ])('is refused for %j in its front matter, by line', (line, number, code) => {
    const { findings, source } = parse(`---\n${line}\n---\nWords.\n`);
    expect(findings.map((finding) => finding.code)).toContain(code);
    expect(source.text).toContain('Words.');
    expect(number).toBe(2);
  });
});

describe('the book', () => {
  const files: MemoryFiles = {
    ...service,
    '/work/chapters/2-b.md': '---\ntitle: Second\n---\n## One\n\n## Two\n\n### Deep\n',
    '/work/chapters/10-c.md': '---\ntitle: Tenth\n---\nWords.\n',
    '/work/chapters/1-a.md': '---\ntitle: Last\nplace: after\n---\nWords.\n',
    '/work/jd.config.yaml': 'handbook: { language: en }\n',
  };

  it('has its chapters in the order of their files, before and after the positions, sections in the contents', async () => {
    const { files: built } = await runJd(['build', '--format', 'md'], files);
    const text = String(built['/work/dist/handbook.md']);
    const titles = [...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
    expect(titles).toEqual([
      'Contents',
      'Second',
      'Tenth',
      'Organization chart',
      'Table of positions',
      'Service',
      'Last',
      'KPI index',
      'Index of positions',
    ]);
    expect(text).toContain(
      '- [Second](#chapter-2)\n  - [One](#section-2-1)\n  - [Two](#section-2-2)\n- [Tenth](#chapter-3)\n',
    );
  });

  it('isn’t made while a chapter holds what it may not', async () => {
    const before = { ...files, '/work/chapters/3.md': '<b>x</b>\n' };
    const run = await runJd(['build'], before);
    expect([run.exitCode, run.files]).toEqual([1, before]);
    expect(run.err).toContain('chapters/3.md:1:1  error chapter/html');
  });
});
