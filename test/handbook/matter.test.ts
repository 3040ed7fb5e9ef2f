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
import { plainText } from '../../src/text/sentence/plain.ts';
import { attribute, type Element, listElements, readHtml, textOf } from '../support/read-html.ts';
import { compileFiles } from '../support/workspace.ts';

const asset = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const reader = new MarkdownIt({ html: true });
const shows = {
  html: (book: Handbook): string => setHtml(book, asset).text,
  md: (book: Handbook): string => `<!doctype html>${reader.render(setMarkdown(book, asset).text)}`,
};
const labels = english.handbook;

const config = `
departments:
  - { name: Service }
  - { name: Desk, parent: Service }
  - { name: Night, parent: Abroad }
  - { name: Abroad }
handbook:
  language: en
`;
const positions = {
  'positions/head.yaml':
    'code: S-10\ntitle: Head\ndepartment: Service\nreportsTo: null\nheadcount: 1\nformerTitles: [Chief]\nduties: [{ duty: Leads, kpi: [Peace, { name: Growth, target: 5, unit: "%", weight: 0 }] }]\n',
  'positions/clerk.yaml':
    'code: S-9\ntitle: Clerk\ndepartment: Desk\nreportsTo: head\nheadcount: 3\naliases: [Agent]\nincumbents: [Ann, Ben]\neffective: 2024-07-01\nrevisions: [{ version: "2.1", date: 2024-06-01, change: New }]\nduties: [{ duty: Answers, kpi: { name: Speed, target: 3, unit: min } }, { duty: Waits }]\n',
  'positions/watch.yaml':
    'title: Watch\ndepartment: Night\nreportsTo: null\npay: { grade: P1, min: 10, max: 20, currency: EUR, period: hour }\n',
};

function compose(
  more = '',
  files: Readonly<Record<string, string>> = positions,
  language: Language = english,
): Handbook {
  return composeHandbook(compileFiles({ 'jd.config.yaml': config + more, ...files }, { language }), language, false);
}
function named(elements: readonly Element[], name: string): Element[] {
  return elements.filter(({ tagName }) => tagName === name);
}
/** The cells of every row of every table whose head holds the column. */
function rowsUnder(page: string, column: string): string[][] {
  return named(readHtml(page), 'table')
    .filter((table) => named(listElements(table.childNodes), 'th').some((head) => textOf(head) === column))
    .flatMap((table) => named(listElements(table.childNodes), 'tr'))
    .map((row) =>
      [...named(listElements(row.childNodes), 'th'), ...named(listElements(row.childNodes), 'td')].map(textOf),
    );
}

describe('what stands before and behind the forms', () => {
  it('is not there where nothing is said', () => {
    const book = compose('', { 'positions/a.yaml': 'title: A\ndepartment: Service\nreportsTo: null\n' });
    const { approval, revisions, kpis, index } = book.parts;
    expect([approval, revisions, kpis, index?.byCode]).toEqual([undefined, undefined, undefined, []]);
    for (const show of Object.values(shows)) {
      const text = readHtml(show(book)).slice(0, 1).map(textOf).join('');
      for (const label of [
        labels.approvalPage,
        labels.revisionRecord,
        labels.kpiIndex,
        labels.byCode,
        labels.acknowledgement,
      ])
        expect(text).not.toContain(label);
      expect(text).not.toContain(labels.parts.pay);
    }
  });

  it.each(['html', 'md'] as const)('has every step of the sign-off, blank where nobody took it (%s)', (format) => {
    const page = shows[format](compose('  approval: { prepared: { by: Ann, date: 2024-06-01 }, approved: {} }\n'));
    expect(rowsUnder(page, labels.signature)).toEqual([
      [labels.role, labels.name, labels.signature, labels.fields.date],
      [labels.fields.preparedBy, 'Ann', '', '1 June 2024'],
      [labels.fields.reviewedBy, '', '', ''],
      [labels.fields.approvedBy, '', '', ''],
    ]);
  });

  it.each(['html', 'md'] as const)('has the record of the book’s revisions (%s)', (format) => {
    const page = shows[format](
      compose(
        '  revisions: [{ version: "1.0", date: 2024-06-01, change: "First *edition*", by: Ann }, { version: "1.1", date: 2024-07-01, change: Index }]\n',
      ),
    );
    expect(rowsUnder(page, labels.fields.change).slice(1, 3)).toEqual([
      ['1.0', '1 June 2024', 'First edition', 'Ann'],
      ['1.1', '1 July 2024', 'Index', ''],
    ]);
  });

  it('adds up the headcount', () => {
    expect(rowsUnder(shows.html(compose()), labels.fields.headcount).at(-1)).toContain('4');
    expect(rowsUnder(shows.md(compose()), labels.fields.headcount).at(-1)).toContain('4');
    const none = compose('', {
      'positions/a.yaml': 'title: A\ndepartment: Service\nreportsTo: null\nheadcount: 0\n',
    });
    for (const show of Object.values(shows))
      expect(rowsUnder(show(none), labels.fields.headcount).at(-1)).toContain('0');
    const single = compose('', {
      'positions/a.yaml': 'title: A\ndepartment: Service\nreportsTo: null\nheadcount: 2\n',
    });
    expect(readHtml(shows.html(single)).map(({ tagName }) => tagName)).not.toContain('tfoot');
  });

  it.each(['html', 'md'] as const)('lists each KPI with whose it is, its duty, target and weight (%s)', (format) => {
    const rows = rowsUnder(shows[format](compose()), labels.fields.weight).map((row) => row.join(' | '));
    expect(rows.slice(1)).toEqual(
      format === 'html'
        ? ['S-10 Head', 'Peace | Leads |  | ', 'Growth | Leads | 5% | 0%', 'S-9 Clerk', 'Speed | Answers | 3 min | ']
        : [
            'S-10 Head | Peace | Leads |  | ',
            'S-10 Head | Growth | Leads | 5% | 0%',
            'S-9 Clerk | Speed | Answers | 3 min | ',
          ],
    );
  });

  it('finds a position by its number as people count, and by any title it has borne', () => {
    const { byCode, byTitle } = compose().parts.index ?? expect.fail('no index');
    expect(byCode.map(({ code }) => code)).toEqual(['S-9', 'S-10']);
    expect(byTitle.map(({ title, see, anchor }) => [title, see ?? '', anchor])).toEqual([
      ['Agent', 'Clerk', 'position-clerk'],
      ['Chief', 'Head', 'position-head'],
      ['Clerk', '', 'position-clerk'],
      ['Head', '', 'position-head'],
      ['Watch', '', 'position-watch'],
    ]);
    const han = ['张三', '李四', '安全员', '主管'].map((title, at) => [
      `positions/p${at}.yaml`,
      `title: ${title}\ndepartment: Service\nreportsTo: null\n`,
    ]);
    const chineseBook = compose('', Object.fromEntries(han), chinese);
    expect(chineseBook.parts.index?.byTitle.map(({ title }) => title)).toEqual(['安全员', '李四', '张三', '主管']);
  });

  it('says which department another is part of, as a link where that is in the book', () => {
    const parents = compose().parts.departments?.map(({ name, parent }) => [
      name,
      plainText(parent),
      parent.at(-1)?.kind,
    ]);
    expect(parents).toEqual([
      ['Service', '', undefined],
      ['Desk', 'Part of: Service', 'reference'],
      ['Night', 'Part of: Abroad', 'text'],
    ]);
    expect(shows.html(compose())).toContain('<a href="#department-1">Service</a>');
    expect(setMarkdown(compose(), asset).text).toContain('Part of: [Service](#department-1)');
  });
});

