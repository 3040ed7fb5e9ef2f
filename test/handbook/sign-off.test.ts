import { describe, expect, it } from 'vitest';
import { english } from '../../src/languages/en/index.ts';
import { composeFiles, pagesOf } from '../support/compose-files.ts';
import { named, textOf } from '../support/read-html.ts';
import { html, listHtml, markdown, show } from '../support/show-book.ts';

const { fields, blank } = english.handbook;
const signed = `approval:
  prepared: { by: Ann, date: 2024-06-01 }
  countersigned: [{ by: Cai }, { date: 2024-06-02 }]
`;

function bookOf(form: string, approval = '') {
  return composeFiles({
    'positions/head.yaml': `title: Head\ndepartment: Service\nreportsTo: null\n${approval}`,
    'jd.config.yaml': `handbook: { language: en }\nform: ${form}\n`,
  });
}
const stripOf = (form: string, approval?: string) => pagesOf(bookOf(form, approval))[0]?.signOff;

describe('the sign-off of a form', () => {
  it('has a column for each who signed, in the order of the steps', () => {
    expect(stripOf('{}', signed)).toEqual({
      hasName: true,
      hasDate: true,
      columns: [
        { role: fields.preparedBy, name: 'Ann', date: '1 June 2024' },
        { role: fields.countersigned, name: 'Cai' },
        { role: fields.countersigned, date: '2 June 2024' },
      ],
    });
    expect(stripOf('{}')).toBeUndefined();
  });

  it('has the three columns of the paper form in a full form, and those that are shown', () => {
    const [prepared, reviewed, countersigned, approved] = [
      fields.preparedBy,
      fields.reviewedBy,
      fields.countersigned,
      fields.approvedBy,
    ].map((role) => ({ role }));
    expect(stripOf('{ parts: full }')?.columns).toEqual([prepared, reviewed, approved]);
    expect(stripOf('{ show: approval }')?.columns).toEqual([prepared, reviewed, countersigned, approved]);
    expect(stripOf('{ show: approval.reviewed.date }')).toEqual({ hasName: false, hasDate: true, columns: [reviewed] });
  });

  it('has nothing that is hidden', () => {
    expect(stripOf('{ parts: full, hide: approval }', signed)).toBeUndefined();
    const hide = 'approval.prepared.date, approval.reviewed.date, approval.countersigned, approval.approved';
    expect(stripOf(`{ parts: full, hide: [${hide}] }`, signed)).toEqual({
      hasName: true,
      hasDate: false,
      columns: [{ role: fields.preparedBy, name: 'Ann' }, { role: fields.reviewedBy }],
    });
  });

  it('is below the parts of the form, where a blank is a dash, and not in the first part', () => {
    const book = bookOf('{ parts: full }', 'approval: { reviewed: { by: Bo } }\n');
    const page = listHtml(show(html, book));
    const strip = named(page, 'dl').filter((list) => textOf(list).includes(fields.reviewedBy));
    expect(strip.map((list) => textOf(list).replace(/\s+/g, ' ').trim())).toEqual([
      `${fields.preparedBy}${blank}${blank} ${fields.reviewedBy}Bo${blank} ${fields.approvedBy}${blank}${blank}`,
    ]);
    const rows = named(listHtml(show(markdown, book)), 'tr').map((row) =>
      textOf(row)
        .trim()
        .split(/\s*\n\s*/),
    );
    const head = rows.findIndex(([first]) => first === fields.preparedBy);
    expect(rows.slice(head)).toEqual([
      [fields.preparedBy, fields.reviewedBy, fields.approvedBy],
      [blank, 'Bo', blank],
      [blank, blank, blank],
    ]);
  });
});
