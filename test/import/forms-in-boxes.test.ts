import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { positionsIn } from '../support/imported.ts';
import { line, readBody, rows, text } from '../support/imported-blocks.ts';

const head = [line('JOB DESCRIPTION'), rows(['Job title', 'Lock Keeper'], ['Duties', 'Opens the gates.'])];

describe('a form', () => {
  it('has its labels right of their values, however many lines those have', () => {
    const [position] = readBody([
      line('weir & sluice'),
      rows(
        ['Lock Keeper', 'the role'],
        ['Waterways', 'department'],
        ['Canal Officer', 'reports to'],
        ['Upper pound', 'place of work'],
        ['Opens the gates.\nReads the level.', 'duties'],
        ['Grade 10', 'education'],
        ['Boats on Sundays', 'perks'],
      ),
    ]);
    expect(position).toMatchObject({
      title: 'Lock Keeper',
      department: 'Waterways',
      reportsTo: 'Canal Officer',
      location: 'Upper pound',
      duties: [{ duty: 'Opens the gates.' }, { duty: 'Reads the level.' }],
      qualifications: { education: 'Grade 10' },
    });
    expect(JSON.stringify(position?.['x-imported'])).toContain('Boats on Sundays');
  });

  it('has a box for each pair of labels in capitals, also those that no dictionary has', () => {
    const [position] = readBody([
      ...head,
      rows(['STORES REFERENCE NO.', 'NUMBER OF STAFF IN POST'], ['LK/7', '3']),
      rows(['USUAL PLACE OF WORK LOCATION', 'RELIEVED BY'], ['Upper pound', 'Boat Hand']),
    ]);
    expect(position).toMatchObject({ location: 'Upper pound', career: { substitutes: ['Boat Hand'] } });
  });

  it('has numbered fields with their values beside them, below others with theirs', () => {
    const [position] = readBody([
      line('POSITION DESCRIPTION'),
      table(2, [
        [text('1. Class title\nLock Keeper'), text('2. Position number\nW-7')],
        [text('3. Number of like positions\n2'), text('4. Work location\nUpper pound')],
        [text('5. Title of immediate supervisor\nCanal Officer', 2)],
      ]),
      table(3, [
        [text('6. Duties, most time first'), text('Pct.'), text('Essential?')],
        [text('Opens the gates for boats in turn'), text('80'), text('☒ Yes  ☐ No')],
        [text('Paints the balance beams in winter'), text('20'), text('☐ Yes  ☒ No')],
      ]),
      rows(
        ['7. Minimum education', 'Grade 10'],
        ['8. Licenses', 'Boat licence'],
        ['9. Housing', 'Cottage at the lock'],
      ),
    ]);
    expect(position).toMatchObject({
      title: 'Lock Keeper',
      headcount: 2,
      duties: [
        { duty: 'Opens the gates for boats in turn', share: 80, essential: true },
        { duty: 'Paints the balance beams in winter', share: 20, essential: false },
      ],
      qualifications: { education: 'Grade 10', certificates: ['Boat licence'] },
    });
    expect(JSON.stringify(position?.['x-imported'])).toContain('Cottage at the lock');
  });

  it('has an answer kept with its question, and no head of a column for its code', () => {
    const [position] = readBody([
      line('POSITION DESCRIPTION'),
      rows(['Position title', 'Lock Keeper'], ['Address where position is located', 'Upper pound']),
      rows(['Eligible for Flexible Schedule?', '☐Yes ☒No'], ['Work schedule', 'Dawn to dusk']),
      rows(['Duties', 'Opens the gates.']),
      table(3, [
        [text('Records'), text('Ref. No.'), text('Retention Period')],
        [text('Log sheet'), text('LK / R 02'), text('3 years')],
      ]),
    ]);
    expect(position).toMatchObject({ location: 'Upper pound', conditions: { hours: 'Dawn to dusk' } });
    expect(position?.['code']).toBeUndefined();
    const kept = JSON.stringify(position?.['x-imported']);
    for (const said of ['Eligible for Flexible Schedule?', '☐Yes ☒No', 'Retention Period'])
      expect(kept).toContain(said);
  });

  it('is signed in a row each, by whoever the label names', () => {
    const [position] = readBody([
      ...head,
      rows(
        ['', 'Name', 'Date', 'Signature'],
        ['Prepared by', 'Ann Weir', '18 June 2026', ''],
        ['Approved by appointing authority', 'Bo Sluice', '19 June 2026', ''],
        ['Employee (I have a copy)', '', '', ''],
      ),
    ]);
    expect(position?.['approval']).toEqual({
      prepared: { by: 'Ann Weir', date: '2026-06-18' },
      approved: { by: 'Bo Sluice', date: '2026-06-19' },
    });
    expect(position?.['incumbents']).toBeUndefined();
    expect(JSON.stringify(position?.['x-imported'])).toContain('I have a copy');
  });

  it('is signed in a column of signatures where none has names', () => {
    const [position] = readBody([
      line('岗位说明书'),
      rows(['岗位名称', '质量部经理'], ['所属部门', '质量部'], ['岗位职责', '审核批记录。']),
      rows(
        ['', '部门/职务', '签名', '日期'],
        ['编制', '人力资源部', '宋晓岚', '2023.09.15'],
        ['审核', 'QA', '邓国梁', '2023.09.18'],
      ),
    ]);
    expect(position?.['approval']).toEqual({
      prepared: { by: '宋晓岚', date: '2023-09-15' },
      reviewed: { by: '邓国梁', date: '2023-09-18' },
    });
    expect(JSON.stringify(position?.['x-imported'])).toContain('人力资源部');
  });

  it('has a band in capitals that nobody knows below one that is known', () => {
    const [position] = readBody([
      line('POSITION DESCRIPTION'),
      table(2, [
        [text('Job title'), text('Lock Keeper')],
        [text('DUTIES', 2)],
        [text('Opens the gates.\nReads the level.', 2)],
        [text('PHYSICAL REQUIREMENTS', 2)],
        [text('Works in all weathers\nLifts the beams', 2)],
        [text('TOOLS PROVIDED', 2)],
        [text('Windlass and torch', 2)],
      ]),
    ]);
    expect(position?.['conditions']).toEqual({ physical: ['Works in all weathers', 'Lifts the beams'] });
    expect(position?.['x-imported']).toMatchObject([{ label: 'TOOLS PROVIDED', text: 'Windlass and torch' }]);
  });

  it('has no duties in a matrix of who takes which part', () => {
    const [position] = readBody([
      ...head,
      rows(
        ['Deliverable', 'LK', 'CO', 'HR'],
        ['Drainage plan of the quarter', 'R', 'A', 'C'],
        ['Calendar of the locks', 'R/A', 'I', ''],
      ),
    ]);
    expect(position?.['duties']).toEqual([{ duty: 'Opens the gates.' }]);
    expect(JSON.stringify(position?.['x-imported'])).toContain('Drainage plan of the quarter');
  });
});

describe('a duty statement', () => {
  const form = (title: string, duty: string) =>
    `DUTY STATEMENT\nAppointment: ${title}\nRank: Corporal\nResponsible to: Canal Officer\nCommands: Boat Hand\n\nDUTIES\n- ${duty}\n\n`;
  it('names an appointment, and each of several begins a form', () => {
    const positions = positionsIn(
      'a.txt',
      `${form('Lock Corporal', 'opens gates')}${form('Store Corporal', 'issues rope')}`,
    );
    expect(positions).toMatchObject([
      { title: 'Lock Corporal', grade: 'Corporal', directReports: ['Boat Hand'], duties: [{ duty: 'opens gates' }] },
      { title: 'Store Corporal', duties: [{ duty: 'issues rope' }] },
    ]);
  });

  it('is a list of duties in a form that has its title', () => {
    const [position] = positionsIn(
      'a.txt',
      'Job title: Lock Keeper\nAppointment: Permanent\n\nSummary\nKeeps the lock safe.\n\nDuty statement\n- opens gates\n',
    );
    expect(position).toMatchObject({
      title: 'Lock Keeper',
      employmentType: 'Permanent',
      duties: [{ duty: 'opens gates' }],
    });
  });
});
