import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { composeHandbook } from '../../src/handbook/compose.ts';
import type { Handbook } from '../../src/handbook/index.ts';
import { english } from '../../src/languages/en/index.ts';
import type { Language } from '../../src/languages/language.ts';
import { chinese } from '../../src/languages/zh-CN/index.ts';
import { setHtml } from '../../src/renderers/html.ts';
import { setMarkdown } from '../../src/renderers/markdown.ts';
import { parseSentence } from '../../src/text/sentence/index.ts';
import { plainText } from '../../src/text/sentence/plain.ts';
import { naughtyTexts } from '../support/naughty.ts';
import { attribute, type Element, listElements, readHtml, textOf } from '../support/read-html.ts';
import { sampleBook } from '../support/sample-book.ts';
import { englishBook } from '../support/sample-english.ts';
import { compileFiles, writePosition } from '../support/workspace.ts';

const asset = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const reader = new MarkdownIt({ html: true });
const html = { name: 'html', show: (book: Handbook): string => setHtml(book, asset).text };
const markdown = {
  name: 'md',
  show: (book: Handbook): string => `<!doctype html>${reader.render(setMarkdown(book, asset).text)}`,
};

function compose(files: Readonly<Record<string, string>>, language: Language = english): Handbook {
  const compilation = compileFiles(files, { language });
  return composeHandbook(compilation, language, compilation.diagnostics.length > 0);
}
function named(elements: readonly Element[], name: string): Element[] {
  return elements.filter(({ tagName }) => tagName === name);
}
function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
/** The procedures with their heading, to the next of its level. */
function proceduresOf(elements: readonly Element[]): Element[] {
  const titles = [english, chinese].map(({ handbook }) => handbook.procedures);
  const first = elements.findIndex((element) => element.tagName === 'h2' && titles.includes(textOf(element)));
  const next = elements.findIndex(({ tagName }, at) => at > first && tagName === 'h2');
  return elements.slice(first, next < 0 ? undefined : next);
}
/** Headings, paragraphs and the entries of lists, in their order. */
function listTexts(elements: readonly Element[]): string[] {
  const within = new Set(named(elements, 'li').flatMap((entry) => listElements(entry.childNodes)));
  return elements
    .filter((element) => /^(?:h3|h4|p|li)$/.test(element.tagName) && !within.has(element))
    .map((element) => `${element.tagName} ${bare(textOf(element))}`)
    .filter((line) => line !== 'p ' && line !== `p ${bare(english.handbook.toTop)}`);
}
/** Where each link of the page leads, by its words; a link to a place that isn't there fails. */
function listLinks(page: string): (readonly [words: string, place: string])[] {
  const elements = readHtml(page);
  const places = elements.map((element) => attribute(element, 'id'));
  return named(elements, 'a').flatMap((link) => {
    const href = attribute(link, 'href');
    if (href?.startsWith('#') !== true) return [];
    const place = decodeURIComponent(href.slice(1));
    expect(places).toContain(place);
    return [[textOf(link), place] as const];
  });
}

const staff = {
  'positions/前台.1.yaml': writePosition('title: 前台员\ndepartment: 客服部\nreportsTo: head'),
  'positions/head.yaml': writePosition('title: 主管\ndepartment: 客服部\nreportsTo: board'),
  'jd.config.yaml': 'external: [{ id: board, title: 董事会 }]\n',
};

