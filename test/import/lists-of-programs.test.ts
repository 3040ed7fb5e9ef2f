import { describe, expect, it } from 'vitest';
import { readPay } from '../../src/import/values/amounts.ts';
import { positionsIn } from '../support/imported.ts';

describe('a list that a personnel system exported', () => {
  const list =
    'Pos. ID;Position (Long Text);Org. Unit;Reports to (Pos. ID);Reports to (Title);Empl. Subgroup;Pers. Area Text;Holder\n' +
    '301;Head of Treasury;Treasury;299;Chief Financial Officer;Full-time;Gdynia HQ;"Zawadzka, Helena"\n' +
    '302;Dealer;Treasury;301;Head of Treasury;Part-time;Gdynia HQ;"Lis, Oskar; N.N."\n';

  it('names superiors by code where a row has it, or else by title', () => {
    const found = positionsIn('list.csv', list);
    expect(found).toMatchObject([
      {
        title: 'Head of Treasury',
        reportsTo: 'Chief Financial Officer',
        employmentType: 'Full-time',
        location: 'Gdynia HQ',
        incumbents: ['Zawadzka, Helena'],
      },
      { title: 'Dealer', reportsTo: 'head-of-treasury', incumbents: ['Lis, Oskar'] },
    ]);
    expect(found[0]?.['x-imported']).toContainEqual(
      expect.objectContaining({ label: 'Reports to (Pos. ID)', text: '299' }),
    );
  });
});

describe('a table of two rows', () => {
  it('has labels over values, of which few need to be known', () => {
    const [found] = positionsIn(
      'a.md',
      '## Net Maker\n\n| Team | Reports to | Location | Type | Level | Compensation |\n|---|---|---|---|---|---|\n| Gear | COO | Bergen | Full-time | IC3 | NOK 46,000–54,000 a month |\n\n### What you will do\n\n- Mend trawls\n- Splice ropes\n\n### What you bring\n\n- A steady hand\n',
    );
    expect(found).toMatchObject({
      title: 'Net Maker',
      department: 'Gear',
      reportsTo: 'COO',
      location: 'Bergen',
      employmentType: 'Full-time',
      grade: 'IC3',
      pay: { min: 46000, max: 54000, currency: 'NOK', period: 'month' },
    });
  });
});

describe('a list of names', () => {
  it('is not cut within brackets', () => {
    const [found] = positionsIn(
      'a.txt',
      'JOB DESCRIPTION\n\nJob title: Yard Foreman\nDepartment: Yard\nDirect reports: Store Keepers (Shift A, B & C), Weigher\n\nDuties\n- Opens the gate.\n- Closes it.\n',
    );
    expect(found?.['directReports']).toEqual(['Store Keepers (Shift A, B & C)', 'Weigher']);
  });
});

describe('pay', () => {
  it.each([
    ['AED 12,000 to 15,000 per month', 'AED'],
    ['KSh 80,000 - 95,000', 'KES'],
    ['RM 4,000 – 6,000 monthly', 'MYR'],
    ['S$5,000-S$6,500 per month', 'SGD'],
    ['PLN 9000-12000 / month', 'PLN'],
  ])('may be in any currency: %s', (text, currency) => {
    expect(readPay(text)).toMatchObject({ currency });
  });
});
