import { expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';

it.each([
  ['Job title / المسمى الوظيفي', 'Department (الإدارة)', 'Duties الواجبات'],
  ['Job title / Должность', 'Отдел / Department', 'Duties | Обязанности'],
])('reads labels that another script repeats: %s', (title, department, duties) => {
  const form = `${title}: Net Mender\n\n${department}: Harbour\n\n## ${duties}\n\n- Mends the nets\n`;
  expect(positionsIn('a.md', form)).toEqual([
    { title: 'Net Mender', department: 'Harbour', duties: [{ duty: 'Mends the nets' }] },
  ]);
});

it('leaves values in another script as they are', () => {
  const form = tableOf(['Job title', 'Net Mender Рыбак'], ['Department', 'الإدارة'], ['Duties', 'Mends the nets']);
  expect(positionsIn('a.md', form)).toMatchObject([{ title: 'Net Mender Рыбак', department: 'الإدارة' }]);
});
