import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const form = (...lines: readonly string[]) =>
  positionsIn('a.md', ['# ROLE DESCRIPTION', '', 'Role title: Lock Keeper', '', ...lines].join('\n'))[0];

describe('a heading that speaks of the employer', () => {
  it.each(['Our purpose', 'Our mission', 'Our vision'])('as %s has nothing of the position', (heading) => {
    const found = form(
      `## ${heading}`,
      'Rivers for everyone.',
      '',
      '## Purpose of the role',
      'To pass boats safely.',
      '',
      '## Duties',
      '- Opens the gates',
    );
    expect(found).toMatchObject({ summary: ['To pass boats safely.'], duties: [{ duty: 'Opens the gates' }] });
    expect(found?.['x-imported']).toMatchObject([{ label: heading, text: 'Rivers for everyone.' }]);
  });

  it('differs from what the position is for', () => {
    expect(form('## Your mission', 'To pass boats safely.', '', '## Duties', '- Opens the gates')).toMatchObject({
      summary: ['To pass boats safely.'],
    });
  });
});

describe('below a label of responsibilities', () => {
  it.each(['operationally', 'administratively', 'directly'])('stands to whom the position reports %s', (how) => {
    const found = form(
      '## Your key responsibilities',
      'You will carry out the responsibilities of this role in accordance with our code of conduct.',
      '- Opens the gates',
      '- Logs each boat',
      '',
      '## Staffing and financial responsibilities',
      `The role reports ${how} to the Canal Manager, Northern Reach. It has no budget.`,
    );
    expect(found).toMatchObject({
      reportsTo: 'Canal Manager, Northern Reach',
      duties: [{ duty: 'Opens the gates' }, { duty: 'Logs each boat' }],
    });
    expect(JSON.stringify(found?.['x-imported'])).toContain('It has no budget.');
  });
});

describe('what an applicant is assessed by', () => {
  it('is asked of the person', () => {
    const found = form(
      '## Duties',
      '- Opens the gates',
      '',
      '## How you will be assessed',
      'You will be assessed on your ability to demonstrate the following.',
      '- Ability to read gauges in poor light',
    );
    expect(found).toMatchObject({ qualifications: { abilities: ['Ability to read gauges in poor light'] } });
    expect(found?.['kpis']).toBeUndefined();
  });
});

describe('a contact', () => {
  it('is no contract with a letter missing', () => {
    const found = form('Contact: Rhona Sayle', '', 'Duties', '- Opens the gates');
    expect(found?.['employmentType']).toBeUndefined();
  });
});
