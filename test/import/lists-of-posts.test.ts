import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

describe('a list of posts by department', () => {
  const list = (number: string): string =>
    `${number},POST,GRADE LEVEL,NO. OF POSTS,NAME(S) OF HOLDER(S),REPORTS TO\n` +
    'MILLING,,,,,\n1,Head Miller,SM2,1,Ada Obi,General Manager\n2,Shift Miller,SS3,2,Ken Audu; Ruth Bala,Head Miller\n,,Sub-total,3,,\n' +
    'LABORATORY,,,,,\n3,Cereal Chemist,SS5,1,Vacant,Head Miller\n,,Sub-total,1,,\n,,GRAND TOTAL,4,,\n';

  it.each(['S/N', 'S/No.', 'Sr. No.', 'Item', 'Serial No.'])('counts its rows below %s', (number) => {
    const found = positionsIn('list.csv', list(number));
    expect(found).toMatchObject([
      { title: 'Head Miller', department: 'MILLING', incumbents: ['Ada Obi'] },
      { title: 'Shift Miller', department: 'MILLING', headcount: 2, incumbents: ['Ken Audu', 'Ruth Bala'] },
      { title: 'Cereal Chemist', department: 'LABORATORY', headcount: 1 },
    ]);
    expect(found[2]?.['incumbents']).toBeUndefined();
    expect(found[2]?.['x-imported']).toContainEqual(expect.objectContaining({ text: 'Vacant' }));
    expect(found.every(({ code }) => code === undefined)).toBe(true);
    const kept = found.flatMap((each) => (each['x-imported'] ?? []) as { label?: string; text: string }[]);
    expect(kept.filter(({ label }) => label === number)).toEqual([]);
    expect(kept.filter(({ text }) => /MILLING|LABORATORY/.test(text))).toEqual([]);
    expect(kept.filter(({ text }) => /total/i.test(text))).toHaveLength(3);
  });

  it('keeps numbers that do not count the rows', () => {
    const [found] = positionsIn('list.csv', 'Item,Title,Grade,Department\n40,Rigger,C,Stage\n12,Usher,A,Audience\n');
    expect(JSON.stringify(found)).toContain('40');
  });

  it.each([
    ['Essential Functions', true],
    ['Non-essential Functions', false],
    ['Functions', undefined],
  ])('says by the head of the duties whether they are essential: %s', (head, essential) => {
    const [found] = positionsIn(
      'jobs.csv',
      `Job Code,Job Title,Department,Grade,${head}\nP1,Digester Operator,Pulping,H2,"• Holds the kappa number\n• Starts the washers"\nP2,Loader,Yard,H1,Feeds the deck\n`,
    );
    expect(found?.['duties']).toEqual(
      ['Holds the kappa number', 'Starts the washers'].map((duty) => ({
        duty,
        ...(essential === undefined ? {} : { essential }),
      })),
    );
  });
});