describe('the sheet that a holder signs', () => {
  const book = compose('  acknowledgement: true\n');
  const sheets = (book.parts.departments ?? []).flatMap(({ positions: pages }) =>
    pages.map(({ acknowledgement }) => acknowledgement),
  );

  it('follows each form where it is asked for, with a line for each holder and one for the superior', () => {
    expect(sheets.map((sheet) => sheet?.rows.map(({ role, name = '' }) => `${role} ${name}`.trim()))).toEqual([
      ['Incumbent'],
      ['Incumbent Ann', 'Incumbent Ben', 'Superior (Head)'],
      ['Incumbent'],
    ]);
    expect(
      compose().parts.departments?.flatMap(({ positions: pages }) =>
        pages.flatMap((page) => page.acknowledgement ?? []),
      ),
    ).toEqual([]);
  });

  it('names the superior in Chinese too, and one who is outside or nobody by the words of the form', () => {
    const rolesOf = (reportsTo: string, language: Language) =>
      compose(
        '  acknowledgement: true\nexternal: [{ id: board, title: Board }]\n',
        { 'positions/a.yaml': `title: A\ndepartment: Desk\nreportsTo: ${reportsTo}\n` },
        language,
      ).parts.departments?.flatMap(
        ({ positions: [page] }) => page?.acknowledgement?.rows.map(({ role }) => role) ?? [],
      );
    expect(rolesOf('board', chinese)).toEqual(['任职者', '直接上级（Board）']);
    expect(rolesOf('Nobody', english)).toEqual(['Incumbent', 'Superior (Nobody)']);
    expect(rolesOf('null', english)).toEqual(['Incumbent']);
  });

  it('says which form it is, in which version and since when', () => {
    expect(sheets[1]?.facts.map(({ value }) => value)).toEqual(['S-9', 'Clerk', 'Desk', '2.1', '1 July 2024']);
  });

  it.each(['html', 'md'] as const)('is led to from its form (%s)', (format) => {
    const elements = readHtml(shows[format](book));
    const ids = elements.map((element) => attribute(element, 'id'));
    expect(ids).toContain('acknowledgement-clerk');
    if (format === 'html') {
      const links = named(elements, 'a').filter((link) => attribute(link, 'href') === '#acknowledgement-clerk');
      expect(links.map(textOf)).toEqual([labels.sheetToSign]);
    }
    expect(elements.slice(0, 1).map(textOf).join('')).toContain(labels.acknowledgementStatement);
  });
});

describe('pay', () => {
  it.each(['html', 'md'] as const)('is shown where the book says so, and nowhere else (%s)', (format) => {
    const shown = readHtml(shows[format](compose('  pay: true\n')))
      .slice(0, 1)
      .map(textOf)
      .join('');
    for (const part of [labels.parts.pay, labels.fields.payGrade, 'P1', '10', '20', 'EUR', labels.fields.payPeriod])
      expect(shown).toContain(part);
    expect(shows[format](compose())).not.toMatch(/EUR|P1/);
  });
});
