import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it, vi } from 'vitest';
import type { Block, Chapter, ChapterFile } from '../../src/chapter/index.ts';
import { parseChapter } from '../../src/chapter/parse.ts';
import { readPicture, resolvePicture } from '../../src/chapter/picture.ts';
import { showPictures } from '../../src/chapter/show.ts';
import { composeHandbook } from '../../src/handbook/compose.ts';
import type { Handbook } from '../../src/handbook/index.ts';
import { listPlaces } from '../../src/handbook/parts/index.ts';
import { english } from '../../src/languages/en/index.ts';
import { main } from '../../src/main.ts';
import { setHtml } from '../../src/renderers/html.ts';
import { setMarkdown } from '../../src/renderers/markdown.ts';
import { plainText } from '../../src/text/sentence/plain.ts';
import { type MemoryFiles, openMemoryHost } from '../support/memory-host.ts';
import { naughtyPieces, naughtyTexts } from '../support/naughty.ts';
import { processorTime } from '../support/processor-time.ts';
import { attribute, type Element, listElements, readHtml, textOf } from '../support/read-html.ts';
import { runJd, service } from '../support/run.ts';
import { compileFiles, writePosition } from '../support/workspace.ts';

const asset = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

function parse(text: string, pictures: ReadonlyMap<string, Uint8Array> = new Map()): ChapterFile {
  const [file] = showPictures([parseChapter('chapters/a.md', new TextEncoder().encode(text))], pictures);
  return file as ChapterFile;
}
function chapterOf(text: string): Chapter {
  const { chapter, findings } = parse(text);
  expect(findings).toEqual([]);
  return chapter as Chapter;
}
const base = composeHandbook(
  compileFiles({ 'positions/a.yaml': writePosition('title: A\ndepartment: D\nreportsTo: null') }),
  english,
  false,
);
/** A book with these chapters as its preface. */
function bookWith(...chapters: readonly Chapter[]): Handbook {
  const preface = chapters.map(({ title, blocks }, at) => ({
    anchor: `chapter-${at + 1}`,
    title,
    blocks,
    headings: blocks.filter(({ kind }) => kind === 'heading').map((_, nth) => `section-${at + 1}-${nth + 1}`),
  }));
  return { ...base, parts: { ...base.parts, preface } };
}
const reader = new MarkdownIt({ html: true });
const shows = {
  html: (book: Handbook) => setHtml(book, asset).text,
  md: (book: Handbook) => `<!DOCTYPE html>${reader.render(setMarkdown(book, asset).text)}`,
};
function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
/** What stands between the heading of the chapter and the next of its level. */
function proseOf(page: string, title: string): Element[] {
  const elements = readHtml(page);
  const section = elements.find((each) => attribute(each, 'class') === 'chapter');
  if (section !== undefined) return listElements(section.childNodes).filter(({ tagName }) => tagName !== 'h2');
  const first = elements.findIndex((each) => each.tagName === 'h2' && textOf(each) === title);
  const next = elements.findIndex(({ tagName }, at) => at > first && tagName === 'h2');
  return elements.slice(first + 1, next < 0 ? undefined : next);
}

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
  ])('is told of %j in its front matter by line', (line, number, code) => {
    const { findings, source } = parse(`---\n${line}\n---\nWords.\n`);
    expect(findings.map((finding) => finding.code)).toContain(code);
    expect(source.text).toContain('Words.');
    expect(number).toBe(2);
  });

  it('is read in time, whatever is in it', () => {
    const hostile = ['>', '[', '*', '_', '`', '![](', '<', '- ', '| a ', '#', '[a](', '&#', '\\', '***a', '> - '];
    for (const piece of hostile) {
      const begun = processorTime();
      const text = piece.repeat(Math.floor(100_000 / piece.length));
      const { chapter } = parse(text);
      if (chapter !== undefined) setMarkdown(bookWith(chapter), asset).text;
      expect(processorTime() - begun, piece).toBeLessThan(5000);
    }
  }, 120_000);
});

