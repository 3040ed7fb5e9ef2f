import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

/** The positions of a list, by their titles. */
function read(csv: string): Record<string, Record<string, unknown>> {
  const { files } = importDocuments([{ file: 'staff.csv', bytes: new TextEncoder().encode(csv) }]);
  const positions = files
    .filter(({ path }) => path.startsWith('positions/'))
    .map(({ text }) => parse(text) as { title: string });
  return Object.fromEntries(positions.map((each) => [each.title, { ...each }]));
}

describe('two people of one name', () => {
  const list = (manager: string, unit: string) =>
    read(
      `Name,Job Title,Department,Manager\nAnn Lee,Head Gardener,Grounds,\nAnn Lee,Head Cook,Kitchen,\nBo Ray,Helper,${unit},${manager}\n`,
    );

  it('are told apart by the department of who reports to them, in any order', () => {
    expect(list('Ann Lee', 'Grounds')['Helper']).toMatchObject({ reportsTo: 'head-gardener' });
    expect(list('Ann Lee', 'Kitchen')['Helper']).toMatchObject({ reportsTo: 'head-cook' });
  });

  it('leave the name as it is written where no department tells', () => {
    expect(list('Ann Lee', 'Stables')['Helper']).toMatchObject({ reportsTo: 'Ann Lee' });
  });

  it('are told apart by their numbers, whatever the name is', () => {
    const positions = read(
      'Emp ID,Name,Job Title,Department,Manager ID,Manager\n1,Ann Lee,Head Gardener,Grounds,,\n2,Ann Lee,Head Cook,Kitchen,,\n3,Bo Ray,Helper,Stables,2,Ann Lee\n',
    );
    expect(positions['Helper']).toMatchObject({ reportsTo: 'head-cook' });
    expect(JSON.stringify(positions['Helper'])).not.toContain('Ann Lee');
  });
});

describe('the number and the name of a manager', () => {
  it.each(['Emp ID', 'Emp. No.', 'Empl ID', 'Employee #', 'Staff Number', 'Worker ID', 'Personnel Number'])(
    'are of one superior below %s',
    (head) => {
      const { Helper } = read(
        `${head},Name,Job Title,Department,Manager ID,Manager\nE1,Ann Lee,Head Cook,Kitchen,,\nE2,Bo Ray,Helper,Kitchen,E1,Ann Lee\n`,
      );
      expect(Helper).toMatchObject({ reportsTo: 'head-cook' });
    },
  );

  it('give the one that is on the list, or the name', () => {
    const list = (id: string, name: string) =>
      read(
        `Emp ID,Name,Job Title,Department,Manager ID,Manager\nE1,Ann Lee,Head Cook,Kitchen,,\nE2,Bo Ray,Helper,Kitchen,${id},${name}\n`,
      )['Helper'];
    expect(list('E9', 'Ann Lee')).toMatchObject({ reportsTo: 'head-cook' });
    expect(JSON.stringify(list('E9', 'Ann Lee'))).toContain('E9');
    expect(list('E9', 'Cy Orr')).toMatchObject({ reportsTo: 'Cy Orr' });
    expect(JSON.stringify(list('E9', 'Cy Orr'))).toContain('E9');
  });
});

describe('the posts of a list of people', () => {
  it('are its rows where it says for how much of their time they are paid', () => {
    const { Cook, Helper } = read(
      'Employee,Job Title,Department,FTE\nAnn Lee,Cook,Kitchen,1\nBo Ray,Helper,Kitchen,0.5\nCy Orr,Helper,Kitchen,0.8\nDee Fox,Helper,Kitchen,1.0\n',
    );
    expect(Cook).toEqual({ title: 'Cook', department: 'Kitchen', headcount: 1, incumbents: ['Ann Lee'] });
    expect(Helper).toMatchObject({ headcount: 3, incumbents: ['Bo Ray', 'Cy Orr', 'Dee Fox'] });
    expect(Helper).toMatchObject({ 'x-imported': [{ text: '0.5' }, { text: '0.8' }] });
  });

  it.each([
    ['Name', '(vacant)'],
    ['Name', 'Vacant'],
    ['First Name,Last Name', '(vacant),'],
    ['姓名', '空缺'],
  ])('count those that nobody holds: %s %s', (heads, nobody) => {
    const someone = heads.includes(',') ? 'Ann,Lee' : 'Ann Lee';
    const { Cook } = read(`${heads},Job Title,Department\n${someone},Cook,Kitchen\n${nobody},Cook,Kitchen\n`);
    expect(Cook).toEqual({ title: 'Cook', department: 'Kitchen', headcount: 2, incumbents: ['Ann Lee'] });
  });

  it('are those that a column of headcounts says', () => {
    const { Cook } = read('Name,Job Title,Department,Headcount\nAnn Lee,Cook,Kitchen,4\n(vacant),Cook,Kitchen,4\n');
    expect(Cook).toMatchObject({ headcount: 4, incumbents: ['Ann Lee'] });
  });
});
