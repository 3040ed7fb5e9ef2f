import { expect, it } from 'vitest';
import { readBody, rows } from '../support/imported-blocks.ts';

it('a title of the superior says more than the name of whoever holds it', () => {
  const [found] = readBody([
    rows(['Job title', 'Clerk'], ['Supervisor name', 'Ada Finch'], ['Supervisor title', 'Head of Records']),
    rows(['Duties', 'Files letters']),
  ]);
  expect(found?.['reportsTo']).toBe('Head of Records');
  expect(JSON.stringify(found?.['x-imported'])).toContain('Ada Finch');
  const [alone] = readBody([
    rows(['Job title', 'Clerk'], ['Supervisor name', 'Ada Finch'], ['Duties', 'Files letters']),
  ]);
  expect(alone?.['reportsTo']).toBe('Ada Finch');
});
