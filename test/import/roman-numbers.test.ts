import { describe, expect, it } from 'vitest';
import { line, readBody } from '../support/imported-blocks.ts';

const groupsOf = (lines: readonly string[]) => {
  const [first] = readBody(lines.map(line));
  const duties = (first?.['duties'] ?? []) as readonly { duty: string; group?: string }[];
  return { first, groups: duties.map(({ duty, group }) => `${group ?? ''}/${duty}`) };
};

describe('Roman numbers', () => {
  it.each(['A. |B. ', '1. |2. ', 'a) |b) '])('name groups above items with %s', (marks) => {
    const [one = '', two = ''] = marks.split('|');
    const { first, groups } = groupsOf([
      'Job title: Box Office Supervisor',
      'Responsibilities:',
      'I. TICKET DESK',
      `${one}Count the floats before the doors open.`,
      `${two}Print the lists of guests.`,
      'II. PATRON SERVICES',
      `${one}Answer letters about refunds.`,
      'III. OTHER',
      `${one}Attend the weekly meeting.`,
      'Experience:',
      'Two years at a theatre',
    ]);
    expect(groups).toEqual([
      'TICKET DESK/Count the floats before the doors open.',
      'TICKET DESK/Print the lists of guests.',
      'PATRON SERVICES/Answer letters about refunds.',
      'OTHER/Attend the weekly meeting.',
    ]);
    expect(first).toMatchObject({ qualifications: { experience: 'Two years at a theatre' } });
  });

  it('are letters after H, and labels where the label of the duties has one', () => {
    const letters = ['Open', 'Stock', 'Clean', 'Count', 'Mend', 'Order', 'Label', 'Sort', 'Pack'];
    const items = letters.map((word, at) => `${'ABCDEFGHI'[at]}. ${word} the shelves of the shop.`);
    expect(groupsOf(['Job title: Shop Hand', 'Duties:', ...items]).groups).toEqual(
      letters.map((word) => `/${word} the shelves of the shop.`),
    );
    const { first } = groupsOf([
      'Job title: Usher',
      'I. Duties',
      '1. Shows guests to their seats.',
      '2. Checks the exits.',
      'II. Qualifications',
      '1. Patience with crowds',
    ]);
    expect(first).toMatchObject({
      duties: [{ duty: 'Shows guests to their seats.' }, { duty: 'Checks the exits.' }],
      qualifications: expect.anything(),
    });
  });
});
