import { describe, expect, it } from 'vitest';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const form = (label: string, value: string) => [
  line('Job title: Night Porter'),
  rows(['Reports to', 'Head Porter'], [label, value]),
  line('Duties:'),
  line('1. Keeps the door.'),
  line('2. Walks the floors.'),
];

describe('a number', () => {
  it.each(['Employee Code', 'Employee No.', 'Staff number', 'Payroll ID', '员工编号'])(
    'of a person is kept, and is no code of the position: %s',
    (label) => {
      const [found] = readBody(form(label, 'NF-0872'));
      expect(found).not.toHaveProperty('code');
      expect(found?.['x-imported']).toEqual([expect.objectContaining({ label, text: 'NF-0872' })]);
    },
  );

  it.each(['Position No.', 'Job code', '岗位编号', 'Establishment number'])(
    'of the position is its code: %s',
    (label) => {
      expect(readBody(form(label, 'NF-0872'))).toMatchObject([{ code: 'NF-0872' }]);
    },
  );
});
