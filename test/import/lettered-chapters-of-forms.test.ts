import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const form = (first: string, second: string, third: string) =>
  `NORTH AUDEN TRUST\n\nJob Description - Seasonal Gravel Hand\n\nPosition Title\t\tGRAVEL HAND\nDepartment\t\tPUBLIC WORKS\n\n${first}POSITION DESCRIPTION\n1. Scope of Position:\n\nThe hand keeps the lanes passable for the parish all year.\n\n2. Key Responsibilities\n\n(a)\tSpreads gravel on the lanes.\n(b)\tClears drains\n\n${second}POSITION REQUIREMENTS\n1. Education:\nGrade 10\n\n${third}WORKING CONDITIONS\n1. Hours:\n35 a week\n`;

describe('chapters of a form with a letter or a number before them', () => {
  it.each([
    ['A – ', 'B – ', 'C – '],
    ['I - ', 'II - ', 'III - '],
    ['A: ', 'B: ', 'C: '],
    ['PART A ', 'PART B ', 'PART C '],
    ['Section 1 – ', 'Section 2 – ', 'Section 3 – '],
  ])('are no names of positions: %s', (...marks) => {
    const [found, another] = positionsIn('a.txt', form(...marks));
    expect(another).toBeUndefined();
    expect(found).toMatchObject({
      title: 'GRAVEL HAND',
      department: 'PUBLIC WORKS',
      summary: ['The hand keeps the lanes passable for the parish all year.'],
      duties: [{ duty: 'Spreads gravel on the lanes.' }, { duty: 'Clears drains' }],
      qualifications: { education: 'Grade 10' },
      conditions: { hours: '35 a week' },
    });
    expect(JSON.stringify(found)).not.toContain('POSITION REQUIREMENTS');
  });

  it('have letters of their own where they are what a mark means', () => {
    const text =
      'Job title: Gravel Hand\n\nDuties\n\n- Spreads gravel\n- Clears drains\n\nRequirements\n\n- Strong back\n- Driving licence\n\nA – Application form\nI – Interview\n';
    const [found] = positionsIn('a.txt', text);
    expect(found?.['title']).toBe('Gravel Hand');
    expect(JSON.stringify(found)).toContain('A – Application form');
  });
});
