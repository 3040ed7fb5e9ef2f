import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const readLines = (lines: readonly string[]) => positionsIn('a.txt', lines.join('\n'));

describe('a text of several jobs that a scanner read', () => {
  it('has names of jobs without any look, sentences that break at its margin, and I for l', () => {
    const found = readLines([
      'JOB DESCRIPTIONS',
      '',
      'Linen Attendant',
      '',
      'PIace of Work: Laundry, in the basement of the old wing',
      '',
      'ResponsibIe To: Housekeeper',
      '',
      'GeneraI Purpose of Job: To keep the stock of linen so that each floor of',
      'the hotel has what it needs before the first guests of the day come from',
      'Town.',
      '',
      'Main Duties:',
      '',
      '1. To count what comes back from the rooms and write the count in the',
      'book.',
      '2. To mend tears.',
      '',
      'Page 1 of 2',
      '',
      'Room Attendant',
      '',
      'PIace of Work: Floors',
      '',
      'ResponsibIe To: Housekeeper',
      '',
      'Main Duties:',
      '',
      '¨ To make beds.',
      '¨ To report what is broken.',
      '',
      'Name: ............ Date: ............',
    ]);
    expect(found).toMatchObject([
      {
        title: 'Linen Attendant',
        location: 'Laundry, in the basement of the old wing',
        reportsTo: 'Housekeeper',
        summary: [
          'To keep the stock of linen so that each floor of the hotel has what it needs before the first guests of the day come from Town.',
        ],
        duties: [
          { duty: 'To count what comes back from the rooms and write the count in the book.' },
          { duty: 'To mend tears.' },
        ],
      },
      { title: 'Room Attendant', duties: [{ duty: 'To make beds.' }, { duty: 'To report what is broken.' }] },
    ]);
  });
});

describe('a form of lettered parts', () => {
  it('leaves out what is said of its list and where it is signed', () => {
    const [form] = readLines([
      'TITLE OF JOB : CARETAKER',
      '1. OUTLINE OF THE POST',
      '1 a) REASON JOB EXISTS',
      'To keep the school open, clean and safe.',
      '1 b) DUTIES',
      'The caretaker need not do all of the duties listed below.',
      '¨ Opens the gates',
      '¨ Checks the boiler',
      '2. PERSON SPECIFICATION',
      '2 a) KNOWLEDGE, SKILLS AND EXPERIENCE',
      '¨ Enjoys working with hand tools',
      '¨ Fire regulations',
      'Signed (Bursar) .............. Date ........',
    ]);
    expect(form).toMatchObject({
      summary: ['To keep the school open, clean and safe.'],
      duties: [{ duty: 'Opens the gates' }, { duty: 'Checks the boiler' }],
      qualifications: { abilities: ['Enjoys working with hand tools'], knowledge: ['Fire regulations'] },
    });
  });
});

describe('a paper on a family of jobs', () => {
  it('gives its name to each of them, and is none itself', () => {
    const found = readLines([
      'Grounds Maintenance Job Family',
      'Job Family Overview',
      'Jobs in this family look after parks.',
      ...['Gardener', 'Mower Driver'].flatMap((title) => [
        title,
        'Reports to: Head Gardener',
        'Duties:',
        '- Keeps paths clear',
        '- Looks after tools',
      ]),
    ]);
    expect(found).toMatchObject([
      { title: 'Gardener', family: 'Grounds Maintenance' },
      { title: 'Mower Driver', family: 'Grounds Maintenance' },
    ]);
  });
});

describe('a guide', () => {
  it('says how descriptions are written, and describes no position', () => {
    const advice = ['Enter the title.', 'Give the name of the superior.', 'State the purpose.'];
    expect(
      readLines(['How to Prepare a Job Description', '', 'Summary', ...advice, 'Duties', '- Order parts']),
    ).toEqual([]);
  });
});
