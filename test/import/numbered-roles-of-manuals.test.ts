import { describe, expect, it } from 'vitest';
import { openDictionary } from '../../src/import/labels/index.ts';
import { isNoTitle } from '../../src/import/recognise/words/no-title.ts';
import { titleIn } from '../../src/import/recognise/words/title.ts';
import { positionsIn, tableOf } from '../support/imported.ts';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const role = (number: string, title: string, chief: string, duties: readonly string[]): string =>
  `**${number} ${title}**\n\nReports to: ${chief}\n\nResponsibilities:\n\n${duties.map((duty, at) => `${'abc'[at]}) ${duty}`).join('\n')}\n\n`;

describe('a manual with roles below numbers', () => {
  const manual = `# Safety Management Manual\n\n**3.1 GENERAL**\n\nThis chapter defines the authority of all personnel on board.\n\n**3.2 SHIPBOARD PERSONNEL**\n\n${role('3.2.1', 'Master', 'Designated Person', ['Keeps the policy on board;', 'Reviews the system.'])}${role('3.2.2', 'Bosun', 'Chief Officer', ['Leads the deck crew;', 'Reports worn ropes.'])}${role('3.2.3', 'Chief Cook', 'Master', ['Prepares meals;', 'Keeps the galley clean.'])}**3.3 RECORDS**\n\n${tableOf(['Form', 'Title', 'Retention'], ['F-01', 'Review of the system', '3 years'])}`;

  it('has a position for each, and none below the next part', () => {
    const found = positionsIn('a.md', manual);
    expect(found.map(({ title }) => title).sort()).toEqual(['Bosun', 'Chief Cook', 'Master']);
    expect(found.find(({ title }) => title === 'Chief Cook')?.['duties']).toEqual([
      { duty: 'Prepares meals;' },
      { duty: 'Keeps the galley clean.' },
    ]);
    expect(found.some(({ title }) => title === 'Retention')).toBe(false);
  });
});

describe('an annex with a table for each role', () => {
  const one = (number: string, title: string, chief: string, duty: string) =>
    rows([number, title], ['Reports to', chief], ['Responsibility', duty], ['Authority', `May stop ${duty.slice(-8)}`]);

  it('takes its title from the row that counts it', () => {
    const found = readBody([
      line('Annex C – Roles, responsibilities and authorities'),
      one('C.1', 'Quality Manager', 'Managing Director', 'Maintains the documents of the system.'),
      one('C.2', 'Calibration Technician', 'Quality Manager', 'Calibrates gauges at their intervals.'),
    ]);
    expect(found).toMatchObject([
      { title: 'Quality Manager', duties: [{ duty: 'Maintains the documents of the system.' }] },
      { title: 'Calibration Technician', reportsTo: 'quality-manager' },
    ]);
  });

  it('leaves a table of a form that has its title', () => {
    const [found, ...others] = readBody([
      line('JOB DESCRIPTION'),
      rows(['Job title', 'Press Setter']),
      rows(['1', 'Sheet A'], ['Reports to', 'Foreman'], ['Responsibilities', 'Sets dies.'], ['Grade', 'B']),
    ]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ title: 'Press Setter', reportsTo: 'Foreman' });
  });
});

describe('what is beside the label of a title', () => {
  it.each(['Occupational Code', 'Pay Plan', 'Position Status', 'Initials', '☐ Supervisory ☒ Neither'])(
    'is none: %s',
    (text) => expect(isNoTitle(openDictionary(), text)).toBe(true),
  );

  it.each(['Code Compliance Officer', 'Grade Control Geologist', 'Status Analyst', 'Series Editor'])(
    'may have such a word: %s',
    (text) => expect(isNoTitle(openDictionary(), text)).toBe(false),
  );

  it('is no remark in brackets', () => {
    expect(titleIn('POSITION DESCRIPTION (Please read the instructions)')).toBeUndefined();
    expect(titleIn('Position Description: Bosun (Deck)')).toBe('Bosun (Deck)');
  });

  it('nor beside the name of the paper', () => {
    const [found] = readBody([
      line('POSITION DESCRIPTION:  (Please read the instructions on the back)'),
      rows(['Position title', 'Range Warden'], ['Duty station', 'Rawlins']),
      line('Major duties'),
      line('- Rides the fences'),
    ]);
    expect(found).toMatchObject({ title: 'Range Warden', location: 'Rawlins' });
    expect(JSON.stringify(found?.['x-imported'])).toContain('Please read the instructions on the back');
  });
});