describe.each([html, markdown])('procedures in $name', ({ show }) => {
  const headingsOf = (book: Handbook): string[] =>
    proceduresOf(readHtml(show(book)))
      .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
      .map((heading) => `${heading.tagName} ${textOf(heading).replace(/\s+/g, ' ').trim()}`);

  it('are a part, a heading each, with one for every case', () => {
    const all = headingsOf(englishBook);
    expect(all).toEqual([
      'h2 Procedures',
      'h3 Manners',
      'h3 In case of fire',
      'h3 Calls',
      'h4 Case 1 A guest calls from a room',
      'h4 Case 2 Nobody speaks',
    ]);
    expect(headingsOf(sampleBook).slice(-4)).toEqual([
      'h2 工作规程',
      'h3 客服职责',
      'h3 客户类型处理',
      'h4 情形一 强势的客户',
    ]);
    const { procedures: _, ...withoutProcedures } = englishBook.parts;
    const none = headingsOf({ ...englishBook, parts: withoutProcedures });
    expect(none.join()).not.toContain('Procedures');
    expect(none.length).toBe(all.length - 6);
  });

  it('number what is to be done, and say by whom beneath', () => {
    const lists = named(readHtml(show(englishBook)), 'ol').map((list) =>
      named(listElements(list.childNodes), 'li').map((entry) => textOf(entry).replace(/\s+/g, ' ').trim()),
    );
    const squeezed = lists.map((list) => list.map(bare));
    expect(squeezed).toContainEqual(['Standsupforguests', 'NamesUsesthem', 'Silence']);
    expect(squeezed).toContainEqual([
      'AlarmCallsthebrigadeBy:Frontdeskclerk,Frontdesklead',
      'LiftsBy:Frontdeskclerk',
      'CountstheguestsoutsideBy:Nightporter',
    ]);
    expect(squeezed).toContainEqual(['Answers', 'HandsthecalloverBy:Frontdeskclerk;Escalateto:Frontdesklead']);
  });

  it('say once by whom, where all that is to be done is for the same', () => {
    const steps = (...lines: string[]) => `steps: [${lines.join(', ')}]`;
    const book = compose({
      ...staff,
      'procedures/a.yaml': `title: A
kind: cases
cases:
  - when: same
    ${steps('{ do: One, by: [前台.1, head] }', '{ do: Two, by: [主管, 前台员], escalateTo: board }')}
  - when: other
    ${steps('{ do: One, by: 前台.1 }', '{ do: Two, by: head }')}
  - when: gap
    ${steps('{ do: One, by: 前台.1 }', 'Two')}
  - when: short
    ${steps('{ do: One, by: 前台.1, escalateTo: head }')}
  - when: nobody
    ${steps('One', 'Two')}
`,
      'procedures/b.yaml':
        'title: B\nkind: rules\nitems: [{ text: One, by: head }, { title: Two, text: more, by: 主管 }]\n',
    });
    const page = show(book);
    expect(listTexts(proceduresOf(readHtml(page))).filter((line) => !line.startsWith('h3'))).toEqual([
      'h4 Case1same',
      'p By:前台员,主管',
      'li One',
      'li TwoEscalateto:董事会',
      'h4 Case2other',
      'li OneBy:前台员',
      'li TwoBy:主管',
      'h4 Case3gap',
      'li OneBy:前台员',
      'li Two',
      'h4 Case4short',
      'li OneBy:前台员;Escalateto:主管',
      'h4 Case5nobody',
      'li One',
      'li Two',
      'p By:主管',
      'li One',
      'li Twomore',
    ]);
    expect(listLinks(page).filter(([words]) => words === '主管').length).toBeGreaterThan(3);
    expect(
      (book.parts.departments ?? []).flatMap(({ positions }) =>
        positions.map(({ procedures }) => plainText(procedures)),
      ),
    ).toEqual(['A, B', 'A']);
  });

  it('are led to from the contents, from a position, from a sentence, and lead to positions', () => {
    const book = compose({
      ...staff,
      'procedures/接待.1.yaml':
        'title: 接待\npurpose: 先看[电话](#procedure-calls)和[全部](#procedures)\nkind: rules\nappliesTo: [前台.1, board]\nitems: [{ text: 迎, by: 主管 }]\n',
      'procedures/calls.yaml': 'title: 电话\nkind: cases\ncases: [{ when: 响, steps: [{ do: 接, by: 前台.1 }] }]\n',
    });
    const links = listLinks(show(book));
    expect(links.filter(([, place]) => place === 'procedure-接待.1').map(([words]) => words)).toEqual([
      '接待',
      '接待',
      '接待',
    ]);
    expect(links.filter(([, place]) => place === 'procedure-calls').map(([words]) => words)).toEqual([
      '电话',
      '电话',
      '电话',
    ]);
    const words = links.map(([word]) => word);
    expect(words.slice(words.lastIndexOf('接待'))).not.toContain('董事会');
    expect(links.filter(([word]) => word === '前台员').map(([, place]) => place)).toContain('position-前台.1');
    expect(links).toContainEqual(['Procedures', 'procedures']);
    expect(links).toContainEqual(['全部', 'procedures']);
  });

  it('show a draft whole: names that are nobody, and items that are not there', () => {
    const book = compose({
      ...staff,
      'procedures/a.yaml': 'title: 甲\nkind: stages\nappliesTo: 无此人\nitems: [{ title: 一, by: [无名氏, 主管] }]\n',
    });
    expect(book.draft).toBe(true);
    const page = show(book);
    const text = bare(readHtml(page).slice(0, 1).map(textOf).join(''));
    expect(text).toContain('Appliesto:无此人');
    expect(text).toContain('By:无名氏,主管');
    expect(listLinks(page).map(([words]) => words)).not.toContain('无名氏');
    const [first] = book.parts.procedures ?? [];
    const empty = first === undefined ? [] : [{ ...first, items: [], appliesTo: [] }];
    const procedure = named(
      proceduresOf(readHtml(show({ ...book, parts: { ...book.parts, procedures: empty } }))),
      'h3',
    ).at(-1);
    expect(textOf(procedure as Element)).toBe('甲');
    expect(
      bare(
        readHtml(show({ ...book, parts: { ...book.parts, procedures: empty } }))
          .slice(0, 1)
          .map(textOf)
          .join(''),
      ),
    ).not.toContain('一By');
  });

  it('show hostile text in every field as it is', () => {
    const written = naughtyTexts.filter(
      (text) => text.length <= 200 && !/[\p{Cc}\u2028\u200b\u202e]|&#x2028/u.test(text),
    );
    const files = written.map((text, at): [string, string] => {
      const value = JSON.stringify(text);
      const items = `[${value}, { title: ${value}, text: ${value}, by: [${value}, head] }]`;
      const step = `{ do: ${value}, by: ${value}, escalateTo: ${value} }`;
      const head = `title: ${value}\npurpose: ${value}\nappliesTo: ${value}`;
      const body =
        at % 2 === 0
          ? `kind: stages\nitems: ${items}`
          : `kind: cases\ncases: [{ when: ${value}, approach: ${value}, steps: [${step}] }]`;
      return [`procedures/p${1000 + at}.yaml`, `${head}\n${body}\n`];
    });
    const book = compose({ ...staff, ...Object.fromEntries(files) });
    expect(book.parts.procedures ?? []).toHaveLength(written.length);
    const part = proceduresOf(readHtml(show(book)));
    for (const name of ['script', 'img', 'b']) expect(named(part, name)).toHaveLength(0);
    expect(listTexts(part)).toEqual(
      written.flatMap((text, at) => {
        const plain = bare(text);
        const sentence = bare(plainText(parseSentence(text)));
        return [
          `h3 ${plain}`,
          `p ${sentence}`,
          `p Appliesto:${plain}`,
          ...(at % 2 === 0
            ? [`li ${sentence}`, `li ${plain}${sentence}By:${plain},主管`]
            : [`h4 Case1${sentence}`, `p ${sentence}`, `li ${sentence}By:${plain};Escalateto:${plain}`]),
        ];
      }),
    );
  });
});

