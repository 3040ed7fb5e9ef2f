import { expect, it } from 'vitest';
import { line, readBody } from '../support/imported-blocks.ts';

const dutiesIn = (...lines: readonly string[]) =>
  readBody(['Job title: Galley Hand', 'Reports to: Cook', 'Duties', ...lines].map(line))[0]?.['duties'];

it('letters above lines without marks are groups of duties', () => {
  expect(
    dutiesIn(
      '(a)\tRoutine',
      'Lay the tables',
      'Wash the pots',
      'Peel potatoes',
      '(b)\tIn port',
      'Take in stores',
      'Clean the oven',
    ),
  ).toEqual([
    { group: 'Routine', duty: 'Lay the tables' },
    { group: 'Routine', duty: 'Wash the pots' },
    { group: 'Routine', duty: 'Peel potatoes' },
    { group: 'In port', duty: 'Take in stores' },
    { group: 'In port', duty: 'Clean the oven' },
  ]);
});

it('letters above sentences, or above each other, are duties', () => {
  const duties = dutiesIn(
    '(a) Lays the tables',
    'At sea, before each watch.',
    '(b) Washes the pots',
    '(c) Takes in stores',
  );
  expect(JSON.stringify(duties)).not.toContain('"group"');
  expect(JSON.stringify(duties)).toContain('Lays the tables');
});