describe('a chapter that grows', () => {
  const limitsOf = (text: string) =>
    parse(text).findings.map(({ code, facts }) => (code === 'chapter/limit' ? Reflect.get(facts, 'limit') : code));

  it.each<[string, string, string[]]>([
    [
      'by short rows',
      `${`${'a|'.repeat(100)}a\n${'-|'.repeat(100)}-\n${'a|\n'.repeat(900)}\n`.repeat(300)}`,
      ['cells'],
    ],
    ['by a row wider than those before', `${'a\n'.repeat(3000)}${'a|'.repeat(99)}a\n${'-|'.repeat(99)}-\n`, ['cells']],
    ['by references to a long address', `[a]: /${'x'.repeat(200_000)}\n\n${'[a] '.repeat(200_000)}`, ['links']],
    ['not by many rows', '|a|\n|-|\n|a|\n'.repeat(70_000), []],
    ['not by many dashes', '| - | - |\n'.repeat(50_000), []],
    ['not by many links', '[a](https://example.org/)\n'.repeat(40_000), []],
    ['by quotes in quotes', `${'>'.repeat(10_000)} a\n`, ['depth']],
    ['by lists in lists', Array.from({ length: 700 }, (_, at) => `${' '.repeat(2 * at)}- a\n`).join(''), ['depth']],
  ])('%s is refused, in time', (_, text, limits) => {
    const begun = processorTime();
    expect(limitsOf(text)).toEqual(limits);
    expect(processorTime() - begun).toBeLessThan(10_000);
  });

  it('is told of so many faults that one can mend them, and no more', () => {
    for (const piece of ['<b>', '<b>\n\n', '![](http://x)\n\n', 'a ![](x) ']) {
      const begun = processorTime();
      expect(parse(piece.repeat(60_000)).findings).toHaveLength(50);
      expect(processorTime() - begun).toBeLessThan(10_000);
    }
  });

  it('loses nothing where lists and quotes stand within each other', () => {
    for (let depth = 1; depth < 45; depth++) {
      for (const text of [`${'> '.repeat(depth)}words\n`, `${'- '.repeat(depth)}words\n`]) {
        const { chapter, findings } = parse(text);
        if (findings.length === 0) expect(JSON.stringify(chapter)).toContain('words');
        else expect(depth).toBeGreaterThan(20);
      }
    }
  });
});

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
      { numRuns: 200 },
    );
  }, 120_000);
});

describe('a link', () => {
  const files: MemoryFiles = {
    ...service,
    '/work/jd.config.yaml': 'handbook: { language: en }\n',
    '/work/procedures/calls.yaml': 'title: Calls\nkind: rules\nitems: [One]\n',
    '/work/chapters/1 b.md': '# Second\n\nWords.\n',
    '/work/chapters/0-a.md':
      '---\ntitle: First\n---\n## [Head](../positions/head.yaml)\n\n> - [**Second**](1%20b.md) and [calls](../procedures/calls.yaml)\n\n| [first](0-a.md) |\n| - |\n| [agent](../positions/agent.yaml#duties) |\n',
  };

  it('to a file leads to where that stands in the book, in every format', async () => {
    const { exitCode, err, files: built } = await runJd(['build'], files);
    expect([exitCode, err]).toEqual([0, '']);
    const page = String(built['/work/dist/handbook.html']);
    const text = String(built['/work/dist/handbook.md']);
    for (const [way, words] of [
      ['position-head', 'Head'],
      ['procedure-calls', 'calls'],
      ['chapter-1', 'first'],
      ['position-agent', 'agent'],
    ]) {
      expect(page).toContain(`<a href="#${way}">${words}</a>`);
      expect(text).toContain(`[${words}](#${way})`);
    }
    expect(page).toContain('<a href="#chapter-2"><strong>Second</strong></a>');
  });

  it('to what isn’t in this book is its words', async () => {
    const more = {
      ...files,
      '/work/positions/porter.yaml': writePosition('title: Porter\ndepartment: Post\nreportsTo: null'),
    };
    const { files: built } = await runJd(['build', '--format', 'md', '--department', 'Post'], more);
    expect(String(built['/work/dist/handbook-Post.md'])).toContain('| agent |');
  });
});

