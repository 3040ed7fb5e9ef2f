import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import type { ChartRow } from '../../src/handbook/chart-rows.ts';
import type { Handbook } from '../../src/handbook/index.ts';
import { formats } from '../../src/model/config.ts';
import { contrastOf, derivePalette } from '../../src/renderers/accent.ts';
import { setHtml } from '../../src/renderers/html.ts';
import { renderers } from '../../src/renderers/index.ts';
import { type ChartBranch, nestRows } from '../../src/renderers/layout.ts';
import { setMarkdown } from '../../src/renderers/markdown.ts';
import { escapeMarkdown, writeSentence } from '../../src/renderers/markdown-text.ts';
import { parseSentence } from '../../src/text/sentence/index.ts';
import { plainText } from '../../src/text/sentence/plain.ts';
import { fillBook, naughtyPieces, naughtyTexts } from '../support/naughty.ts';
import { attribute, type Element, listElements, outline, readHtml, textOf } from '../support/read-html.ts';
import { sampleBook } from '../support/sample-book.ts';
import { englishBook } from '../support/sample-english.ts';

const asset = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const reader = new MarkdownIt({ html: true });
const books = [
  ['Chinese', sampleBook],
  ['English', englishBook],
] as const;

const html = { name: 'html', set: setHtml } as const;
const markdown = { name: 'md', set: setMarkdown } as const;
type Setter = typeof html | typeof markdown;

function render({ set }: Setter, book: Handbook): string {
  return set(book, asset).text;
}
/** Either format as a page. */
function show(renderer: Setter, book: Handbook): string {
  return renderer.name === 'md' ? reader.render(render(renderer, book)) : render(renderer, book);
}
function named(elements: readonly Element[], name: string): Element[] {
  return elements.filter(({ tagName }) => tagName === name);
}

describe('renderers', () => {
  it('lists each format under its own name', async () => {
    for (const format of formats) expect((await renderers[format]()).name).toBe(format);
  });
});

