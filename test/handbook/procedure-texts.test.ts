import { describe, expect, it } from 'vitest';
import { parseSentence } from '../../src/text/sentence/index.ts';
import { plainText } from '../../src/text/sentence/plain.ts';
import { naughtyTexts } from '../support/naughty.ts';
import { compose, html, listLinks, listTexts, markdown, proceduresOf, staff } from '../support/procedure-pages.ts';
import { bare, type Element, named, readHtml, textOf } from '../support/read-html.ts';

describe.each([html, markdown])('procedures in $name', ({ show }) => {
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

  it('show a draft whole: names that fit no position, and items that are missing', () => {
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
