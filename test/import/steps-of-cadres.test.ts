import { expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const payOf = (scale: string) =>
  positionsIn(
    'a.md',
    `Post of Canal Overseer\n\nDepartment: Locks\n\nSalary scale: ${scale}\n\n## Duties\n\n- Opens the locks\n`,
  )[0]?.['pay'];

it.each(['K4 Tech', 'K2E Upper', 'K4T'])('reads a step of a scale with its cadre: %s', (scale) => {
  expect(payOf(scale)).toEqual({ grade: scale });
});

it.each(['as agreed with the union', 'P4 is paid monthly'])('reads no step in words: %s', (scale) => {
  expect(payOf(scale)).toBeUndefined();
});

it('takes an overseer for a job', () => {
  expect(
    positionsIn('a.md', '**Post of Canal Overseer**\n\nDepartment: Locks\n\n## Duties\n\n- Opens the locks\n'),
  ).toMatchObject([{ title: 'Canal Overseer' }]);
});
