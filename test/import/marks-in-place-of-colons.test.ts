import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const read = (...lines: readonly string[]) => positionsIn('form.txt', `${lines.join('\n')}\n`)[0];
const duties = ['Duties:', '- Couples wagons', '- Sets points'];

describe('labels without colons', () => {
  it('have dots that lead to their values', () => {
    expect(
      read(
        'ROLE SPECIFICATION',
        'Role ................... Depot Shunter',
        'Department ............. Terminal',
        'Responsible for ........ Nobody',
        'Establishment .......... 6 posts',
        'Duties (share of time)',
        ' 1. Couples wagons. [45%]',
        ' 2. Sets points. [55%]',
        'Prepared by ............ G. Lister, 9 May 2022',
      ),
    ).toMatchObject({
      title: 'Depot Shunter',
      department: 'Terminal',
      directReports: [],
      headcount: 6,
      duties: [
        { duty: 'Couples wagons.', share: 45 },
        { duty: 'Sets points.', share: 55 },
      ],
      approval: { prepared: { by: 'G. Lister', date: '2022-05-09' } },
    });
  });

  it('stand one after the other on a line, apart by bars, if each piece begins with one', () => {
    expect(
      read(
        'Job title: Shunter',
        'Department Sea Operations | Grade M1 | Base Loch Ruadh',
        'Reports to Area Manager | Manages Skipper, Deckhand',
        ...duties,
      ),
    ).toMatchObject({
      department: 'Sea Operations',
      grade: 'M1',
      location: 'Loch Ruadh',
      reportsTo: 'Area Manager',
      directReports: ['Skipper', 'Deckhand'],
    });
    // Where one piece is no label with a value, the line is one text.
    expect(read('Job title: Shunter', 'Department: Sea | Land | Air', ...duties)?.['department']).toBe(
      'Sea | Land | Air',
    );
  });

  it('are capitals before a dash, whatever they say', () => {
    const position = read(
      'Job title: Shunter',
      ...duties,
      'TICKETS AND LICENCES – Powerboat Level 2',
      'SURROUNDINGS – Outdoors, on open water',
      'ZEBRA CARE – a stable in the village',
    );
    expect(position).toMatchObject({
      duties: [{ duty: 'Couples wagons' }, { duty: 'Sets points' }],
      qualifications: { certificates: ['Powerboat Level 2'] },
      conditions: { place: 'Outdoors, on open water' },
    });
    expect(position?.['x-imported']).toMatchObject([{ label: 'ZEBRA CARE', text: 'a stable in the village' }]);
  });
});

describe('lines below a duty', () => {
  it('may say by what it is measured', () => {
    expect(
      read(
        'Job title: Shunter',
        'Duties:',
        '1. Couples wagons.',
        '   - KPI: Trains in time',
        '   - Measure: No wagon lost',
        '2. Sets points.',
        '3. Checks brakes.',
        '   - Measured by: Brakes checked',
      )?.['duties'],
    ).toEqual([
      { duty: 'Couples wagons.', kpi: ['Trains in time', 'No wagon lost'] },
      { duty: 'Sets points.' },
      { duty: 'Checks brakes.', kpi: 'Brakes checked' },
    ]);
  });

  it('may be bold labels with a letter of their own', () => {
    expect(
      positionsIn(
        'a.md',
        '**JOB TITLE:** Lead\n\n**C. DUTIES**\n\n(a) Sends engineers.\n\n(b) Plans visits.\n\n**D. KEY PERFORMANCE INDICATORS**\n\n(a) Site availability of 99.7%\n',
      )[0],
    ).toMatchObject({
      duties: [{ duty: 'Sends engineers.' }, { duty: 'Plans visits.' }],
      kpis: ['Site availability of 99.7%'],
    });
  });

  it('name no duty where they only say who is above and below', () => {
    expect(
      positionsIn(
        'a.md',
        "# Director of Music\n\n## Accountability\n\nThe Director of Music reports to the Senior Pastor. The position supervises the Organist and the Children's Choir Leader.\n\n## Responsibilities\n\n- Selects hymns\n",
      )[0],
    ).toMatchObject({ reportsTo: 'Senior Pastor', duties: [{ duty: 'Selects hymns' }] });
  });
});

describe('revisions', () => {
  it('stand one a line', () => {
    expect(
      read(
        'Job title: Shunter',
        ...duties,
        'Change history:',
        'Version 00 – 05 Apr 2021 – New document',
        'Version 01 – 16 Aug 2023 – Duties of the yard added',
      )?.['revisions'],
    ).toEqual([
      { version: '00', date: '2021-04-05', change: 'New document' },
      { version: '01', date: '2023-08-16', change: 'Duties of the yard added' },
    ]);
  });
});
