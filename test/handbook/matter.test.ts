import { describe, expect, it } from 'vitest';
import { chinese } from '../../src/languages/zh-CN/index.ts';
import { setMarkdown } from '../../src/renderers/markdown.ts';
import { plainText } from '../../src/text/sentence/plain.ts';
import { asset } from '../support/asset.ts';
import { compose, labels, rowsUnder, shows } from '../support/matter-book.ts';
import { readHtml, textOf } from '../support/read-html.ts';

describe('what comes before and after the forms', () => {
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

  it.each(['html', 'md'] as const)('has every step of the sign-off, blank where it was not taken (%s)', (format) => {
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
    expect(shows.html(compose())).toContain('Total of the 2 of 3 positions that state it');
    expect(readHtml(shows.html(single)).map(({ tagName }) => tagName)).not.toContain('tfoot');
  });

  it.each(['html', 'md'] as const)('lists each KPI with whose it is, its target and its weight (%s)', (format) => {
    const rows = rowsUnder(shows[format](compose()), labels.fields.weight).map((row) => row.join(' | '));
    expect(rows.slice(1)).toEqual(
      format === 'html'
        ? ['S-10 Head', 'Peace |  | ', 'Growth | 5% | 0%', 'S-9 Clerk', 'Speed | 3 min | ']
        : ['S-10 Head | Peace |  | ', 'S-10 Head | Growth | 5% | 0%', 'S-9 Clerk | Speed | 3 min | '],
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
