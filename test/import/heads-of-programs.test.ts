import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const read = (...lines: readonly string[]) => positionsIn('list.csv', lines.join('\n'));

describe('a list that a program exported', () => {
  it('has short forms and joined words for heads', () => {
    const [head, accountant] = read(
      'POSITION_NBR,JOB_DESC,DEPTNAME,LOCATION_DESCR,Std Hrs/Wk,FTE,Max Head Count,Reports To Pos #,Full/Part,EFFDT,Grade Min,Grade Max,Currency Code',
      '10001,Finance Manager,Finance,Leeds,37.5,1.0,1,,Full-time,2024-01-01,50000,60000,GBP',
      '10002,Accountant,Finance,Leeds,30,1.5,2,10001,Part-time,2024-01-01,30000,40000,GBP',
    );
    expect(head).toMatchObject({ code: '10001', title: 'Finance Manager', department: 'Finance', headcount: 1 });
    expect(accountant).toMatchObject({
      title: 'Accountant',
      location: 'Leeds',
      conditions: { hours: '30' },
      headcount: 2,
      reportsTo: 'finance-manager',
      employmentType: 'Part-time',
      pay: { min: 30000, max: 40000, currency: 'GBP' },
    });
    expect(accountant?.['x-imported']).toEqual([{ label: 'FTE', text: '1.5', at: 'row 3, cell 6' }]);
  });

  it('takes the business title before the profile, and the currency from the head', () => {
    const [, accountant] = read(
      'Worker ID,Worker Name,Business Title,Job Profile,Sup Org Name,Manager Name,Management Level,Band Min £,Band Max £',
      'W1,Ann Smith,Head of Finance,Manager II,Finance,,M2,50000,60000',
      'W2,Lee Brown,Accountant,Analyst I,Finance,Ann Smith,P2,30000,40000',
    );
    expect(accountant).toMatchObject({
      title: 'Accountant',
      department: 'Finance',
      grade: 'P2',
      incumbents: ['Lee Brown'],
      reportsTo: 'head-of-finance',
      pay: { min: 30000, max: 40000, currency: 'GBP' },
    });
    expect(JSON.stringify(accountant?.['x-imported'])).toContain('Analyst I');
  });

  it('takes no number for a code or for pay whose head says nothing of them', () => {
    const [clerk] = read(
      'Job Title,Department,Location,PIN,Minimum',
      'Clerk,Office,Agra,110001,3',
      'Cook,Kitchen,Agra,110002,4',
    );
    expect(clerk).not.toHaveProperty('code');
    expect(clerk).not.toHaveProperty('pay');
    expect(clerk?.['x-imported']).toHaveLength(2);
  });

  it('takes descriptions for texts where titles stand beside them', () => {
    const [clerk] = read(
      'Position No,Title,Job Description,Department',
      '1,Clerk,Keeps the files of the office in order.,Office',
      '2,Cook,Cooks for eighty people.,Kitchen',
    );
    expect(clerk).toMatchObject({ title: 'Clerk', summary: ['Keeps the files of the office in order.'] });
  });

  it.each(['SUPERVISOR_POS_ID', 'SUPERVISOR_POSITION_ID', 'Reports to post number', 'PARENT_POSITION_KEY'])(
    'numbers the superior below %s as it numbers positions',
    (head) => {
      const [, cook] = read(
        `POS_ID,POS_TITLE,ORG_UNIT,${head},EMP_TYPE`,
        '501,Galley Manager,Catering,,Full-time',
        '502,Cook,Catering,501,Part-time',
      );
      expect(cook).toMatchObject({ title: 'Cook', code: '502', reportsTo: 'galley-manager' });
    },
  );

  it('lists who holds a post', () => {
    const [keeper] = read(
      'Post ref,Post held,Name of post holder,Section,Line manager,Hours / week',
      'L-01,Lock Keeper,Bernard Tully,Locks,Navigation Inspector,37',
      'L-02,Navigation Inspector,Freya Lund,Operations,Director,37',
      'L-03,Bankside Ranger,vacant,Operations,Navigation Inspector,30',
    );
    expect(keeper).toMatchObject({
      code: 'L-01',
      title: 'Lock Keeper',
      incumbents: ['Bernard Tully'],
      department: 'Locks',
    });
  });
});
