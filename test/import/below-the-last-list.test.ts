import { describe, expect, it } from 'vitest';
import { line, readBody } from '../support/imported-blocks.ts';

const facts = [line('Job Title: Verger'), line('Department: Parish'), line('Job Purpose: To look after the church.')];

describe('what an employer says below the last list, and a day beside those who sign', () => {
  it('is none of the list, and is a date', () => {
    const [first] = readBody([
      ...facts,
      line('Desirable: A driving licence'),
      line('Thornbury Lodge is committed to safeguarding children and asks the same of its staff.'),
      line('Reviewed: 12 September 2024          Approved by: J. Pell'),
    ]);
    expect(first).toMatchObject({
      approval: { reviewed: { date: '2024-09-12' }, approved: { by: 'J. Pell' } },
      qualifications: { preferred: ['A driving licence'] },
    });
  });

  it('goes on with the list where a sentence says what somebody does, and a name signs', () => {
    const [first] = readBody([
      ...facts,
      line('Duties'),
      line('Thornbury Lodge is cleaned each day.'),
      line('Reviewed: Ann Pell          Approved by: J. Pell'),
    ]);
    expect(first).toMatchObject({
      approval: { reviewed: { by: 'Ann Pell' }, approved: { by: 'J. Pell' } },
      duties: [{ duty: 'Thornbury Lodge is cleaned each day.' }],
    });
  });
});
