import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const readText = (written: string, file = 'a.txt') => positionsIn(file, written);

describe('a form whose labels and numbers are set off by tabs', () => {
  it('has duties without numbers, pay in a sentence, and labels that nobody knows', () => {
    const [form] = readText(
      [
        'Job Description',
        '\tTitle of Post\tVerger',
        '\tResponsible to\tThe Dean',
        '\tResponsible for\tOpening the church, setting out the altar and looking after visitors',
        '\tAnnual Salary\t£4,100 to £4,650 (pro rata), paid in arrears.',
        '\tSpecial Skills\tPatience and a head for heights.',
        '\tTerms of Engagement\tThese are set out in a letter.',
        'Main Duties',
        '1\tWinding the clock.',
        '2\tOrdering candles and wine.',
      ].join('\n'),
    );
    expect(form).toMatchObject({
      title: 'Verger',
      reportsTo: 'The Dean',
      summary: ['Opening the church, setting out the altar and looking after visitors'],
      pay: { min: 4100, max: 4650, currency: 'GBP', period: 'year' },
      qualifications: { abilities: ['Patience and a head for heights.'] },
      duties: [{ duty: 'Winding the clock.' }, { duty: 'Ordering candles and wine.' }],
    });
    expect(form?.['directReports']).toBeUndefined();
    expect(form?.['x-imported']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ label: 'Terms of Engagement', text: 'These are set out in a letter.' }),
        expect.objectContaining({ text: '£4,100 to £4,650 (pro rata), paid in arrears.' }),
      ]),
    );
  });

  it('keeps those for whom a position is responsible where they are named', () => {
    const [form] = readText(
      'Job Title: Bursar\nResponsible for: Clerk in Charge, Two porters\nDuties:\n- Pays the bills',
    );
    expect(form).toMatchObject({ directReports: ['Clerk in Charge', 'porters'] });
  });
});

describe('labels and values', () => {
  it('may have a dash between them, and contacts a purpose', () => {
    const [form] = readText(
      [
        'Job Title: Linen Keeper',
        'Reports To: Housekeeper',
        'Duties:',
        '1. Counts the linen.',
        'Coordinates With:',
        'FRONT OFFICE: for late arrivals.',
        'STORES: on matters of stock and of repair.',
        'Qualifications and Experience:',
        'Qualification – Certificate in Textiles',
        'Experience – Two years in a laundry.',
      ].join('\n'),
    );
    expect(form).toMatchObject({
      contacts: {
        internal: {
          with: [
            { who: 'FRONT OFFICE', purpose: 'for late arrivals.' },
            { who: 'STORES', purpose: 'on matters of stock and of repair.' },
          ],
        },
      },
      qualifications: { education: 'Certificate in Textiles', experience: 'Two years in a laundry.' },
    });
    expect(form?.['location']).toBeUndefined();
  });

  it('may be a heading above headings of its own look, which name groups', () => {
    const [form] = readText(
      [
        '**Job Title:** Store Lead',
        '',
        '**RESPONSIBILITIES**',
        '',
        '**MONEY & STAFF TRAINING**',
        '- Counts the till',
        '',
        '**STOCK**',
        '- Orders flour',
        '',
        '**LIFTING DEMANDS**',
        '- Lifts sacks',
      ].join('\n'),
      'a.md',
    );
    expect(form?.['duties']).toEqual([
      { duty: 'Counts the till', group: 'MONEY & STAFF TRAINING' },
      { duty: 'Orders flour', group: 'STOCK' },
    ]);
    expect(form).toMatchObject({ conditions: { physical: ['Lifts sacks'] } });
  });

  it('may hold skills between commas, and a wish among them', () => {
    const [form] = readText(
      [
        'Usher - Key Results KPIs',
        'Duties:',
        '- Shows people to their seats',
        'Usher Skills and Qualifications:',
        'Telephone Skills, Listening, Reading Plans, Tact',
      ].join('\n'),
    );
    expect(form).toMatchObject({
      title: 'Usher',
      qualifications: { abilities: ['Telephone Skills', 'Listening', 'Reading Plans', 'Tact'] },
    });
  });
});

describe('sentences', () => {
  it('below facts or above a list say what the position is for, and who directs it', () => {
    const [form] = readText(
      [
        'Job Title: Map Librarian',
        'Department: Maps',
        'We are looking for a Map Librarian who puts the atlases in order.',
        'Responsibilities:',
        'Under the general direction of the Head of Collections, the incumbent will:',
        '- Catalogue atlases',
        'Skills required:',
        '- Reads old hands',
        '- Latin, preferred.',
      ].join('\n'),
    );
    expect(form).toMatchObject({
      reportsTo: 'Head of Collections',
      summary: ['We are looking for a Map Librarian who puts the atlases in order.'],
      qualifications: { abilities: ['Reads old hands'], preferred: ['Latin, preferred.'] },
    });
  });
});

describe('a heading', () => {
  it('that is the name of a job comes before that of the employer above it', () => {
    const [form] = readText(
      [
        '# Riverside Trust',
        '## Volunteer Coordinator',
        '**Hours:** 20',
        '### What you will do',
        '- Finds volunteers',
        '### Reporting lines',
        '- Reports to the Head of Care',
        '- Line manages one Junior Clerk',
        '',
        'Approved: January 2019',
      ].join('\n'),
      'a.md',
    );
    expect(form).toMatchObject({
      title: 'Volunteer Coordinator',
      reportsTo: 'Head of Care',
      directReports: ['Junior Clerk'],
    });
    expect(form?.['approval']).toBeUndefined();
  });
});
