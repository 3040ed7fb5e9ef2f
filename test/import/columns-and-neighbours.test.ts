import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';
import { cell, table } from '../support/corpus/blocks.ts';
import { line, readBody, rows, text } from '../support/imported-blocks.ts';

const readText = (written: string, file = 'a.md'): Record<string, unknown>[] =>
  importDocuments([{ file, bytes: new TextEncoder().encode(written) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text));

const merged = (written: string, down: 'start' | 'go') => ({ ...cell(written === '' ? [] : [line(written)]), down });

describe('a table of duties', () => {
  it('counts its groups beside them, both merged down, and sets a target beside each measure', () => {
    const [first] = readBody([
      table(5, [
        [text('Position'), text('Depot Supervisor', 2), text('Department'), text('Fleet')],
        ['#', 'Result area', 'Main responsibility', 'Measure', 'Standard'].map((each) => text(each)),
        [
          merged('1', 'start'),
          merged('Vehicles', 'start'),
          text('Plans the service of every truck of the depot'),
          text('Services in time'),
          text('95 %'),
        ],
        [
          merged('', 'go'),
          merged('', 'go'),
          text('Reports damage to the insurer within the day'),
          text('Late reports'),
          text('none a year'),
        ],
        [
          text('2'),
          text('Drivers'),
          text('Draws up the roster of the drivers each week'),
          text('Roster out'),
          text('Friday'),
        ],
      ]),
    ]);
    expect(first?.['duties']).toEqual([
      {
        group: 'Vehicles',
        duty: 'Plans the service of every truck of the depot',
        kpi: { name: 'Services in time', target: '95 %' },
      },
      {
        group: 'Vehicles',
        duty: 'Reports damage to the insurer within the day',
        kpi: { name: 'Late reports', target: 'none a year' },
      },
      {
        group: 'Drivers',
        duty: 'Draws up the roster of the drivers each week',
        kpi: { name: 'Roster out', target: 'Friday' },
      },
    ]);
  });

  it('may head its first column once more in other words', () => {
    const [first] = readBody([
      line('Position: Depot Supervisor'),
      rows(
        ['Operational duties', 'Key performance indicators'],
        ['Plans the service of every truck of the depot', 'Services in time'],
        ['Draws up the roster of the drivers each week', 'Roster out on Friday'],
        ['Responsibilities for staff', 'Key performance indicators'],
        ['Leads the eight drivers of the depot', 'Turnover'],
      ),
    ]);
    expect(first?.['duties']).toMatchObject([
      { kpi: 'Services in time' },
      { kpi: 'Roster out on Friday' },
      { duty: 'Leads the eight drivers of the depot', kpi: 'Turnover' },
    ]);
  });
});

describe('a row', () => {
  it('has labels where those above it have theirs, and a word among contacts is one', () => {
    const [first] = readBody([
      table(4, [
        [text('Job title'), text('Depot Supervisor'), text('Department'), text('Fleet')],
        [text('Reporting to'), text('Fleet Manager'), text('Grade'), text('C2')],
        [text('Roles reporting into'), text('Drivers'), text('Location/Site'), text('Durban')],
        [text('Duties', 2), text('Plans the service of every truck.\nDraws up the roster.', 2)],
        [text('Internal contacts', 2), text('Payroll\nTraining\nFinance', 2)],
      ]),
    ]);
    expect(first).toMatchObject({
      location: 'Durban',
      directReports: ['Drivers'],
      contacts: { internal: { with: ['Payroll', 'Training', 'Finance'] } },
    });
  });
});

describe('a paper', () => {
  it('is no position where it is a step in how descriptions are written', () => {
    const guide = ['Part 3 – Preparing a job description', 'Job title: short and clear', 'Duties', 'Begin with a verb'];
    expect(readBody(guide.map(line))).toEqual([]);
  });
});

describe('a group of duties', () => {
  it('may be called as a label is, beside its tasks and their measures', () => {
    const [first] = readBody([
      line('Position: Wage Clerk'),
      line('Purpose: Pays the staff in time.'),
      rows(
        ['Key responsibility area', 'Tasks', 'Performance measures'],
        ['Pay run', 'Closes the run each week\nChecks the clock cards', 'Run closed on Monday\nNo claims'],
        ['Reporting', 'Prepares the list of leave due', 'List out by day 5'],
        ['Safety at work', 'Reports what nearly went wrong', 'On the same day'],
      ),
    ]);
    expect(first?.['duties']).toEqual([
      { group: 'Pay run', duty: 'Closes the run each week', kpi: 'Run closed on Monday' },
      { group: 'Pay run', duty: 'Checks the clock cards', kpi: 'No claims' },
      { group: 'Reporting', duty: 'Prepares the list of leave due', kpi: 'List out by day 5' },
      { group: 'Safety at work', duty: 'Reports what nearly went wrong', kpi: 'On the same day' },
    ]);
    expect(first).not.toHaveProperty('x-imported');
  });

  it('leads a list, and a known label of its look above plain lines ends them', () => {
    const [first] = readText(
      [
        '# Events Officer',
        '**Accountabilities**',
        '**Bookings**',
        '- Takes bookings\n- Sends invoices',
        '**Helpers**',
        '- Finds helpers',
        '**Key relationships**',
        'Internal – finance team',
        'External – schools',
        '**Person specification**',
        '- Good at figures',
      ].join('\n\n'),
    );
    expect(first).toMatchObject({
      duties: [{ group: 'Bookings' }, { group: 'Bookings' }, { group: 'Helpers' }],
      contacts: { internal: { with: ['finance team'] }, external: { with: ['schools'] } },
    });
  });
});

describe('a sheet', () => {
  it('sets pairs apart with an empty cell, and has remarks below them', () => {
    const sheet = [
      'Job title,Line Operator,,Job grade,OP2',
      'Reports to,Packing Supervisor,,Number of subordinates,4 packers',
      'Summary,Runs a packing line to plan.,,,',
      'Skills,Careful with figures,,,',
      'All pay follows the agreement with the union.,,,,',
    ].join('\n');
    const [first] = readText(sheet, 'a.csv');
    expect(first).toMatchObject({
      reportsTo: 'Packing Supervisor',
      qualifications: { abilities: ['Careful with figures'] },
    });
    expect(JSON.stringify(first?.['x-imported'])).toContain('All pay follows');
  });
});
