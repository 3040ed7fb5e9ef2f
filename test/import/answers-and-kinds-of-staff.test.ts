import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const duties = ['', 'Duties:', '- Opens the gate', '- Locks the gate', ''];
const read = (...lines: string[]) => positionsIn('a.txt', ['Job title: Gate Clerk', ...lines, ...duties].join('\n'))[0];

describe('whom a position supervises', () => {
  it('is nobody where the answer is no, and nobody named where it is yes', () => {
    expect(read('Supervisory responsibilities: No')?.['directReports']).toEqual([]);
    const yes = read('Supervisory responsibilities: Yes');
    expect(yes?.['directReports']).toBeUndefined();
    expect(JSON.stringify(yes?.['x-imported'])).toContain('Yes');
    expect(positionsIn('b.txt', '岗位名称：门卫\n直接下级：否\n\n岗位职责：\n1. 开门\n2. 锁门\n')[0]).toMatchObject({
      directReports: [],
    });
  });

  it('is one group where the last word is said of all between the commas', () => {
    expect(read('Responsible for: All gate, yard and weighbridge staff.')?.['directReports']).toEqual([
      'All gate, yard and weighbridge staff.',
    ]);
    expect(read('Direct reports: Gate Clerk, Yard Supervisor and weighbridge staff')?.['directReports']).toHaveLength(
      3,
    );
  });

  it('is not said by work with staff', () => {
    const found = read('Responsible for: All aspects of recruiting, training and rostering staff.');
    expect(found?.['directReports']).toBeUndefined();
  });
});

it.each(['P/T, schedule varies, 5-25 hours/week', 'Permanent, 38 hours per week, hourly'])(
  'reads %s as the kind of employment',
  (text) => {
    expect(read(`Status: ${text}`)?.['employmentType']).toBe(text);
  },
);

it('keeps the status of a paper', () => {
  expect(read('Status: Draft, 3 weeks for comments')?.['employmentType']).toBeUndefined();
});