describe('the Markdown of procedures', () => {
  it('reads well as it is', () => {
    const text = setMarkdown(englishBook, asset).text;
    expect(text).toContain(`<a id="procedure-fire"></a>

### In case of fire

Applies to: [Front desk lead](#position-desk-lead), [Front desk clerk](#position-clerk)

1. **Alarm**\\
   Calls the brigade\\
   By: [Front desk clerk](#position-clerk), [Front desk lead](#position-desk-lead)
2. **Lifts**\\
   By: [Front desk clerk](#position-clerk)
3. Counts the guests outside\\
   By: Night porter

<a id="procedure-calls"></a>`);
    expect(text).toContain('\n**Procedures** [In case of fire](#procedure-fire), [Calls](#procedure-calls)\n');
    expect(setMarkdown(sampleBook, asset).text).toContain(
      '\n**相关规程** [客户类型处理](#procedure-types-of-customer)\n',
    );
    expect(text).not.toMatch(/\n{3}|[ \t]\n(?! *-)/);
  });
});

describe('the page of procedures', () => {
  it('leads to each case, and marks what its kind is', () => {
    const elements = readHtml(setHtml(englishBook, asset).text);
    const ids = elements.map((element) => attribute(element, 'id'));
    expect(ids).toContain('case-2-calls');
    const kinds = named(elements, 'ol').map((list) => attribute(list, 'class'));
    expect(kinds.filter((kind) => kind === 'stages')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'rules')).toHaveLength(2);
  });

  it('labels in its language alone', () => {
    const files = {
      ...staff,
      'procedures/a.yaml':
        'title: 甲\nkind: cases\nappliesTo: head\ncases: [{ when: 乙, steps: [{ do: 丙, by: 前台.1, escalateTo: head }] }]\n',
    };
    const page = setHtml(compose(files, chinese), asset).text;
    const part = named(readHtml(page), 'section').find((each) => attribute(each, 'class') === 'procedures');
    expect(textOf(part as Element)).toContain('适用岗位：');
    expect(textOf(part as Element)).not.toMatch(/[A-Za-z]/);
  });
});
