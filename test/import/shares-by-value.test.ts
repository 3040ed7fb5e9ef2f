import { describe, expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';

const duties = [
  'Receives the watches that shops send, and writes a slip for each of them',
  'Takes movements apart, cleans, oils and puts them together again',
  'Orders the parts of the next month before the twenty-fifth day of each month',
];

function read(head: string, values: readonly string[], title = 'Job title') {
  const [form] = positionsIn(
    'a.md',
    `${tableOf([title, 'Watchmaker'])}## Duties\n${tableOf(['No.', 'Tasks', head], ...duties.map((duty, at) => [`${at + 1}`, duty, values[at] ?? '']))}`,
  );
  return ((form?.['duties'] ?? []) as readonly { readonly share?: number }[]).map(({ share }) => share);
}

describe('a column of percentages beside duties', () => {
  it.each([
    ['Bench hours', ['50%', '30%', '20%']],
    ['Load', ['50 %', '30 %', '20 %']],
    ['Points', ['50', '30', '20']],
    ['消耗时间', ['50%', '30%', '20%']],
    ['工时安排', ['50％', '30％', '20％']],
  ])('has their shares below %s', (head, values) => {
    expect(read(head, values)).toEqual([50, 30, 20]);
  });

  it('has them although the sum is wrong, where its head speaks of shares', () => {
    expect(read('Bench time', ['50%', '30%', '25%'])).toEqual([50, 30, 25]);
  });

  it.each([
    ['Pass rate', ['95%', '98%', '90%']],
    ['Bench hours', ['50', '30', '25']],
    ['Returned', ['5%', 'none', '2%']],
  ])('is something else below %s', (head, values) => {
    expect(read(head, values)).toEqual([undefined, undefined, undefined]);
  });
});
