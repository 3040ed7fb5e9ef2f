import { describe, expect, it } from 'vitest';
import { cell, table } from '../support/corpus/blocks.ts';
import { line, readBody } from '../support/imported-blocks.ts';

const text = (written: string, more: object = {}) => ({ ...cell(written.split('\n').map(line)), ...more });
const rows = (...all: string[][]) =>
  table(
    all[0]?.length ?? 1,
    all.map((row) => row.map((each) => text(each))),
  );

describe('labels, colons and values in columns of tabs', () => {
  it('end the list above them, whatever they say', () => {
    const [form] = readBody(
      [
        'Position Title\t:\tTheatre Orderly',
        'Internal Liaison\t:\tWard clerks',
        '\t\tSurgeons',
        'Industry Award\t:\tHealth Workers Award',
        'External Liaison\t:\tAmbulance crews',
        'DUTIES',
        '1. Wheels patients to the theatre.',
        '2. Cleans trolleys.',
      ].map(line),
    );
    expect(form).toMatchObject({
      title: 'Theatre Orderly',
      contacts: { internal: { with: ['Ward clerks', 'Surgeons'] }, external: { with: ['Ambulance crews'] } },
    });
    expect(form?.['x-imported']).toEqual([
      expect.objectContaining({ label: 'Industry Award', text: 'Health Workers Award' }),
    ]);
  });
});

describe('a row of labels with their values', () => {
  it('may have one that is unknown or empty; sentences are no names, and who supervises is no duty', () => {
    const [form] = readBody([
      rows(
        ['Designation: Groundsman', 'Department: Parks'],
        ['Grade: 3', 'Union: AFGE'],
        ['Location:', 'Status: Full-time'],
      ),
      line('ACCOUNTABILITY: Works under the direct supervision of the Head Groundsman.'),
      line('SUPERVISION EXERCISED'),
      line('May direct the work of trainees.'),
      line('WORK ENVIRONMENT:\tInside: 5%\tOutside: 95%'),
      line('DUTIES'),
      line('1. Mows the pitch.'),
      line('SPECIAL REQUIREMENTS'),
      line('Tractor license, within six months of hire'),
      line('NECESSARY KNOWLEDGE, SKILLS AND ABILITIES'),
      line('Knowledge of turf'),
      line('The incumbent may be asked to do other duties.'),
    ]);
    expect(form).toMatchObject({
      title: 'Groundsman',
      grade: '3',
      employmentType: 'Full-time',
      reportsTo: 'Head Groundsman',
      duties: [{ duty: 'Mows the pitch.' }],
      conditions: { place: 'Inside: 5%; Outside: 95%' },
      qualifications: {
        certificates: ['Tractor license, within six months of hire'],
        knowledge: ['Knowledge of turf'],
      },
    });
    expect(form).not.toHaveProperty('directReports');
  });
});

describe('heads of duties in two rows', () => {
  it('are one, with the authority beside each duty', () => {
    const [form] = readBody([
      line('Designation: Die Fitter'),
      table(5, [
        [
          text('Responsibilities', { down: 'start' }),
          text('Authority', { down: 'start' }),
          text('Accountability', { span: 3 }),
        ],
        [text('', { down: 'go' }), text('', { down: 'go' }), text('KPI'), text('UOM'), text('Target')],
        ['Repairs dies', 'May stop a press', 'Breakdowns', 'Hrs', '10'].map((each) => text(each)),
        ['Orders steel', '', '', '', ''].map((each) => text(each)),
      ]),
    ]);
    expect(form).toMatchObject({
      title: 'Die Fitter',
      duties: [
        { duty: 'Repairs dies', kpi: { name: 'Breakdowns', unit: 'Hrs', target: '10' } },
        { duty: 'Orders steel' },
      ],
      authority: [{ text: 'May stop a press' }],
    });
  });
});
