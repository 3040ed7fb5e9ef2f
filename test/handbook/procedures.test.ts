import { describe, expect, it } from 'vitest';
import type { Handbook } from '../../src/handbook/index.ts';
import { chinese } from '../../src/languages/zh-CN/index.ts';
import { setHtml } from '../../src/renderers/html.ts';
import { setMarkdown } from '../../src/renderers/markdown.ts';
import { plainText } from '../../src/text/sentence/plain.ts';
import { asset } from '../support/asset.ts';
import { compose, html, listLinks, listTexts, markdown, proceduresOf, staff } from '../support/procedure-pages.ts';
import { attribute, bare, type Element, listElements, named, readHtml, textOf } from '../support/read-html.ts';
import { sampleBook } from '../support/sample-book.ts';
import { englishBook } from '../support/sample-english.ts';

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

  it('number what is to be done, and say by whom below', () => {
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