describe('a link to a heading', () => {
  const target = '服务时间';
  const files: MemoryFiles = {
    ...service,
    '/work/jd.config.yaml': 'handbook: { language: en }\n',
    '/work/chapters/a.md': [
      '# About us\n\n[title](#about-us) [late](#服务时间) [later](#服务时间-1) [new](#whats-new-in-jd-20) [kpis](#kpis) [Kpis](#kpis-1)',
      '> ## 服务时间\n\n## 服务时间\n\n## What’s *new*, in `jd` 2.0?\n\n## KPIs\n\n### KPIs\n\n## 服务时间',
    ].join('\n\n'),
    '/work/chapters/b.md':
      '---\ntitle: About us\nplace: after\n---\n# About us\n\n[own](#about-us) [hours](a.md#服务时间-2) [whole](a.md#about-us) [index](#index) [theirs](a.md#kpis)\n\n## Table_of-it ①\n\n[it](b.md#table_of-it-)\n',
  };
  const ways = {
    title: 'chapter-1',
    later: 'section-1-1',
    new: 'section-1-2',
    // The book has a place of that name.
    kpis: 'kpis',
    Kpis: 'section-1-4',
    own: 'section-2-1',
    hours: 'section-1-5',
    whole: 'chapter-1',
    index: 'index',
    theirs: 'section-1-3',
    it: 'section-2-2',
  };

  it('leads to its section, in its own chapter and in another, in every format', async () => {
    const whole = {
      ...files,
      '/work/chapters/a.md': String(files['/work/chapters/a.md']).replace(`[late](#${target})`, ''),
    };
    const { exitCode, err, files: built } = await runJd(['build'], whole);
    expect([exitCode, err]).toEqual([0, '']);
    const page = String(built['/work/dist/handbook.html']);
    const text = String(built['/work/dist/handbook.md']);
    for (const [words, way] of Object.entries(ways)) {
      expect(page).toContain(`<a href="#${way}">${words}</a>`);
      expect(page).toContain(` id="${way}"`);
      expect(text).toContain(`[${words}](#${way})`);
      expect(text).toContain(` id="${way}"`);
    }
  });

  it('in a quote, which has no place in the book, is told', async () => {
    const { exitCode, out } = await runJd(['validate'], files);
    expect(exitCode).toBe(1);
    expect(out).toContain('1 error');
    expect(out).toContain(`the link to \`#${target}\` leads nowhere`);
    expect(out).toContain(`did you mean \`#${target}-1\` or \`#${target}-2\``);
  });

  it('of a chapter that can’t be read isn’t told of', async () => {
    const broken = {
      ...service,
      '/work/chapters/a.md': '---\ntitle: A\n',
      '/work/chapters/b.md': '[x](a.md#any) [y](c.md#none)\n',
      '/work/chapters/c.md': '# C\n',
    };
    const { out } = await runJd(['validate', '--format', 'json'], broken);
    expect(JSON.parse(out).diagnostics.map(({ code, file }: { code: string; file: string }) => [code, file])).toEqual([
      ['chapter/front-matter', 'chapters/a.md'],
      ['chapter/link', 'chapters/b.md'],
    ]);
  });

  it('takes a name that no other has, as forges do', () => {
    const { slugs } = chapterOf(
      'Words.\n\n## A\n\n## A-1\n\n## A\n\n## A\n\n## !\n\n## 🎉 Party\n\n## ÉTÉ 第一条（试行）',
    );
    expect([...(slugs ?? [])]).toEqual([
      ['a', 1],
      ['a-1', 2],
      ['a-2', 3],
      ['a-3', 4],
      ['-party', 6],
      ['été-第一条试行', 7],
    ]);
  });
});

