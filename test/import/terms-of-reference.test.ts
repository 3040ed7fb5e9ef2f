import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const terms = `TERMS OF REFERENCE

Position:           Cold Chain Adviser
Unit:               Immunisation Unit
Reports to:         Head of Programmes

1. PURPOSE OF THE ASSIGNMENT

The Adviser will guide six district stores in keeping vaccines between two
and eight degrees, so that fewer doses are thrown away at the end of the
month.

2. RESPONSIBILITIES

The Adviser shall:

  2.1  Map all refrigerators and their spare parts in the six districts,
       with the year in which each was bought.
  2.2  Train storekeepers.

3. DELIVERABLES

  Deliverable                          Due
  -----------------------------------  ----------
  Inception report                     Month 1
  Map of all refrigerators             Month 5

4. QUALIFICATIONS AND EXPERIENCE

Education: University degree in public health, mechanical engineering,
pharmacy or a related field.
Experience: At least five years in supply chains, two of them in
immunisation programmes.

5. WORKING CONDITIONS

Travel: Up to half of the working time is spent in the districts.

6. HOW TO APPLY

Send a cover letter to the address above.
`;

describe('terms of reference as plain text', () => {
  const [found, ...others] = positionsIn('a.txt', terms);

  it('join lines broken at the margin, also beside indented ones', () => {
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      title: 'Cold Chain Adviser',
      summary: [
        'The Adviser will guide six district stores in keeping vaccines between two and eight degrees, so that fewer doses are thrown away at the end of the month.',
      ],
      qualifications: {
        education: 'University degree in public health, mechanical engineering, pharmacy or a related field.',
        experience: 'At least five years in supply chains, two of them in immunisation programmes.',
      },
    });
  });

  it('have duties, and deliverables that are none', () => {
    expect(found?.['duties']).toEqual([
      {
        duty: 'Map all refrigerators and their spare parts in the six districts, with the year in which each was bought.',
      },
      { duty: 'Train storekeepers.' },
    ]);
    expect(found?.['x-imported']).toEqual(
      expect.arrayContaining([
        { label: 'Deliverable', text: 'Map of all refrigerators', at: 'table 1, row 3, cell 1, line 26' },
        { label: 'Due', text: 'Month 5', at: 'table 1, row 3, cell 2, line 26' },
      ]),
    );
  });

  it('say at their end how to apply, which is no condition', () => {
    expect(found?.['conditions']).toEqual({ travel: 'Up to half of the working time is spent in the districts.' });
  });
});
