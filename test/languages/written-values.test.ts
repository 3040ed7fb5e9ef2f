import { expect, it } from 'vitest';
import { grouped, kibibytes } from '../../src/languages/quote.ts';
import { both, chinese, english, helpOf, messageOf } from '../support/phrase.ts';

it.each([
  ['2024年6月1日', 'write it as `2024-06-01`'],
  ['2024/6/1', 'write it as `2024-06-01`'],
  ["'2024.06.01'", 'write it as `2024-06-01`'],
  ['2023-03-15 09:30', 'write it as `2023-03-15`'],
  ["'2023-3-15T09:30:00Z'", 'write it as `2023-03-15`'],
  ['15.03.2023', 'write it as `2023-03-15`'],
  ['03.04.2023', 'write it as `2023-04-03`'],
  ['3/15/2023', 'write it as `2023-03-15`'],
  ['15/03/2023', 'write it as `2023-03-15`'],
  ['03-03-2023', 'write it as `2023-03-03`'],
  ['03/04/2023', 'write `2023-03-04` for 4 March, `2023-04-03` for 3 April'],
  ['March 15, 2023', 'write it as `2023-03-15`'],
  ['Wednesday, 15th of Sept. 2023', 'write it as `2023-09-15`'],
  ['15-MAR-2023', 'write it as `2023-03-15`'],
  ['15May2023', 'write it as `2023-05-15`'],
  ['2023 Dec 5', 'write it as `2023-12-05`'],
  ['自2023年3月15日起', 'write it as `2023-03-15`'],
  ['二〇二三年十二月二十一日', 'write it as `2023-12-21`'],
  ['二零二三年三月', 'add the day: `2023-03-01` for the first of the month'],
  ['2023.03', 'add the day: `2023-03-01` for the first of the month'],
  ['3/2023', 'add the day: `2023-03-01` for the first of the month'],
  ['March 2023', 'add the day: `2023-03-01` for the first of the month'],
  ['2023年3月份', 'add the day: `2023-03-01` for the first of the month'],
  ['2023年', 'add month and day: `2023-01-01` for the first day of the year'],
  ['3月5日', 'add the year: `YYYY-03-05`'],
  ['5 March', 'add the year: `YYYY-03-05`'],
  ['2023-02-29', 'check the month and the day'],
  ['2024/13/1', 'check the month and the day'],
  ['31.02.2023', 'check the month and the day'],
  ['31 April 2023', 'check the month and the day'],
  ...['next year', 'Mar-23', '15/03/23', '民国112年3月15日', '二〇二三年二月初一', 'May be 2023', '2023-13', ''].map(
    (written) => [written, 'write year, month and day in digits: `YYYY-MM-DD`'],
  ),
])('corrects the date %s', (written = '', help = '') => {
  expect(helpOf(english, 'schema/format', { name: 'effective', format: 'date', written })).toBe(help);
});

it.each([
  ['C00000', "write `accent: '#C00000'`"],
  ["'#C00'", "write `accent: '#CC0000'`"],
  ["'0xc00000'", "write `accent: '#c00000'`"],
  ['rgb(192, 0, 10)', "write `accent: '#C0000A'`"],
  ['Red', "write `accent: '#FF0000'`"],
  ['brand red', 'write `#` and six hexadecimal digits (0 to 9, a to f), in quotes'],
  ['rgb(300, 0, 0)', 'write `#` and six hexadecimal digits (0 to 9, a to f), in quotes'],
])('corrects the colour %s', (written, help) => {
  expect(helpOf(english, 'schema/pattern', { name: 'theme.accent', pattern: 'colour', written })).toBe(help);
});

it('writes numbers alike everywhere', () => {
  expect(grouped(999)).toBe('999');
  expect(grouped(1_234_567)).toBe('1,234,567');
  expect(kibibytes(1_048_577)).toBe('1,025 KiB');
  expect(messageOf(english, 'form/duty-shares', { sum: 66.60000000000001, given: 3, of: 3 })).toContain('66.6,');
});

it('writes the tally', () => {
  const facts = { errors: 3, warnings: 1, positions: 8, procedures: 4, milliseconds: 120 };
  expect(english.report.tally(facts)).toBe('3 errors, 1 warning in 8 positions and 4 procedures (120 ms)');
  expect(english.report.tally({ ...facts, errors: 0, warnings: 0, positions: 1, procedures: 0 })).toBe(
    'no problems in 1 position (120 ms)',
  );
  expect(chinese.report.tally({ ...facts, milliseconds: 1234 })).toBe(
    '8 个岗位、4 份规程，3 个错误、1 个警告（1.2 s）',
  );
});

it('writes dates, numerals, quantities and titles in the way of the language', () => {
  expect(english.handbook.date('2024-06-01')).toBe('1 June 2024');
  expect(chinese.handbook.date('2024-06-01')).toBe('2024年6月1日');
  for (const { handbook } of both) expect(handbook.date('soon')).toBe('soon');
  expect([1, 5, 10, 11, 19, 20, 21, 99, 100].map((number) => chinese.handbook.numeral(number))).toEqual(
    '一 五 十 十一 十九 二十 二十一 九十九 100'.split(' '),
  );
  expect([1, 11].map((number) => english.handbook.numeral(number))).toEqual(['1', '11']);
  expect(chinese.handbook.quantity(95, '%')).toBe('95%');
  expect(chinese.handbook.quantity('3', '天')).toBe('3 天');
  expect(chinese.handbook.defaultTitle(['客服部', '工程部'])).toBe('客服部、工程部岗位职责手册');
  expect(english.handbook.defaultTitle(['Service'])).toBe('Service: job descriptions');
});
