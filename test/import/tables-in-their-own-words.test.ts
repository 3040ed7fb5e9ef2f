import { describe, expect, it } from 'vitest';
import { note, paragraph, table } from '../support/corpus/blocks.ts';
import { line, readBody, rows, text } from '../support/imported-blocks.ts';

const heading = (written: string) => paragraph([note(written)], { style: 'heading-1' });
const title = rows(['Job title', 'Lock Keeper', 'Department', 'Waterways']);

describe('a table of duties', () => {
  it('has the column of sentences for its duties, and asks for a measure in words of its own', () => {
    const [position] = readBody([
      line('JOB DESCRIPTION'),
      title,
      line('Duties'),
      rows(
        ['#', 'What the keeper does', 'How we know it is done well'],
        ['1', 'Opens the gates for boats in the order of their arrival', 'Queue below 20 minutes'],
        ['2', 'Reads the level of the pound each morning and evening', 'Log without gaps'],
      ),
    ]);
    expect(position?.['duties']).toEqual([
      { duty: 'Opens the gates for boats in the order of their arrival', kpi: 'Queue below 20 minutes' },
      { duty: 'Reads the level of the pound each morning and evening', kpi: 'Log without gaps' },
    ]);
  });

  it('has no duty column where two columns say as much', () => {
    const [position] = readBody([
      line('JOB DESCRIPTION'),
      title,
      line('Duties'),
      rows(
        ['#', 'Where', 'When'],
        ['1', 'At the upper gate beside the cottage', 'From sunrise until the last boat'],
        ['2', 'At the lower gate beside the weir', 'From sunrise until the first frost'],
      ),
    ]);
    const all = JSON.stringify(position);
    for (const words of ['upper gate', 'lower gate', 'last boat', 'first frost']) expect(all).toContain(words);
  });

  it('begins at a numbered field of the form, and counts its rows by letters', () => {
    const [position] = readBody([
      line('POST DESCRIPTION'),
      table(2, [
        [text('1. Post title\nLock Keeper'), text('2. Post number\nW-7')],
        [text('3. Grade\nC2'), text('4. Duty station\nUpper pound')],
        [text('5. Purpose of the post\nKeeps the lock safe.', 2)],
      ]),
      table(2, [
        [text('6. Duties of the post (most important first)'), text('% of time')],
        [text('(a) Opens the gates for boats'), text('70')],
        [text('(b) Reads the level of the pound'), text('30')],
      ]),
    ]);
    expect(position).toMatchObject({
      title: 'Lock Keeper',
      duties: [
        { duty: 'Opens the gates for boats', share: 70 },
        { duty: 'Reads the level of the pound', share: 30 },
      ],
    });
  });

  it.each(['KPA 1: Shift supervision', 'Key Performance Area 1 – Shift supervision', 'KRA 1. Shift supervision'])(
    'names an area in `%s`, whatever its words speak of',
    (band) => {
      const [position] = readBody([
        line('JOB DESCRIPTION'),
        title,
        table(2, [
          [text('KEY PERFORMANCE AREAS', 2)],
          [text(band, 2)],
          [text('1.1 Parades the shift.\n1.2 Writes the roster.', 2)],
        ]),
      ]);
      expect(position?.['duties']).toEqual([
        { group: 'Shift supervision', duty: 'Parades the shift.' },
        { group: 'Shift supervision', duty: 'Writes the roster.' },
      ]);
      expect(position?.['conditions']).toBeUndefined();
    },
  );
});

describe('labels', () => {
  it('may each have a letter and a number before them', () => {
    const [position] = readBody([
      line('LOCKSHIRE MUNICIPALITY'),
      table(3, [
        [text('PART A: IDENTIFICATION', 3)],
        [text('A1'), text('Post designation'), text('Lock Keeper')],
        [text('A2'), text('Department'), text('Waterways')],
        [text('PART B: REQUIREMENTS', 3)],
        [text('B1'), text('Education'), text('Grade 10')],
        [text('B2'), text('Keys and boots'), text('Issued against signature')],
      ]),
    ]);
    expect(position).toMatchObject({
      title: 'Lock Keeper',
      department: 'Waterways',
      qualifications: { education: 'Grade 10' },
    });
    expect(JSON.stringify(position)).not.toMatch(/"[AB][12]"/);
  });

  it('of who signs may have none for whoever holds the position', () => {
    const [position] = readBody([
      line('JOB DESCRIPTION'),
      title,
      line('Duties'),
      line('Opens the gates.'),
      rows(
        ['Prepared by (HR)', 'Accepted by (employee)', 'Approved by (head)'],
        ['Ann Weir\n27.03.2023', '', 'Bo Sluice\n28.03.2023'],
      ),
    ]);
    expect(position?.['approval']).toEqual({
      prepared: { by: 'Ann Weir', date: '2023-03-27' },
      approved: { by: 'Bo Sluice', date: '2023-03-28' },
    });
  });

  it('have dashes behind them in lines of one look, also those that are not known', () => {
    const [first, second] = readBody([
      heading('Night Porter'),
      ...[
        'Team – Front of House',
        'Reports to – Night Manager',
        'Where – The Weir Inn',
        'Contract – Part time, permanent',
        'Duties',
        '- Walks the building every two hours.',
      ].map(line),
      heading('Day Porter'),
      ...[
        'Reports to – Head Porter',
        'Team – Front of House',
        'Contract – Full time, permanent',
        'Where – The Weir Inn',
        'Duties',
        '- Carries the luggage.',
      ].map(line),
    ]);
    expect(first).toMatchObject({ location: 'The Weir Inn', employmentType: 'Part time, permanent' });
    expect(second).toMatchObject({ location: 'The Weir Inn', employmentType: 'Full time, permanent' });
  });

  it('make no labels of titles with dashes', () => {
    const [position] = readBody([
      line('JOB DESCRIPTION'),
      title,
      line('Direct reports'),
      line('Manager – Operations'),
      line('Supervisor – Dredging'),
      line('Assistant – Stores'),
      line('Duties'),
      line('- Opens the gates.'),
    ]);
    expect(position?.['directReports']).toEqual([
      'Manager – Operations',
      'Supervisor – Dredging',
      'Assistant – Stores',
    ]);
  });
});
