import { expect, it } from 'vitest';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const duties = ['Duties:', '- Opens the gate', '- Locks the gate'].map(line);

it('takes an answer for no label, whatever is right of it', () => {
  const [found] = readBody([
    rows(
      ['Job title', 'Gate Clerk', 'Cost pool', 'HS'],
      ['FLSA status', 'Nonexempt', 'Colour of badge', 'Blue'],
      ['Reports to', 'Yard Supervisor', 'Department', 'Yard Office'],
    ),
    ...duties,
  ]);
  expect(found).toMatchObject({ compliance: { flsa: 'Nonexempt' }, department: 'Yard Office' });
});

it('reads the grade beside a band where their labels are above them', () => {
  const [found] = readBody([
    line('Job title: Gate Clerk'),
    rows(['BAND', 'GRADE', 'SUBGRADE', 'FLSA STATUS:'], ['A', '1', '3', 'Non-exempt']),
    ...duties,
  ]);
  expect(found).toMatchObject({ grade: '1', compliance: { flsa: 'Non-exempt' } });
  expect(JSON.stringify(found?.['x-imported'])).toContain('SUBGRADE');
  expect(JSON.stringify(found?.['x-imported'])).toContain('BAND');
});

it('takes columns below names of jobs for positions, though one holds the word of a label', () => {
  const found = readBody([
    rows(
      ['Job title', 'Gate Clerk', 'Yard Clerk', 'Weigher'],
      ['Reports to', 'Yard Supervisor', 'Supervisor', 'Yard Supervisor'],
      ['Duties', 'Opens the gate', 'Stacks pallets', 'Weighs lorries'],
    ),
  ]);
  expect(found.map(({ title }) => title).sort()).toEqual(['Gate Clerk', 'Weigher', 'Yard Clerk']);
});
