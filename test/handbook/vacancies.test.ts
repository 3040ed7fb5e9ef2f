import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { composeHandbook } from '../../src/handbook/compose.ts';
import type { Handbook } from '../../src/handbook/index.ts';
import { english } from '../../src/languages/en/index.ts';
import type { Language } from '../../src/languages/language.ts';
import { chinese } from '../../src/languages/zh-CN/index.ts';
import { setHtml } from '../../src/renderers/html.ts';
import { setMarkdown } from '../../src/renderers/markdown.ts';
import { plainText } from '../../src/text/sentence/plain.ts';
import { asset } from '../support/asset.ts';
import { attribute, listElements, readHtml, textOf } from '../support/read-html.ts';
import { compileFiles, writePosition } from '../support/workspace.ts';

const asked = 'handbook: { vacancies: true }\n';
const files = {
  'positions/head.yaml': writePosition(
    'title: Head\ncode: S-1\ndepartment: Desk\nreportsTo: null\nheadcount: 1\nincumbents: [Ann]',
  ),
  'positions/客服.yaml': writePosition(
    'title: 客服专员 <夜班>\ncode: S-2\ndepartment: Desk\nreportsTo: head\nheadcount: 6\nincumbents: [李明, 王芳]',
  ),
  'positions/new.yaml': writePosition('title: New\ndepartment: Night\nreportsTo: head\nheadcount: 2'),
  'positions/unknown.yaml': writePosition('title: Unknown\ndepartment: Night\nreportsTo: head'),
  'positions/over.yaml': writePosition(
    'title: Over\ndepartment: Night\nreportsTo: head\nheadcount: 1\nincumbents: [Bo, Cy]',
  ),
};

function compose(
  config: string,
  language: Language = english,
  own: Readonly<Record<string, string>> = files,
): Handbook {
  return composeHandbook(compileFiles({ ...own, 'jd.config.yaml': config }, { language }), language, false);
}
const rowsOf = ({ parts }: Handbook) =>
  parts.vacancies?.rows.map((row) => row.map((cell) => cell.map(plainText).join(' / ')).join(' | '));

describe('the list of vacancies', () => {
  it('has each position with fewer incumbents than its headcount, and no other', () => {
    const book = compose(asked);
    expect(book.parts.vacancies?.columns.join(' | ')).toBe(
      'Code | Position | Department | Headcount | Filled | Vacant',
    );
    expect(rowsOf(book)).toEqual(['S-2 | 客服专员 <夜班> | Desk | 6 | 2 | 4', ' | New | Night | 2 | 0 | 2']);
    expect(book.contents.map(({ anchor }) => anchor).slice(0, 4)).toEqual([
      'chart',
      'table',
      'vacancies',
      'department-1',
    ]);
  });

  it('is in no book that does not ask for it, or that has none', () => {
    expect(rowsOf(compose(''))).toBeUndefined();
    const full = { 'positions/head.yaml': files['positions/head.yaml'] };
    expect(rowsOf(compose(asked, english, full))).toBeUndefined();
    expect(compose(asked, english, full).contents.map(({ anchor }) => anchor)).not.toContain('vacancies');
  });

  it('has no column of which nothing would be said', () => {
    const one = { 'positions/new.yaml': files['positions/new.yaml'].replace('reportsTo: head', 'reportsTo: null') };
    expect(compose(asked, chinese, one).parts.vacancies?.columns).toEqual(['职位名称', '编制人数', '在岗', '空缺']);
  });

  it('is a place that a chapter can link to', () => {
    const chapter = { 'chapters/a.md': '# A\n\n[vacant](#vacancies)\n' };
    const codes = (config: string) =>
      compileFiles({ ...files, ...chapter, 'jd.config.yaml': config }).diagnostics.map(({ code }) => code);
    expect(codes(asked)).not.toContain('chapter/link');
    expect(codes('')).toContain('chapter/link');
  });

  const reader = new MarkdownIt({ html: true });
  it.each([
    ['html', (book: Handbook) => setHtml(book, asset).text],
    ['md', (book: Handbook) => `<!doctype html>${reader.render(setMarkdown(book, asset).text)}`],
  ])('is a table in %s, whose titles lead to the forms', (_, show) => {
    const elements = readHtml(show(compose(asked)));
    const start = elements.findIndex((element) => attribute(element, 'id') === 'vacancies');
    const table = elements.slice(start).find(({ tagName }) => tagName === 'table') ?? expect.fail('no table');
    const cells = listElements(table.childNodes);
    const links = cells.flatMap((element) => attribute(element, 'href') ?? []);
    expect(links.map(decodeURI)).toEqual(['#position-客服', '#position-new']);
    const numbers = cells.filter(({ tagName }) => tagName === 'td').map((cell) => textOf(cell).trim());
    expect(numbers.slice(3, 6)).toEqual(['6', '2', '4']);
  });
});
