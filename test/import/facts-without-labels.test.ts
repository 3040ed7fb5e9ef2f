import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const below = 'Main Duties:\n- Files the papers of the office\n- Answers the calls of customers\n';
const read = (line: string) => positionsIn('form.txt', `JOB DESCRIPTION\nJob Title: Clerk\n${line}\n${below}`)[0];

describe('a line without a label in the head of a form', () => {
  it.each([
    ['Grade 7', { grade: '7' }],
    ['Pay Grade 9', { pay: { grade: '9' } }],
    ['AfC Band 7', { grade: 'AfC Band 7' }],
    ['BAND 6 (subject to job evaluation)', { grade: 'BAND 6 (subject to job evaluation)' }],
    ['37.5 hours per week', { conditions: { hours: '37.5 hours per week' } }],
    ['Full Time / Permanent', { employmentType: 'Full Time / Permanent' }],
    ['Permanent full time', { employmentType: 'Permanent full time' }],
    ['Non-exempt', { compliance: { flsa: 'Non-exempt' } }],
  ])('%s', (line, expected) => {
    const found = read(line);
    expect(found).toMatchObject(expected);
    expect(found).not.toHaveProperty('x-imported');
  });

  it('is an item among the duties', () => {
    const found = positionsIn('form.txt', `JOB DESCRIPTION\nJob Title: Clerk\n${below}- Grade 7\n`)[0];
    expect(found).not.toHaveProperty('grade');
  });
});

describe('a value that only one key takes', () => {
  it.each([
    ['Status: Non-Exempt', { compliance: { flsa: 'Non-Exempt' } }],
    ['Classification: Exempt', { compliance: { flsa: 'Exempt' } }],
    ['Basis: Permanent Full Time', { employmentType: 'Permanent Full Time' }],
    [
      'Salary Range: R 35 000 – R 42 000 per month',
      { pay: { min: 35000, max: 42000, currency: 'ZAR', period: 'month' } },
    ],
  ])('%s', (line, expected) => {
    const found = read(line);
    expect(found).toMatchObject(expected);
    expect(found).not.toHaveProperty('x-imported');
  });

  it.each(['Salary: £24,702 per annum pro rata', 'Cost Centre: 41250', 'Bargaining Unit: AFSCME Local 127'])(
    '%s is kept',
    (line) => {
      const found = read(line);
      expect(found).not.toHaveProperty('pay');
      expect(found).not.toHaveProperty('department');
      expect(found?.['x-imported']).toHaveLength(1);
    },
  );
});
