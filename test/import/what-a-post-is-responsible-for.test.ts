import { expect, it } from 'vitest';
import { readBody, rows } from '../support/imported-blocks.ts';

const read = (label: string, value: string) =>
  readBody([
    rows(
      ['Job Title', 'Ferry Warden'],
      ['Reports to', 'Harbour Master'],
      [label, value],
      ['Duties', 'Checks tickets.'],
    ),
  ])[0];

it('takes staff and no premises or money for reports', () => {
  const form = read(
    'Responsible for',
    'Staff: Deckhands, ticket sellers\nPremises: Ticket hall and slipway\nCash: All fares until banked',
  );
  expect(form?.['directReports']).toEqual(['Deckhands', 'ticket sellers']);
  expect(JSON.stringify(form?.['x-imported'])).toMatch(/Ticket hall and slipway.*All fares until banked/);
});

it.each([
  ['Direct reports', 'None. May guide two summer helpers.'],
  ['直接下级', '无。节假日可指派临时工。'],
])('takes no sentence behind none for a name: %s', (label, value) => {
  const form = read(label, value);
  expect(form?.['directReports'] ?? []).toEqual([]);
  expect(JSON.stringify(form)).toContain(value.slice(-6));
});

it('keeps names of jobs', () => {
  expect(read('Direct reports', 'Deckhand, Ticket Seller')?.['directReports']).toEqual(['Deckhand', 'Ticket Seller']);
});
