import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { positionsIn } from '../support/imported.ts';
import { readBody, rows, text } from '../support/imported-blocks.ts';

describe('bands', () => {
  it('that begin with the word position are parts of the form, and none is its title', () => {
    const band = (written: string) => [text(written, 2)];
    const [position, ...more] = readBody([
      table(2, [
        band('Position - Identification'),
        [text('Position Title'), text('Crossings Coordinator')],
        [text('Position Number'), text('5512')],
        band('Position - Organisational Relationships'),
        [text('Reports to'), text('Team Leader Traffic')],
      ]),
      rows(['Position - Summary'], ['Sees that each crossing is staffed on every school day.']),
      rows(
        ['Position - Responsibilities'],
        ['Prepare the roster each term.'],
        ['Position - Accountability and Extent of Authority'],
        ['Stand down a warden for the day on safety grounds.'],
        ['Position - Experience'],
        ['Some years of experience in the rostering of casual staff.'],
      ),
    ]);
    expect(more).toEqual([]);
    expect(position).toMatchObject({
      title: 'Crossings Coordinator',
      code: '5512',
      reportsTo: 'Team Leader Traffic',
      summary: ['Sees that each crossing is staffed on every school day.'],
      duties: [{ duty: 'Prepare the roster each term.' }],
      authority: [{ text: 'Stand down a warden for the day on safety grounds.' }],
      qualifications: { experience: 'Some years of experience in the rostering of casual staff.' },
    });
  });

  it('on objectives hold KPIs where they say so, and what a mistake costs is no duty', () => {
    const [position] = readBody([
      rows(['Job title', 'Shift In-charge'], ['Duties', 'Runs the bath.']),
      rows(['Objectives (KPI)'], ['Zero lost time injury']),
      rows(['17. Accountability – Scope of Control and Influence'], ['A wrong call can stop the line.']),
    ]);
    expect(position).toMatchObject({ duties: [{ duty: 'Runs the bath.' }], kpis: ['Zero lost time injury'] });
    expect(JSON.stringify(position?.['x-imported'])).toContain('A wrong call can stop the line.');
  });

  it('with Roman numbers are labels also below one that has its value beside it', () => {
    const [position] = positionsIn(
      'a.txt',
      [
        'I.\tPosition:\tField Coordinator',
        'II.\tReporting line:\tProject Manager',
        'III.\tPrimary responsibility:\tTo organise the collection of wool from the herders',
        'IV. Key Duties and Responsibilities',
        '1. Hold meetings with the herders',
        '2. Keep the register',
        'V. Qualifications',
        '- Diploma in livestock',
      ].join('\n'),
    );
    expect(position).toMatchObject({
      duties: [
        { duty: 'To organise the collection of wool from the herders' },
        { duty: 'Hold meetings with the herders' },
        { duty: 'Keep the register' },
      ],
      qualifications: { education: 'Diploma in livestock' },
    });
  });
});
