import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { line, readBody, rows, text } from '../support/imported-blocks.ts';

const head = rows(['Job Title', 'Yard Lead'], ['Direct Manager', 'Site Manager'], ['Department', 'Yard']);

describe('a table of duties', () => {
  it('has groups called as labels of other parts are', () => {
    const [first] = readBody([
      head,
      line('Key areas'),
      rows(
        ['Area', 'Activities', 'Measure'],
        ['Wages', 'Calculates the wages of all weekly staff', 'Errors below 1 %'],
        ['Reporting', 'Writes the monthly report', 'By the 5th'],
        ['Records', 'Files the time sheets of each site', 'Complete'],
      ),
    ]);
    expect(first?.['duties']).toMatchObject([
      { group: 'Wages', kpi: 'Errors below 1 %' },
      { group: 'Reporting' },
      { group: 'Records' },
    ]);
  });

  it('names its groups left of them, whatever the head says', () => {
    const [first] = readBody([
      head,
      line('Key Responsibilities'),
      rows(
        ['S.No', 'Focus', 'Key Accountabilities'],
        ['1', 'Loading', 'Load the trucks in the order of the plan of the day'],
        ['2', 'Safety', 'Walk the yard every morning and report what is unsafe'],
      ),
    ]);
    expect(first).toMatchObject({
      reportsTo: 'Site Manager',
      duties: [
        { group: 'Loading' },
        { group: 'Safety', duty: 'Walk the yard every morning and report what is unsafe' },
      ],
    });
  });

  it('asks for its columns', () => {
    const [first] = readBody([
      head,
      rows(
        [
          'What is delivered?\n(Results)',
          'What are the main tasks of the job?',
          'How is success measured?',
          'What decisions do you make?',
        ],
        [
          'Full trucks',
          'Load the trucks in the order of the plan of the day',
          'No truck waits for an hour',
          'Which truck goes first',
        ],
        [
          'A safe yard',
          'Walk the yard every morning and report what is unsafe',
          'No accidents',
          'When to close a lane',
        ],
      ),
    ]);
    expect(first).toMatchObject({
      authority: [{ text: 'Which truck goes first' }, { text: 'When to close a lane' }],
      duties: [
        { group: 'Full trucks', kpi: 'No truck waits for an hour' },
        { group: 'A safe yard', kpi: 'No accidents' },
      ],
    });
  });

  it('has bands of groups that name a label elsewhere, and nobody who signed', () => {
    const [first] = readBody([
      head,
      table(2, [
        [text('Description'), text('Performance Indicators')],
        [text('Loading', 2)],
        [text('¤ Load the trucks'), text('¤ No truck waits')],
        [text('People Management', 2)],
        [text('¤ Train loaders and plan their shifts'), text('¤ Two trainings a year')],
      ]),
      line('Approvals'),
      rows(['Job Holder', 'Line Manager', 'Human Resources'], ['', '', '']),
    ]);
    expect(first).toMatchObject({
      reportsTo: 'Site Manager',
      duties: [
        { group: 'Loading', duty: 'Load the trucks', kpi: 'No truck waits' },
        { group: 'People Management', duty: 'Train loaders and plan their shifts' },
      ],
    });
    expect(first).not.toHaveProperty('directReports');
  });
});

describe('rows without heads', () => {
  it('are groups and their duties below the label of their part', () => {
    const [first] = readBody([
      table(2, [
        [text('Job Title'), text('Fleet Controller')],
        [text('Reporting to'), text('Transport Manager')],
        [text('KEY PERFORMANCE AREAS', 2)],
        [text('Vehicle scheduling'), text('Plan the routes daily\nAllocate drivers to trucks')],
        [text('Reporting'), text('Report fuel to the manager each month')],
        [text('REQUIREMENTS', 2)],
        [text('Knowledge'), text('Road Traffic Act')],
      ]),
    ]);
    expect(first).toMatchObject({
      qualifications: { knowledge: ['Road Traffic Act'] },
      duties: [
        { group: 'Vehicle scheduling', duty: 'Plan the routes daily' },
        { group: 'Vehicle scheduling', duty: 'Allocate drivers to trucks' },
        { group: 'Reporting' },
      ],
    });
  });

  it('of crosses below how often something is done are no duties', () => {
    const [first] = readBody([
      head,
      line('Duties:'),
      line('- Load the trucks'),
      line('Physical Requirements'),
      rows(
        ['Activity', 'Never', 'Occasionally', 'Frequently'],
        ['Lifting 20 lbs', '', 'X', ''],
        ['Standing', '', '', 'X'],
      ),
    ]);
    expect(first?.['duties']).toEqual([{ duty: 'Load the trucks' }]);
  });
});

describe('a form whose first column counts', () => {
  it('has its labels in the second', () => {
    const [first] = readBody([
      rows(
        ['1', 'Designation', 'CNC Operator'],
        ['2', 'Department', 'Machine Shop'],
        ['3', 'Qualification', 'ITI (Machinist)'],
        ['4', 'Responsibilities', 'Set the machine\nCheck the first piece'],
        ['5', 'Authority', 'Stop the machine'],
      ),
    ]);
    expect(first).toMatchObject({
      title: 'CNC Operator',
      department: 'Machine Shop',
      duties: [{ duty: 'Set the machine' }, { duty: 'Check the first piece' }],
      authority: [{ text: 'Stop the machine' }],
    });
  });
});

describe('a list beside its label', () => {
  it('heads no columns, whatever the labels below it are', () => {
    const [first] = readBody([
      rows(
        ['职务名称：', '美编人员'],
        ['直属主管：', '编务组组长'],
        ['工作内容：', '1. 排版文字\n2. 修整图片\n3. 剪辑影音'],
        ['学历及科系要求：', '专科以上，设计相关科系'],
        ['具备能力：', '需熟悉排版与修图的软件'],
        ['组别福利：', '年终奖金、健检补助、团体保险'],
      ),
    ]);
    expect(first).toMatchObject({
      duties: [{ duty: '排版文字' }, { duty: '修整图片' }, { duty: '剪辑影音' }],
      qualifications: { education: '专科以上，设计相关科系', abilities: ['需熟悉排版与修图的软件'] },
    });
  });
});
