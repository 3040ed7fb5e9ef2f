import { expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const read = (title: string, isEnglish = false): Record<string, unknown> | undefined =>
  positionsIn(
    'a.txt',
    isEnglish
      ? `Job title: ${title}\nDuties:\n1. Grease the slipway.\n2. Log each haul.\n`
      : `岗位名称：${title}\n岗位职责：\n1、检查滑道。\n2、记录上排船舶。\n`,
  )[0];
const textsIn = (found: Record<string, unknown> | undefined): unknown[] =>
  ((found?.['x-imported'] ?? []) as { text: string }[]).map(({ text }) => text);

it.each([
  ['坞修班长（2名，东坞、西坞各1名）', '坞修班长', 2, '东坞、西坞各1名'],
  ['起重工 3名（分两班）', '起重工', 3, '分两班'],
  ['起重工（3人）（其中1人夜班）', '起重工', 3, '其中1人夜班'],
])('keeps what is said beside a count: %s', (written, title, headcount, kept) => {
  const found = read(written);
  expect(found).toMatchObject({ title, headcount });
  expect(textsIn(found)).toEqual([kept]);
});

it('keeps what is said beside a count in English', () => {
  const found = read('Slip Hand (2 posts, one for each dock)', true);
  expect(found).toMatchObject({ title: 'Slip Hand', headcount: 2 });
  expect(textsIn(found)).toEqual(['one for each dock']);
});

it.each([
  ['起重工 2名（汇报给坞修主管）', false, '起重工', '坞修主管'],
  ['起重工（2名，向坞修主管汇报）', false, '起重工', '坞修主管'],
  ['Slip Hand (2 posts, reports to the Dock Master)', true, 'Slip Hand', 'Dock Master'],
])('takes the superior beside a count: %s', (written, isEnglish, title, reportsTo) => {
  const found = read(written, isEnglish);
  expect(found).toMatchObject({ title, headcount: 2, reportsTo });
  expect(textsIn(found)).toEqual([]);
});

it('takes no number within brackets for a count where they do not begin with it', () => {
  expect(read('坞修班长（东坞）')).toMatchObject({ title: '坞修班长（东坞）' });
  expect(read('坞修班长（东坞）')).not.toHaveProperty('headcount');
});