describe('a place', () => {
  const poor = { 'positions/lead.yaml': 'title: Lead\ndepartment: Service\nreportsTo: null\n' };
  const rich = {
    'jd.config.yaml':
      'handbook:\n  language: en\n  acknowledgement: true\n  pay: true\n  approval: {}\n  revisions: [{ version: "1", date: 2025-01-01, change: New }]\n',
    'positions/lead.yaml': writePosition(
      'title: Lead\ndepartment: Service\nreportsTo: null\nauthority: [{ text: Signs }]\ncareer: { promotion: agent }\nconditions: { physical: Stairs }\npay: { min: 1 }\ncompliance: { flsa: exempt }\nrevisions: [{ version: "1", date: 2025-01-01, change: New }]',
    ),
    'positions/agent.yaml': writePosition('title: Agent\ndepartment: Desk\nreportsTo: lead'),
    'procedures/calls.yaml':
      'title: Calls\nkind: cases\ncases: [{ when: One, steps: [A] }, { when: Two, steps: [B] }]\n',
    'chapters/b.md': '# B\n\n## One\n\n> ## Quoted\n\n## Two\n',
  };
  const tell = (files: Readonly<Record<string, string>>, place: string): readonly string[] =>
    compileFiles({ ...files, 'chapters/a.md': `Words.\n\n[x](#${place})\n` })
      .diagnostics.filter(({ severity }) => severity === 'error')
      .map(({ code, span }) => `${code} ${span.start.line}:${span.start.column}`);
  const always = [
    ...['top', 'main', 'contents', 'chart', 'table', 'index', 'chart-1', 'department-1', 'chapter-1', 'position-lead'],
    ...['basic-lead', 'summary-lead', 'contacts-lead', 'qualifications-lead', 'duties-lead'],
  ];
  const sometimes = [
    ...['approval', 'revisions', 'kpis', 'procedures', 'procedure-calls', 'case-1-calls', 'case-2-calls'],
    ...['authority-lead', 'career-lead', 'conditions-lead', 'pay-lead', 'compliance-lead', 'revisions-lead'],
    ...['acknowledgement-lead', 'acknowledgement-agent', 'position-agent', 'duties-agent', 'department-2'],
    ...['chapter-2', 'section-2-1', 'section-2-2'],
  ];
  const never = [
    ...[
      'chapter-0',
      'chapter-01',
      'chapter-99',
      'section-1-1',
      'section-2-3',
      'department-3',
      'chart-0',
      'chart-2',
      'chart-99',
    ],
    ...['foo-lead', 'procedure-lead', 'position-calls', 'case-3-calls', 'case-7-nothing', 'case-1-lead', 'lead'],
    ...['career-agent', 'pay-agent', 'duties-calls', 'acknowledgement-calls', 'Table', 'constructor'],
  ];

  it.each([...always, ...sometimes])('%s is one where the book has it', (place) => {
    expect(tell(rich, place)).toEqual([]);
  });
  it.each(always)('%s is one in every book', (place) => {
    expect(tell(poor, place)).toEqual([]);
  });
  it.each([...sometimes, ...never])('%s is none where the book hasn’t it, and told', (place) => {
    expect(tell(poor, place)).toEqual(['chapter/link 3:5']);
  });
  it.each(never)('%s is none, and told, however rich the book', (place) => {
    expect(tell(rich, place)).toEqual(['chapter/link 3:5']);
  });
  it('of pay is none where the book doesn’t show pay, and of a second procedure with one id none', () => {
    const { 'jd.config.yaml': _, ...plain } = rich;
    expect(tell(plain, 'pay-lead')).toEqual(['chapter/link 3:5']);
    const twin = 'id: calls\ntitle: Twin\nkind: cases\ncases: [{ when: One, steps: [A] }]\n';
    const few = { ...rich, 'procedures/a.yaml': twin };
    expect(tell(few, 'case-2-calls')).toContain('chapter/link 3:5');
  });

  it('counts exactly what the page has', () => {
    for (const files of [rich, poor]) {
      const compilation = compileFiles(files);
      const page = readHtml(setHtml(composeHandbook(compilation, english, true), asset).text);
      const places = page.flatMap((each) => attribute(each, 'id') ?? []).filter((id) => !/^(?:search|found)$/.test(id));
      expect([...listPlaces(composeHandbook(compilation, english, true), 'html')].sort()).toEqual(places.sort());
    }
  });

  it('is each drawing of a large organisation, and no more', () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [
        `positions/p${at}.yaml`,
        `title: A position with a long name ${at}\ndepartment: D${at % 30}\nreportsTo: ${at === 0 ? 'null' : `p${at < 200 ? 0 : at - 1}`}\n`,
      ]),
    );
    const { chart } = composeHandbook(compileFiles(files), english, true).parts;
    const count = chart?.figures().length ?? expect.fail('no chart');
    expect(count).toBeGreaterThan(20);
    expect(tell(files, `chart-${count}`)).toEqual([]);
    expect(tell(files, `chart-${count + 1}`)).toEqual(['chapter/link 3:5']);
  });
});

