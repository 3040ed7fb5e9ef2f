import { describe, expect, it } from 'vitest';
import { openDictionary } from '../../src/import/labels/index.ts';
import { recognise } from '../../src/import/recognise/index.ts';
import { positionsIn } from '../support/imported.ts';
import { line, readBody } from '../support/imported-blocks.ts';

const numbered = (number: string, depth: number, text: string) =>
  ({ kind: 'paragraph', text, number, depth, bold: false, place: { paragraph: 1 } }) as const;

describe('texts in columns that tabs set', () => {
  it('go on in the lines below', () => {
    const [first] = readBody(
      [
        'POSITION DESCRIPTION',
        '\tThe Position\tPort Officer',
        '\tNature of position:\tPermanent, rostered',
        '\tDirect reports\tSignaller',
        '\t\tBoatman',
        '\tLocation\tPort Control',
        'DUTIES',
        '1.\tKeeps watch.',
      ].map(line),
    );
    expect(first).toMatchObject({
      title: 'Port Officer',
      employmentType: 'Permanent, rostered',
      directReports: ['Signaller', 'Boatman'],
      location: 'Port Control',
      duties: [{ duty: 'Keeps watch.' }],
    });
  });
});

describe('a mail', () => {
  it('ends where its writer signs', () => {
    const [first] = positionsIn(
      'mail.txt',
      'Job title    Winemaker\nDepartment   Cellar\n\nDuties\n- Tastes the wine\n- Washes the tanks\n\nPhysical     climbs on tanks; shifts hoses\n\nCheers\nBronwyn\n--\nBronwyn Tait\n> Can you send it?\n',
    );
    expect(first).toMatchObject({
      duties: [{ duty: 'Tastes the wine' }, { duty: 'Washes the tanks' }],
      conditions: { physical: ['climbs on tanks', 'shifts hoses'] },
    });
    expect(JSON.stringify(first?.['x-imported'])).toContain('Bronwyn Tait');
  });
});

describe('items that each end with a colon', () => {
  it('are items, and a sentence that leads a list is none', () => {
    const [first] = positionsIn(
      'JD.txt',
      'POLICE “DISPATCHER”\nPART TIME AND FULL TIME\n\nJOB DESCRIPTION\n\nDEPARTMENT: POLICE   REPORTS TO: CHIEF\nPAY RANGE: 12.23 - 15.40/hr.\n\nESSENTIAL FUNCTIONS:\nAnswer calls and dispatch units to emergencies:\nEnter and check warrants in the state computer:\n\nKNOWLEDGE:\nThe person should know the following:\nRadio codes of the state\n\nEDUCATION: High School diploma or GED. Police dispatching experience preferred.\n',
    );
    expect(first).toMatchObject({
      title: 'POLICE “DISPATCHER”',
      employmentType: 'PART TIME AND FULL TIME',
      pay: { min: 12.23, max: 15.4, period: 'hr' },
      duties: [
        { duty: 'Answer calls and dispatch units to emergencies', essential: true },
        { duty: 'Enter and check warrants in the state computer', essential: true },
      ],
      qualifications: { knowledge: ['Radio codes of the state'] },
    });
  });
});

describe("Word's own numbers", () => {
  it('set the names of groups apart from the duties that are set in below them', () => {
    const plain = (text: string) => ({ kind: 'paragraph', text, bold: false, place: { paragraph: 1 } }) as const;
    const blocks = [
      plain('Job title: Nurse'),
      plain('Duties'),
      numbered('1.', 0, 'Wards'),
      numbered('a)', 1, 'Checks the drugs every Friday'),
      numbered('b)', 1, 'Writes the rota'),
      numbered('2.', 0, 'Stock'),
      numbered('a)', 1, 'Orders dressings'),
      plain('Person specification'),
      numbered('6.1', 1, 'Education'),
      numbered('(a)', 2, 'Degree in nursing'),
      numbered('6.2', 1, 'Experience'),
      numbered('(a)', 2, 'Two years on a ward'),
    ];
    const [draft] = recognise({ file: 'a.docx', blocks, asides: [], notes: [] }, openDictionary()).drafts;
    expect(draft?.entries.map(({ path, group = '', text }) => [path, group, text])).toEqual([
      ['title', '', 'Nurse'],
      ['duties', 'Wards', 'Checks the drugs every Friday'],
      ['duties', 'Wards', 'Writes the rota'],
      ['duties', 'Stock', 'Orders dressings'],
      ['qualifications.education', '', 'Degree in nursing'],
      ['qualifications.experience', '', 'Two years on a ward'],
    ]);
  });
});

describe('names of jobs', () => {
  it.each([
    ['Analyst, Sanctions Screening', ['Analyst, Sanctions Screening']],
    ['Cellar Hand, Laboratory Technician', ['Cellar Hand', 'Laboratory Technician']],
    ['Quality Inspector / Store Assistant', ['Quality Inspector', 'Store Assistant']],
    ['Finance/HR Manager', ['Finance/HR Manager']],
  ])('go on behind a comma or end there: %s', (written, expected) => {
    const [first] = readBody(
      ['Job title: Head', `Direct reports: ${written}`, 'Duties', '- Leads the office'].map(line),
    );
    expect(first?.['directReports']).toEqual(expected);
  });
});

describe('who drew a form up', () => {
  it('is said in a line of its own, with the day', () => {
    const [first] = readBody(
      ['Job title: Clerk', 'Duties', '- Files the papers', 'Prepared by Harriet Lyle, 3 October 2022'].map(line),
    );
    expect(first?.['approval']).toEqual({ prepared: { by: 'Harriet Lyle', date: '2022-10-03' } });
  });
});
