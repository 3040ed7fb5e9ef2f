import { describe, expect, it } from 'vitest';
import { line, readBody, rows } from '../support/imported-blocks.ts';

describe('a blank English form', () => {
  it('gives no position by its name, its prompts or its questions', () => {
    const read = readBody([
      line('Role Description Form'),
      line('The role description is a key document and should be used for interviews.'),
      line('Insert Role Title'),
      rows(
        ['Grade', 'Select from list'],
        ['Line manager:', ''],
        ['Role summary:', '(two sentences)'],
        ['Main duties and responsibilities', ''],
      ),
      rows(['Attributes', 'Essential', 'Desirable'], ['Experience', '', ''], ['Skills/Personal Requirements', '', '']),
      line('Key activities'),
      line('1. Does the role holder explain simple information?'),
      line('2. Straightforward information in a clear and accurate manner?'),
      line('This section is for evaluation only.'),
    ]);
    expect(read).toEqual([]);
  });
});

describe('rows of labels and values', () => {
  it('have labels of any length that nobody knows, beside those of how one reports', () => {
    const [first] = readBody([
      line('ROLE PROFILE – DEPOT CLERK'),
      rows(
        ['Direct report to', 'Depot Manager'],
        ['Functional (dotted line) report to', 'Group Trader'],
        ['Positions reporting directly to this role', 'Yard Hand'],
        ['Union affiliation and branch', 'Local 12'],
        ['Purpose of the role', 'Keeps the books.'],
      ),
    ]);
    expect(first).toMatchObject({
      reportsTo: 'Depot Manager',
      dottedLineTo: ['Group Trader'],
      directReports: ['Yard Hand'],
      summary: ['Keeps the books.'],
      'x-imported': [{ label: 'Union affiliation and branch', text: 'Local 12' }],
    });
  });

  it('may stand below a list without the marks of its items', () => {
    const [first] = readBody(
      [
        'Designation : Accounts Executive',
        'Roles & Responsibilities :',
        '• Books invoices.',
        'Key Skills :',
        '• Tally',
        'Qualification : B.Com',
      ].map(line),
    );
    expect(first?.['qualifications']).toEqual({ abilities: ['Tally'], education: 'B.Com' });
  });
});
