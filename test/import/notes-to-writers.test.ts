import { expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

it.each([
  ['Note to managers: keep this list short, please.'],
  ['NB: no more than one page'],
  ['Weightings must add up to 100.'],
])('keeps what is said to the writer apart from the duties: %s', (said) => {
  const [first] = positionsIn(
    'a.txt',
    `Job title: Rigger\nDepartment: Loft\n\nDuties\n${said}\n- Splices ropes\n- Sets up masts\n`,
  );
  expect(first?.['duties']).toMatchObject([{ duty: 'Splices ropes' }, { duty: 'Sets up masts' }]);
  expect(JSON.stringify(first?.['x-imported'])).toContain(said.slice(0, 12));
});

it.each([['注意：每项职责写一条。'], ['权重合计应为100%，不超过七项。']])('does so in Chinese: %s', (said) => {
  const [first] = positionsIn(
    'a.txt',
    `岗位名称：索具工\n所属部门：桅杆班\n\n岗位职责\n${said}\n1、插接钢索；\n2、调整支索。\n`,
  );
  expect(first?.['duties']).toHaveLength(2);
});

it.each([
  ['02/04/19', '21/02/22', '2019-04-02', '2022-02-21'],
  ['04/02/19', '02/21/22', '2019-04-02', '2022-02-21'],
])('reads the days of a table of revisions by each other: %s and %s', (first, second, one, two) => {
  const [position] = positionsIn(
    'a.md',
    `# Rigger\n\nDepartment: Loft\n\n## Duties\n\n- Splices ropes\n\n## Version history\n\n| Version | Date | What changed | By |\n|---|---|---|---|\n| 1 | ${first} | First issue | P. Roe |\n| 2 | ${second} | Ropes added | P. Roe |\n`,
  );
  expect(position?.['revisions']).toMatchObject([
    { version: '1', date: one, change: 'First issue', by: 'P. Roe' },
    { version: '2', date: two, change: 'Ropes added', by: 'P. Roe' },
  ]);
});