describe('a picture', () => {
  it.each([
    ['plan.png', 'chapters/plan.png'],
    ['./a/../plan.png', 'chapters/plan.png'],
    ['../pictures/plan%20a.png', 'pictures/plan a.png'],
  ])('named %j lies at %s', (written, file) => {
    expect(resolvePicture('chapters/a.md', written)).toEqual({ file });
  });

  it.each([
    ['http://x/a.png', 'remote'],
    ['//x/a.png', 'remote'],
    ['file:///etc/passwd', 'remote'],
    ['C:/a.png', 'remote'],
    ['/etc/passwd', 'outside'],
    ['../../a.png', 'outside'],
    ['%2e%2e/%2e%2e/a.png', 'outside'],
    ['..\\..\\a.png', 'outside'],
    ['a%00.png', 'outside'],
    ['%', 'outside'],
  ])('named %j is refused: %s', (written, trouble) => {
    expect(resolvePicture('chapters/a.md', written)).toEqual({ trouble });
  });

  it('is known by its bytes, not by its name', () => {
    expect(readPicture('a.txt', 'dot', dot)).toMatchObject({ type: 'png', width: 1, height: 1 });
    expect(readPicture('a.png', '', new TextEncoder().encode('<svg/>'))).toBe('kind');
    expect(readPicture('a.png', '', dot.subarray(0, 12))).toBe('kind');
    expect(readPicture('a.png', '', { fault: 'too-large', bytes: 9e9 })).toBe('too-large');
    expect(readPicture('a.png', '', undefined)).toBe('missing');
  });

  it('takes no more memory than a large photograph, whatever it claims', () => {
    const claim = (width: number, height: number) => {
      const png = Buffer.from(dot);
      png.writeUInt32BE(width, 16);
      png.writeUInt32BE(height, 20);
      return readPicture('a.png', '', png);
    };
    expect(claim(8000, 8000)).toMatchObject({ width: 8000 });
    expect(claim(60_000, 60_000)).toBe('pixels');
    expect(claim(0xffffffff, 1)).toBe('pixels');
    expect(claim(0, 1)).toBe('kind');
  });

  it('is as wide as browsers show it, however the camera was held', () => {
    // SOI; Exif with orientation 6, a quarter turn; a frame of 2 by 1.
    const jpeg = Buffer.from(
      'ffd8ffe100224578696600004d4d002a00000008000101120003000000010006000000000000ffc0000b080001000201011100ffd9',
      'hex',
    );
    expect(readPicture('a.jpg', '', jpeg)).toMatchObject({ width: 1, height: 2 });
  });

  const files: MemoryFiles = {
    ...service,
    '/work/chapters/plan.md': '# Plan\n\n![The *ground* floor](../pictures/plan.png)\n',
    '/work/pictures/plan.png': new Uint8Array(dot),
  };

  it('stands in the HTML itself, and beside the Markdown', async () => {
    const run = await runJd(['build'], files);
    expect([run.exitCode, run.err]).toEqual([0, '']);
    expect(String(run.files['/work/dist/handbook.html'])).toContain(
      `<img src="data:image/png;base64,${dot.toString('base64')}" width="1" height="1" alt="The ground floor">`,
    );
    expect(String(run.files['/work/dist/handbook.md'])).toContain('![The ground floor](images/1-plan.png)');
    expect(run.files['/work/dist/images/1-plan.png']).toEqual(new Uint8Array(dot));
  });

  it('costs no second parsing of the chapter that shows it', async () => {
    const parsing = vi.spyOn(MarkdownIt.prototype, 'parse');
    const { exitCode } = await runJd(['validate'], files);
    const parsed = parsing.mock.calls.length;
    parsing.mockRestore();
    expect([exitCode, parsed]).toEqual([0, 1]);
  });

  it('that is missing is told with the other faults, fifty in all, and hides no title', () => {
    const lost = '![a](lost.png)\n\n';
    const missing = new Map([['chapters/lost.png', { fault: 'unreadable', reason: 'ENOENT' }] as const]);
    const show = (text: string) =>
      showPictures([parseChapter('chapters/a.md', new TextEncoder().encode(text))], missing)[0];
    const { chapter, findings = [] } = show(`# Plan\n\n> ${lost}- ${lost}${lost}![b](http://x)\n`) ?? {};
    expect(chapter?.title).toBe('Plan');
    expect(chapter?.blocks).toEqual([
      { kind: 'quote', blocks: [] },
      { kind: 'list', items: [[]] },
    ]);
    expect(findings.map(({ at, facts }) => [Reflect.get(at, 'range'), Reflect.get(facts, 'trouble')])).toEqual([
      [[65, 73], 'remote'],
      [[15, 23], 'missing'],
      [[33, 41], 'missing'],
      [[49, 57], 'missing'],
    ]);
    expect(show(`<b>\n\n${lost.repeat(100)}`)?.findings).toHaveLength(50);
  });

  it('is read once, however often it is shown, and shown no more often than a book can hold', async () => {
    const large = new Uint8Array(4 * 1024 * 1024);
    large.set(dot);
    const show = async (times: number) => {
      const chapter = '![a](../pictures/plan.png)\n\n'.repeat(times);
      const host = openMemoryHost({ ...files, '/work/chapters/plan.md': chapter, '/work/pictures/plan.png': large });
      let reads = 0;
      const read = (file: string, limit: number) => {
        if (file.endsWith('plan.png')) reads++;
        return host.read(file, limit);
      };
      const exitCode = await main(['validate'], { ...host, read });
      return [reads, exitCode, host.out().match(/chapter\/\S+/g)];
    };
    expect(await show(16)).toEqual([1, 0, null]);
    expect(await show(30_000)).toEqual([1, 1, ['chapter/limit']]);
  });

  it('is left unread where the others are all that a book can hold', async () => {
    const large = new Uint8Array(5 * 1024 * 1024);
    large.set(dot);
    const names = Array.from({ length: 100 }, (_, at) => `${at}.png`);
    const host = openMemoryHost({
      ...service,
      '/work/chapters/plan.md': names.map((name) => `![a](${name})\n\n`).join(''),
      ...Object.fromEntries(names.map((name) => [`/work/chapters/${name}`, large])),
    });
    let reads = 0;
    const read = (file: string, limit: number) => {
      if (file.endsWith('.png')) reads++;
      return host.read(file, limit);
    };
    expect(await main(['validate'], { ...host, read })).toBe(1);
    expect([reads, host.out().match(/chapter\/\S+/g)]).toEqual([13, ['chapter/limit']]);
  });

  it('is taken away from beside the Markdown once no chapter shows it, unless somebody has changed it', async () => {
    const both = {
      ...files,
      '/work/chapters/plan.md': '# Plan\n\n![a](../pictures/plan.png)\n\n![b](../pictures/b.png)\n',
      '/work/pictures/b.png': new Uint8Array(dot),
    };
    const first = await runJd(['build', '--format', 'md,html'], both);
    const none = { ...first.files, '/work/chapters/plan.md': '# Plan\n', '/work/dist/images/2-b.png': 'my own\n' };
    const html = await runJd(['build', '--format', 'html'], none);
    expect(html.files['/work/dist/images/1-plan.png']).toBeDefined();
    const second = await runJd(['build', '--format', 'md'], html.files);
    expect(Object.keys(second.files).filter((file) => file.includes('/images/'))).toEqual([
      '/work/dist/images/2-b.png',
    ]);
    expect(second.err).toBe(
      'removed, because no chapter shows them any more: `images/1-plan.png`\nleft in place, although no chapter shows them any more, because somebody has changed them: `images/2-b.png`\n',
    );
  });

  it('of any name lies beside the Markdown under a name that every system takes', async () => {
    const names = ['图'.repeat(83), '𠮷'.repeat(62), '100%', 'a #?%41 b', '-.', 'con', 'x'.repeat(251)];
    const shown = names.map((name) => `![a](<../pictures/${name.replaceAll('%', '%25')}.png>)\n\n`);
    const run = await runJd(['build', '--format', 'md'], {
      ...service,
      '/work/chapters/plan.md': shown.join(''),
      ...Object.fromEntries(names.map((name) => [`/work/pictures/${name}.png`, new Uint8Array(dot)])),
    });
    expect([run.exitCode, run.err]).toEqual([0, '']);
    const images = Object.keys(run.files).filter((file) => file.startsWith('/work/dist/images/'));
    expect(images).toHaveLength(names.length);
    for (const image of images) {
      expect(Buffer.byteLength(image.slice('/work/dist/images/'.length))).toBeLessThan(255);
      expect(String(run.files['/work/dist/handbook.md'])).toContain(
        `(images/${image.slice('/work/dist/images/'.length)})`,
      );
    }
  });

  it.each(['100%.png', '100%25.png'])('may be called by %j for a file with a sign of percent', (written) => {
    const { findings } = parse(`![a](${written})\n`, new Map([['chapters/100%.png', new Uint8Array(dot)]]));
    expect(findings).toEqual([]);
  });

  it('behind a linked folder is none', async () => {
    const linked = { ...files, '/work/pictures': { fault: 'not-regular', kind: 'link' } } as MemoryFiles;
    const run = await runJd(['build'], linked);
    expect(run.exitCode).toBe(1);
    expect(run.err).toContain('chapter/image');
    expect(Object.keys(run.files).filter((file) => file.startsWith('/work/dist'))).toEqual([]);
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