describe.each(books)('the %s book', (_name, book) => {
  it.each([html, markdown])('is the same file twice, with one kind of line end ($name)', (renderer) => {
    const text = render(renderer, book);
    expect(render(renderer, book)).toBe(text);
    expect(text).not.toContain('\r');
    expect(text).toMatch(/[^\n]\n$/);
    expect(text.replace(/<script>[\s\S]*<\/script>/, '')).not.toMatch(/\[object|undefined|NaN|=>/);
  });

  it.each([html, markdown])('links only to places that are there, each once ($name)', (renderer) => {
    const elements = readHtml(renderer.name === 'md' ? `<!doctype html>${show(renderer, book)}` : show(renderer, book));
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = named(elements, 'a')
      .flatMap((link) => attribute(link, 'href') ?? [])
      .filter((href) => href.startsWith('#'));
    expect(targets.length).toBeGreaterThan(10);
    for (const target of targets) expect(ids).toContain(decodeURIComponent(target.slice(1)));
  });

  it.each([html, markdown])('has its headings in order ($name)', (renderer) => {
    const levels = listHeadings(show(renderer, book)).map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.forEach((level, at) => {
      expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it('asks for nothing from outside and runs nothing', () => {
    const elements = readHtml(render(html, book));
    for (const name of [
      'link',
      'img',
      'iframe',
      'object',
      'embed',
      'base',
      'form',
      'foreignObject',
      'image',
      'use',
      'video',
      'audio',
    ])
      expect(named(elements, name)).toEqual([]);
    for (const { attrs } of elements) {
      for (const { name } of attrs) expect(name).not.toMatch(/^on|^src|^srcset$|^background$|^poster$/);
    }
    const style = named(elements, 'style').map(textOf).join('');
    expect(style).not.toMatch(/url\((?!["']?data:)|@import|image-set|src\(/i);
    const policy = named(elements, 'meta').find((meta) => attribute(meta, 'http-equiv') === 'Content-Security-Policy');
    expect(attribute(policy as Element, 'content')).toMatch(
      /^default-src 'none'; script-src 'sha256-[\w+/]+=*'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'$/,
    );
  });

  it('runs one script, which is jd’s own whatever the book says, and none where it is printed', () => {
    const elements = readHtml(render(html, book));
    const [script, ...others] = named(elements, 'script');
    expect(others).toEqual([]);
    const text = textOf(script as Element);
    const folder = new URL('../../templates/html/scripts/', import.meta.url);
    const own = readdirSync(folder).map((name) => asset(`templates/html/scripts/${name}`));
    expect(own.filter((part) => part.split('\n').length > 200)).toEqual([]);
    const lines = own.flatMap((part) => part.split('\n').map((line) => line.trim().replace(/^export /, '')));
    for (const line of text.trim().split('\n').slice(2, -1)) expect(lines).toContain(line);
    const { chart: _, ...parts } = book.parts;
    const hostile = readHtml(render(html, fillBook({ ...book, parts }, '</script><b>')));
    expect(named(hostile, 'script').map(textOf)).toEqual([text]);
    const policies = named(elements, 'meta').map((meta) => attribute(meta, 'content'));
    expect(policies.join('\n')).toContain(createHash('sha256').update(text).digest('base64'));
    expect(setHtml(book, asset, '').text).not.toMatch(/<script|script-src/);
  });

  it('is one main part, with a language, a title and labelled tables', () => {
    const elements = readHtml(render(html, book));
    expect(named(elements, 'main')).toHaveLength(1);
    expect(named(elements, 'html').map((root) => attribute(root, 'lang'))).toEqual([book.language]);
    expect(named(elements, 'title').map(textOf)[0]).toBe(book.title);
    for (const table of named(elements, 'table')) {
      const inside = listElements(table.childNodes);
      expect(named(inside, 'caption').map(textOf).join('')).not.toBe('');
      for (const head of named(inside, 'th')) expect(attribute(head, 'scope')).toBeDefined();
    }
  });
});

describe.each([html, markdown])('text in $name', (renderer) => {
  const mark = 'QXQX';
  // A drawing's measures follow its words: test/figure.test.ts looks at those.
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
    fc.assert(fc.property(words, expectShown), { numRuns: 150 });
  }, 60_000);
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
      { numRuns: 3000 },
    );
  });

  it.each([
    '客-001',
    '1.0',
    '(及时)',
    '2024-06-01',
    'a_b',
    'R&D',
    'C#',
    'A < B',
    '5 * 3',
    '100%',
    '第1条',
    '“甲”、「乙」',
    'a: b',
    'e.g. x!',
    '大专及以上；3 年',
    '$150',
    'C:\\temp',
    'https://example.org/x?a=1&b=2',
    'a@example.org',
    '-5',
    '+86 10',
  ])('leaves %j alone', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  it.each([
    ['见 https://a.example[网](https://b.example)', '见 https\\://a.example[网](https://b.example)'],
    ['好![网](https://b.example)'.replace('!', '\\!'), '好\\![网](https://b.example)'],
    ['**“甲”**乙', '<strong>“甲”</strong>乙'],
    ['甲 **“乙”** 丙', '甲 <strong>“乙”</strong> 丙'],
    ['`a|b` 和 `c`', '<code>a\\|b</code> 和 `c`'],
    ['甲\\\n乙', '甲<br>乙'],
  ])('writes %j', (sentence, written) => {
    expect(writeSentence(parseSentence(sentence), () => undefined)).toBe(written);
  });

  it('reads well as it is', () => {
    const text = render(markdown, sampleBook);
    expect(text).toContain('### 客-002 客服主管\n');
    expect(text).toContain(
      '| 直接下级 | [前台组长](#position-front-desk-lead)、[物业助理](#position-assistant)、[解说组长](#position-guide-lead) |',
    );
    expect(text).toContain('| | **贴心管家** | |\n| 4 | 及时、连续地处理业主投诉，保证处理水平 | 投诉处理效率 |');
    expect(text).not.toMatch(/\n{3}|[ \t]\n(?! *-)/);
  });
});

describe('html', () => {
  const small = { ...sampleBook, parts: { departments: sampleBook.parts.departments ?? [] } };

  it('draws two shares that make a whole, and only says others', () => {
    const bars = readHtml(render(html, sampleBook)).filter((element) => attribute(element, 'class') === 'bar');
    // 客-005 says 10 and 95.
    expect(bars).toHaveLength(7);
    expect(bars.map(textOf)).toContain('对内 20%对外 80%');
    expect(bars.map(textOf)).toContain('对内 3% · 对外 97%');
    expect(render(html, sampleBook)).toContain('<dt>对内<span class="share"> 10%</span></dt>');
  });

  it('refuses what would end a style or leave it', () => {
    expect(() => render(html, { ...small, accent: 'red;}body{x:url(http://a)}' })).toThrow(/#rrggbb/);
    expect(() => render(html, { ...small, paper: 'A4}body{' })).toThrow(/paper/);
    expect(() => html.set(small, (name) => (name.endsWith('.css') ? 'a{}</style><b>' : asset(name)))).toThrow(
      /styles\/base\.css/,
    );
  });

  it('nests a chart only so deep', () => {
    const rows = Array.from(
      { length: 500 },
      (_, level): ChartRow => ({
        id: `p${level}`,
        level,
        title: `${level}`,
        external: true,
        dottedLineTo: [],
        dotted: [],
      }),
    );
    const depth = (list: readonly ChartBranch[]): number => 1 + Math.max(-1, ...list.map(({ below }) => depth(below)));
    expect(depth(nestRows(rows, new Set(), 30))).toBe(30);
    const page = show(markdown, {
      ...sampleBook,
      parts: { ...sampleBook.parts, chart: { groups: [{ kind: 'rooted', rows }], figures: () => [] } },
    });
    expect(
      listHtml(page).filter((element) => element.tagName === 'li' && /^\s*499\s*$/.test(textOf(element))),
    ).toHaveLength(1);
  });

  it('gives every accent enough contrast, light and dark', () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(colour, (accent) => {
        for (const [ground, paper, ink, muted] of [
          ['light', '#ffffff', '#1d2129', '#59626f'],
          ['dark', '#14181d', '#e2e6eb', '#a3adb9'],
        ] as const) {
          const { accent: shown, tint, pale } = derivePalette(accent, ground);
          for (const [front, back] of [
            [shown, paper],
            [shown, tint],
            [ink, pale],
            [ink, tint],
            [muted, tint],
          ] as const) {
            expect(contrastOf(front, back), `${accent} ${front} on ${back}`).toBeGreaterThanOrEqual(4.5);
          }
        }
      }),
    );
  });

  it('leaves links that lead nowhere as words', () => {
    const [first] = small.parts.departments ?? [];
    const page = render(html, {
      ...small,
      parts: {
        departments: first
          ? [
              {
                ...first,
                mission: [
                  { kind: 'reference', anchor: 'position-nobody', text: '无人' },
                  { kind: 'link', href: 'javascript:alert(1)', children: [{ kind: 'text', text: '坏' }] },
                ],
              },
            ]
          : [],
      },
    });
    expect(page).toContain('<p class="mission">无人坏</p>');
  });
});

describe('templates', () => {
  const change = (name: string, text: string) => (asked: string) => (asked === name ? text : asset(asked));

  it.each([
    ['{{titel}}', /template `templates\/html\/position\.hbs`: "titel" not defined/],
    ['{{#if title}}', /template `templates\/html\/position\.hbs`: Parse error/],
    [
      '{{#each prats}}{{/each}}',
      /template `templates\/html\/position\.hbs`: `each` is given something that is no list/,
    ],
    ['{{log title}}', /unknown helper log/],
    ['{{lookup this "title"}}', /unknown helper lookup/],
    ['{{constructor.name}}', /"name" not defined in undefined/],
    ['{{> nothing}}', /partial nothing could not be found/],
  ])('says what is wrong with %j', (text, message) => {
    expect(() => html.set(sampleBook, change('templates/html/position.hbs', text))).toThrow(message);
  });
});

function listHtml(page: string): Element[] {
  return readHtml(page.startsWith('<!doctype') ? page : `<!doctype html>${page}`);
}
function listHeadings(page: string): Element[] {
  return listHtml(page).filter(({ tagName }) => /^h[1-6]$/.test(tagName));
}
