import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { positionsIn } from '../support/imported.ts';
import { line, readBody, rows, text } from '../support/imported-blocks.ts';

describe('answers to a form on the web', () => {
  it('are a row a position, below questions', () => {
    const [first, second] = positionsIn(
      'answers.csv',
      'Timestamp,What is the job title?,Which department does the job belong to?,Who does this job report to? (title),Which jobs report to it?,Full-time or part-time?,In a sentence or two: why does the job exist?,"List the main duties, one per line",Anything you would like to tell HR?\n' +
        '2025/01/14,Vet Nurse,Large Animals,Lead Vet,Ranch Aide,Full-time,Assists the vets.,"Keeps the drug log.\nRestocks the truck.",Zebras\n' +
        '2025/01/15,Porter,Wards,Head Nurse,,Part-time,Moves patients.,Moves patients with care.,\n',
    );
    expect(first).toMatchObject({
      title: 'Vet Nurse',
      department: 'Large Animals',
      reportsTo: 'Lead Vet',
      directReports: ['Ranch Aide'],
      employmentType: 'Full-time',
      summary: ['Assists the vets.'],
      duties: [{ duty: 'Keeps the drug log.' }, { duty: 'Restocks the truck.' }],
    });
    expect(JSON.stringify(first?.['x-imported'])).toContain('Zebras');
    expect(second).toMatchObject({ title: 'Porter', employmentType: 'Part-time' });
  });
});

describe('tables with numbers, sums and signers', () => {
  it('count their fields in two levels', () => {
    const [first] = readBody([
      line('JOB PROFILE'),
      table(3, [
        [text('1. JOB IDENTIFICATION', 3)],
        [text('1.1'), text('Job title'), text('Observer')],
        [text('1.2'), text('Grade'), text('C2')],
        [text('2. DUTIES', 3)],
        [text('2.1'), text('Measures the air.', 2)],
        [text('3. JOB REQUIREMENTS', 3)],
        [text('3.1'), text('Experience'), text('Two years underground')],
      ]),
    ]);
    expect(first).toMatchObject({
      title: 'Observer',
      grade: 'C2',
      duties: [{ duty: 'Measures the air.' }],
      qualifications: { experience: 'Two years underground' },
    });
  });

  it('weigh indicators and not duties, where the weight stands behind them', () => {
    const [first] = readBody([
      rows(['Job title', 'Observer']),
      rows(
        ['No', 'Output', 'Indicator', 'Standard', 'Weight %'],
        ['1', 'Measure the air at every place.', 'Places measured', '100 % per month', '60'],
        ['2', 'Stop places that are unsafe.', 'Stoppages reported', 'No exceptions', '40'],
      ),
    ]);
    expect(first?.['duties']).toMatchObject([
      { kpi: { name: 'Places measured', target: '100 % per month', weight: 60 } },
      { kpi: { name: 'Stoppages reported', target: 'No exceptions', weight: 40 } },
    ]);
  });

  it('say what is achieved and how it is measured, what somebody may decide, and who signs with which post', () => {
    const all = readBody([
      rows(['Job title', 'Launch Master']),
      rows(
        ['Key result area', 'Results to be achieved', 'Performance measures'],
        ['Transfer', 'Pilots are boarded without harm.', 'No lost time'],
        ['Crew', 'Deckhands are trained in drills.', 'Monthly drill held'],
      ),
      line(''),
      rows(['Type of delegation', 'Authority', 'Limit'], ['Financial', 'Orders fuel', 'NZ$1,500']),
      line('Sign-off'),
      rows(
        ['', 'Prepared by', 'Approved by'],
        ['Name', 'Chantal Bouvier', 'Owen Tallman'],
        ['Title', 'HR Advisor', 'VP Technical Services'],
        ['Date', '2023-09-05', '2023-10-02'],
      ),
    ]);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({
      duties: [
        { group: 'Transfer', duty: 'Pilots are boarded without harm.', kpi: 'No lost time' },
        { group: 'Crew', duty: 'Deckhands are trained in drills.', kpi: 'Monthly drill held' },
      ],
      authority: [{ kind: 'Financial', text: 'Orders fuel', limit: 'NZ$1,500' }],
      approval: {
        prepared: { by: 'Chantal Bouvier', date: '2023-09-05' },
        approved: { by: 'Owen Tallman', date: '2023-10-02' },
      },
    });
    expect(JSON.stringify(all[0]?.['x-imported'])).toContain('HR Advisor');
  });

  it('ask below heads that say no more than that', () => {
    const [first] = readBody([
      rows(['Job title', 'Team Lead']),
      line('Duties'),
      line('• Leads agents.'),
      rows(['Requirement', 'Details'], ['Education', 'Two years of college'], ['Plus', 'Yellow Belt']),
    ]);
    expect(first?.['qualifications']).toEqual({ education: 'Two years of college', preferred: ['Yellow Belt'] });
  });

  it('are blank where their writer is only told what to write', () => {
    const all = readBody([
      line('Brackendale Fire Service'),
      line('POSITION DESCRIPTION FORM'),
      rows(['Position title', '', 'Position number', '(HR to complete)'], ['Reports to', '', 'Grade', '']),
      table(1, [[text('PURPOSE')], [text('Say in two sentences at most why the position exists.')]]),
    ]);
    expect(all).toEqual([]);
  });
});
