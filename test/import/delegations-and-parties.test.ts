import { describe, expect, it } from 'vitest';
import { splitPurposes } from '../../src/import/values/contact-purpose.ts';
import { positionsIn } from '../support/imported.ts';
import { line, readBody, rows } from '../support/imported-blocks.ts';

describe('a form with delegations', () => {
  it('names the matters beside what may be decided', () => {
    const [found] = readBody([
      line('Position Description'),
      rows(['Position title', 'Ward Team Leader'], ['Team', 'Adult Services']),
      line('Delegations'),
      rows(
        ['Financial', 'May approve purchases of up to $250 a month for a ward'],
        ['Staffing', 'May approve leave of up to five days; may not appoint'],
      ),
      line('Key accountabilities'),
      rows(['Key result area', 'Tasks'], ['Wards', 'Keeps the roster full'], ['Records', 'Checks each chart by noon']),
    ]);
    expect(found?.['authority']).toEqual([
      { kind: 'Financial', text: 'May approve purchases of up to $250 a month for a ward' },
      { kind: 'Staffing', text: 'May approve leave of up to five days; may not appoint' },
    ]);
  });
});

describe('what stands behind a dash after a contact', () => {
  it.each(['Service Manager – Central', 'Health Unit – Te Puna Oranga', 'Crew Desk – Northwest'])(
    'may be a part of the name: %s',
    (text) => expect(splitPurposes(text)).toEqual([]),
  );

  it.each([
    ['Finance – monthly close', 'Finance', 'monthly close'],
    ['Legal – Reviews contracts', 'Legal', 'Reviews contracts'],
    ['Payroll – Overtime', 'Payroll', 'Overtime'],
  ])('is else what it is about: %s', (text, who, purpose) => expect(splitPurposes(text)).toEqual([{ who, purpose }]));
});

describe('a date that could be two', () => {
  const form = (fact: string) =>
    `POSITION DESCRIPTION\n\nJob title: Kitchen Manager\nDepartment: School meals\n${fact}\nEffective date: 07/01/2022\n\nDuties\n- Plans menus.\n- Orders milk.\n`;
  const effective = (fact: string) => positionsIn('a.txt', form(fact))[0]?.['effective'];

  it('has its month first in a form with an FLSA status', () => {
    expect(effective('FLSA Status: Non-exempt')).toBe('2022-07-01');
    expect(effective('Grade: 7')).toBeUndefined();
  });
});

describe('sentences on the paper itself', () => {
  it.each([
    'This description is written for evaluation under the plan. Changes are sent to Total Rewards.',
    'This document outlines the main features of the post and no more.',
    'This job profile replaces that of 2019.',
    'The Trust is committed to safeguarding the welfare of children and expects all staff to share this.',
  ])('are no condition of the work: %s', (sentence) => {
    const [found] = positionsIn(
      'a.txt',
      `JOB DESCRIPTION\n\nJob title: Mate\nDepartment: Deck\n\nDuties\n- Keeps watch.\n- Logs the tide.\n\nWorking conditions\nOn deck in all weather.\n${sentence}\n`,
    );
    expect(found?.['conditions']).toEqual({ place: 'On deck in all weather.' });
    expect(JSON.stringify(found?.['x-imported'])).toContain(sentence);
  });
});

describe('a sentence on somebody', () => {
  it('is asked of who holds the post', () => {
    const [found] = positionsIn(
      'a.txt',
      'JOB DESCRIPTION\n\nJob title: Tutor\nDepartment: Music\n\nDuties\n- Teaches.\n- Plays.\n\nSkills\nThe post holder is committed to safeguarding children.\n',
    );
    expect(JSON.stringify(found?.['qualifications'])).toContain(
      'The post holder is committed to safeguarding children.',
    );
  });
});
