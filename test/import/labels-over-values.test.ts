import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';
import { cell, note, paragraph, table } from '../support/corpus/blocks.ts';
import { line, readBody, text } from '../support/imported-blocks.ts';

const readCsv = (written: string): Record<string, unknown>[] =>
  importDocuments([{ file: 'a.csv', bytes: new TextEncoder().encode(written) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text));

describe('labels over their values', () => {
  it('go on below with labels that nobody knows beside known ones', () => {
    const [first] = readBody([
      table(3, [
        [text('岗位名称'), text('岗位代码'), text('所在科室')],
        [text('水文监测岗'), text('SW-3'), text('监测科')],
        [text('执行日期'), text('下次复审日期'), text('聘期')],
        [text('2023年4月1日'), text('2026年3月31日'), text('三年')],
      ]),
      line('岗位职责'),
      line('1、巡测水位。'),
    ]);
    expect(first).toMatchObject({
      title: '水文监测岗',
      code: 'SW-3',
      effective: '2023-04-01',
      reviewBy: '2026-03-31',
      'x-imported': [{ label: '聘期', text: '三年' }],
    });
  });

  it('are read by their columns, however those are merged, and a chain of arrows says who is above and below', () => {
    const [first] = readBody([
      table(6, [
        [text('Role title'), text('Team Leader', 5)],
        [text('Scope of contact', 4), text('Financial authority'), text('Reporting')],
        [
          text('Internal', 2),
          text('External', 2),
          text('Approves overtime'),
          text('Operations Manager\n↓\nTeam Leader\n↓\nAgents'),
        ],
        [text('Finance\nRecruitment', 2), text('Clients\nSuppliers', 2), text(''), text('')],
        [text('Key Result Areas', 2), text('Actions', 4)],
        [text('People', 2), text('Holds a meeting with each member of the team every month.', 4)],
        [text('Quality', 2), text('Listens to five calls of each agent and says what was good.', 4)],
        [text('Experience', 2), text('Qualifications', 2), text('Skills', 2)],
        [text('Two years in a call centre', 2), text('GCSE English', 2), text('Patience\nCalm', 2)],
      ]),
    ]);
    expect(first).toMatchObject({
      title: 'Team Leader',
      reportsTo: 'Operations Manager',
      directReports: ['Agents'],
      contacts: { internal: { with: ['Finance', 'Recruitment'] }, external: { with: ['Clients', 'Suppliers'] } },
      authority: [{ text: 'Approves overtime' }],
      qualifications: {
        experience: 'Two years in a call centre',
        education: 'GCSE English',
        abilities: ['Patience', 'Calm'],
      },
      duties: [{ group: 'People' }, { group: 'Quality' }],
    });
  });

  it('stand in one cell with them, numbered and in capitals', () => {
    const [first] = readBody([
      table(2, [
        [text('1. POSITION TITLE (as approved)\n\nCashier I'), text('2. ITEM NUMBER\nADOF-61')],
        [text('3. DEPARTMENT / DIVISION\nFinance Division'), text('4. PLACE OF WORK\nPila')],
        [text('5. DUTIES AND RESPONSIBILITIES', 2)],
        [text('Pays wages and collects fees at the counter.', 2)],
      ]),
    ]);
    expect(first).toMatchObject({ title: 'Cashier I', department: 'Finance Division', location: 'Pila' });
  });
});

describe('parts of a form that are numbered', () => {
  it('have groups of duties below theirs, and a specification is what is asked of a person', () => {
    const [first] = readBody([
      line('Job title: Branch Manager'),
      line('I. Job Objective:'),
      line('To see that branches have the cash that they need.'),
      line('II. Job Duties and Responsibilities:'),
      line('General Duties and Responsibilities:'),
      line('➢ Prepares the budget.'),
      line('➢ Coaches employees.'),
      line('Specific Duties and Responsibilities:'),
      line('➢ Visits every branch twice a year.'),
      line('III. Job Specification:'),
      table(2, [
        [text('Education'), text('BA degree')],
        [text('Skills'), text('Report writing')],
      ]),
      line('IV. Approval:'),
      table(4, [
        [text(''), text('Name'), text('Signature'), text('Date')],
        [text('Prepared by:'), text('A. Tekle'), text(''), text('3 March 2017')],
        [text('Approved by:'), text('Y. Girma'), text(''), text('4 April 2017')],
      ]),
    ]);
    expect(first).toMatchObject({
      duties: [
        { group: 'General Duties and Responsibilities', duty: 'Prepares the budget.' },
        { group: 'General Duties and Responsibilities' },
        { group: 'Specific Duties and Responsibilities' },
      ],
      qualifications: { education: 'BA degree', abilities: ['Report writing'] },
      approval: { prepared: { by: 'A. Tekle', date: '2017-03-03' }, approved: { by: 'Y. Girma', date: '2017-04-04' } },
    });
    expect(JSON.stringify(first)).not.toContain('➢');
  });
});

describe('labels and values apart by tabs', () => {
  it('are pairs though one label is not known and the last has no value', () => {
    const [first] = readBody([
      line('\tJob Title\tHead Teller\tJob No.\t'),
      line('\tDivision\tBanking\tEffective Date\tJanuary 1, 2020'),
      line('\tDepartment\tCustomer Service\tCurrent Revision\tOctober 1, 2021'),
      line('Duties'),
      line('1. Balances the vault.'),
    ]);
    expect(first).toMatchObject({ title: 'Head Teller', department: 'Customer Service' });
  });

  it('have the first item of a numbered list beside the label', () => {
    const [first] = readBody([
      line('TITLE:\tBus Driver'),
      line('QUALIFICATIONS:\t1.  High School diploma'),
      line('2.  Current first aid and CPR card'),
      line('JOB GOAL:\tTo bring students to school.'),
      line('DUTIES:'),
      line('1.  Obeys all traffic laws.'),
    ]);
    expect(first).toMatchObject({
      qualifications: { education: 'High School diploma', certificates: ['Current first aid and CPR card'] },
      summary: ['To bring students to school.'],
    });
  });
});

it('a list of posts has the ends of its pay in columns of their own', () => {
  const posts = readCsv(
    'Post Unique Reference,Job Title,Grade,Reports to Senior Post,Job/Team Function,Actual Pay Floor (£),Actual Pay Ceiling (£)\n' +
      '61001,Director of Licensing,SCS2,XX,Leads licensing,105000,"109,999"\n' +
      '61002,Head of Estates,SCS1,61001,Manages the site,65000,69999\n',
  );
  expect(posts).toMatchObject([
    {
      title: 'Director of Licensing',
      pay: { min: 105_000, max: 109_999, currency: 'GBP' },
      summary: ['Leads licensing'],
    },
    { title: 'Head of Estates', reportsTo: expect.stringMatching(/director-of-licensing|Director of Licensing/) },
  ]);
});

describe('rows of bold labels and of plain values in turns', () => {
  const bold = (written: string, span = 1) => cell([paragraph([{ ...note(written), bold: true }])], span);
  const form = (first: readonly ReturnType<typeof text>[], second: readonly ReturnType<typeof text>[]) =>
    readBody([
      table(3, [
        first,
        second,
        [bold('Position Number'), bold('Zone'), bold('Bargaining Unit')],
        [text('71-4'), text('Lee'), text('None')],
      ]),
      line('Duties'),
      line('• Grades the road'),
    ])[0];

  it('give two facts above three', () => {
    expect(
      form([bold('Department'), bold('Position Title', 2)], [text('Roads'), text('Grader Operator', 2)]),
    ).toMatchObject({
      title: 'Grader Operator',
      department: 'Roads',
      code: '71-4',
    });
  });

  it('are none where a label has its value beside it', () => {
    expect(
      form([bold('Position Title'), text('Grader Operator', 2)], [bold('Department'), text('Roads', 2)]),
    ).toMatchObject({
      title: 'Grader Operator',
      department: 'Roads',
    });
  });
});
