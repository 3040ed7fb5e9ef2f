import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { line, readBody, rows, text } from '../support/imported-blocks.ts';

describe('a description that is an appraisal, too', () => {
  it('has its duties beside columns to tick, and the meaning of their letters is none of them', () => {
    const [form] = readBody([
      line('Job Title: Ward Clerk'),
      line('Duties:'),
      rows(['M = Met', 'All was done.'], ['P = Partly met', 'Some was done.'], ['N = Not met', 'Little was done.']),
      line(''),
      rows(
        ['In this post the holder', 'M', 'P', 'N'],
        ['Answers the telephone of the ward', '', '', ''],
        ['Files laboratory results', '', '', ''],
        ['Orders stationery', '', '', ''],
        ['Total', '', '', ''],
      ),
    ]);
    expect(form?.['duties']).toEqual(
      ['Answers the telephone of the ward', 'Files laboratory results', 'Orders stationery'].map((duty) => ({ duty })),
    );
    expect(JSON.stringify(form?.['x-imported'])).toContain('Some was done.');
  });
});

describe('groups of duties with a number each', () => {
  it('have their duties in the row below, and what measures them at its end', () => {
    const [form] = readBody([
      rows(
        ['Functional job title', 'Teller'],
        ['Alternative job titles', 'Cash clerk'],
        ['Output group 1', 'Serve at the counter'],
        ['Outputs and measures', 'Pay and receive cash\nSell travel cards\nMeasures:\nTill differences'],
        ['Output group 2', ''],
        ['Outputs and measures', ''],
        ['Job purpose', 'Serves the public.'],
      ),
    ]);
    expect(form).toMatchObject({
      title: 'Teller',
      aliases: ['Cash clerk'],
      duties: [
        { group: 'Serve at the counter', duty: 'Pay and receive cash' },
        { group: 'Serve at the counter', duty: 'Sell travel cards' },
      ],
      kpis: ['Till differences'],
      summary: ['Serves the public.'],
    });
  });
});

describe('labels and values in turn', () => {
  it('are such though a value looks like a label, or the last one is missing', () => {
    const [form] = readBody([
      rows(
        ['Position Number', 'K-7', 'Department', 'Parks'],
        ['Type of Appointment', 'Full Time', 'FLSA', 'Exempt'],
        ['Daily work hours', '8 to 4', 'Work location', 'Main campus'],
      ),
      table(4, [[text('Present Job Title'), text('Gardener'), text('Incumbent', 2)]]),
      line('Duties'),
      line('1. Mows lawns'),
      line('2. Prunes trees'),
    ]);
    expect(form).toMatchObject({
      title: 'Gardener',
      code: 'K-7',
      employmentType: 'Full Time',
      location: 'Main campus',
      conditions: { hours: '8 to 4' },
      compliance: { flsa: 'Exempt' },
    });
  });
});
