import { describe, expect, it } from 'vitest';
import { english } from '../../src/languages/en/index.ts';
import type { Language } from '../../src/languages/language.ts';
import { chinese } from '../../src/languages/zh-CN/index.ts';
import { compose, labels, shows } from '../support/matter-book.ts';
import { attribute, named, readHtml, textOf } from '../support/read-html.ts';

describe('the sheet that a holder signs', () => {
  const book = compose('  acknowledgement: true\n');
  const sheets = (book.parts.departments ?? []).flatMap(({ positions: pages }) =>
    pages.map(({ acknowledgement }) => acknowledgement),
  );

  it('follows each form where it is asked for, with a line for each place, those of holders first, and one for the superior', () => {
    expect(sheets.map((sheet) => sheet?.rows.map(({ role, name = '' }) => `${role} ${name}`.trim()))).toEqual([
      ['Incumbent'],
      ['Incumbent Ann', 'Incumbent Ben', 'Incumbent', 'Superior (Head)'],
      ['Incumbent'],
    ]);
    expect(
      compose().parts.departments?.flatMap(({ positions: pages }) =>
        pages.flatMap((page) => page.acknowledgement ?? []),
      ),
    ).toEqual([]);
  });

  it('has a line for each of many places, and for each holder though there are fewer places', () => {
    const rowsOf = (more: string) =>
      compose('  acknowledgement: true\n', {
        'positions/a.yaml': `title: A\ndepartment: Desk\nreportsTo: null\n${more}\n`,
      }).parts.departments?.[0]?.positions[0]?.acknowledgement?.rows.map(({ name = '' }) => name);
    expect(rowsOf('headcount: 32\nincumbents: [Ann]')).toEqual(['Ann', ...Array.from({ length: 31 }, () => '')]);
    expect(rowsOf('headcount: 1\nincumbents: [Ann, Ben]')).toEqual(['Ann', 'Ben']);
    expect(rowsOf('headcount: 0')).toEqual(['']);
  });

  it('names the superior in Chinese too, and one who is outside or unknown by the words of the form', () => {
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
