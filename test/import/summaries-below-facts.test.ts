import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const job = (title: string, said: string, duty: string) =>
  `# ${title}\n\nTeam: Yard\nReports to: Foreman\nHours: 40 a week\n\n${said}\n\nMain tasks\n\n- ${duty}\n\n`;

describe('a sentence below the facts of each of several positions', () => {
  it('is the summary, and not where the work is done', () => {
    const found = positionsIn(
      'jobs.md',
      job('Rigger', 'Keeps masts and shrouds sound all year round.', 'Splices wire') +
        job('Sailmaker', 'In short: Cuts and mends sails.', 'Sews seams') +
        job('Storekeeper', 'Has what the yard needs before it asks.', 'Counts shackles'),
    );
    expect(found).toHaveLength(3);
    for (const { title, summary, conditions } of found) {
      expect(conditions).toEqual({ hours: '40 a week' });
      if (title === 'Rigger') expect(summary).toEqual(['Keeps masts and shrouds sound all year round.']);
      if (title === 'Storekeeper') expect(summary).toEqual(['Has what the yard needs before it asks.']);
    }
  });

  it('is it in Chinese', () => {
    const found = positionsIn(
      'a.md',
      ['索具工', '缝帆工', '库管员']
        .map(
          (name) =>
            `# ${name}\n\n部门：船台\n\n工作时间：每周40小时\n\n全年保证${name}手上的活不误工期。\n\n工作职责\n\n1. 点检工具\n\n`,
        )
        .join(''),
    );
    expect(found).toHaveLength(3);
    for (const { title, summary, conditions } of found) {
      expect(summary).toEqual([`全年保证${title}手上的活不误工期。`]);
      expect(conditions).toEqual({ hours: '每周40小时' });
    }
  });
});

it('reads the ends of the pay with its currency and what it is per below their heads', () => {
  const [first] = readBody([
    rows(['Job title', 'Department', 'Reports to'], ['Rigger', 'Loft', 'Foreman']),
    line(''),
    rows(['Salary minimum', 'Salary maximum', 'Currency', 'Per'], ['61,000', '68,400', 'NZD', 'year']),
    line('Duties'),
    line('- Splices wire'),
  ]);
  expect(first?.['pay']).toEqual({ min: 61000, max: 68400, currency: 'NZD', period: 'year' });
});

it.each([['Full-time permanent'], ['Paid, part time'], ['Salaried full-time'], ['Part time casual']])(
  'takes `Type: %s` for how somebody is employed',
  (kind) => {
    const [first] = positionsIn(
      'a.txt',
      `Role: Rigger\nSection: Loft\nType: ${kind}\nHow many: 2\n\nDuties\n- Splices wire\n`,
    );
    expect(first).toMatchObject({ title: 'Rigger', employmentType: kind, headcount: 2 });
  },
);

it('keeps the initial of the first of several holders', () => {
  const [first] = readBody([
    rows(['Job title', 'Rigger'], ['Post holder(s)', 'D. Roe, Ann Lee'], ['Duties', 'Splices wire']),
  ]);
  expect(first?.['incumbents']).toEqual(['D. Roe', 'Ann Lee']);
});
