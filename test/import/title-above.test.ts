import { expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const read = (...above: readonly string[]) =>
  positionsIn(
    'vacancy 12.txt',
    [
      ...above,
      'Department',
      'Marine',
      '',
      'Location',
      'Port of Ness',
      '',
      'Duties',
      '(a) Guides ships;',
      '(b) Reports depths;',
    ].join('\n'),
  )[0];

it('takes the title from the only line above the labels that names a job', () => {
  const found = read('Home > Careers > Vacancy details', '', 'Harbour Clerk', '');
  expect(found).toMatchObject({ title: 'Harbour Clerk', department: 'Marine' });
  expect(found?.['x-imported']).toMatchObject([{ text: 'Home > Careers > Vacancy details' }]);
  expect(
    positionsIn('职位.txt', '主頁 > 職位空缺\n\n教學助理\n\n部門\n教育局\n\n職責\n(a)協助教師；\n(b)編製資料。\n')[0],
  ).toMatchObject({ title: '教學助理', department: '教育局' });
});

it('takes the one of several with which the way to the page ends', () => {
  const found = read(
    'Home > Jobs > Harbour Clerk',
    '',
    'Harbour Clerk',
    '',
    'Ask the Dock Foreman',
    '',
    'Dock Foreman',
    '',
  );
  expect(found).toMatchObject({ title: 'Harbour Clerk' });
  expect(read('Home > Jobs > Harbour Clerk', '', 'Ness Council', '', 'Harbour Clerk', '')).toMatchObject({
    title: 'Harbour Clerk',
  });
});

it('takes the name of the file where two lines name jobs, or none does', () => {
  expect(read('Harbour Clerk', '', 'Dock Foreman', '')).toMatchObject({ title: 'Vacancy 12' });
  expect(read('Home > Careers', '')).toMatchObject({ title: 'Vacancy 12' });
});

it('takes a title below a picture without it, though its job is one of teams that write programs', () => {
  expect(read('🧭 Product Owner', 'Role card · Tickets')).toMatchObject({ title: 'Product Owner' });
  expect(read('🎭 Stage Manager', '')).toMatchObject({ title: 'Stage Manager' });
  expect(read('🧭 Home Owner', 'Card · Tickets')).toMatchObject({ title: 'Vacancy 12' });
});
