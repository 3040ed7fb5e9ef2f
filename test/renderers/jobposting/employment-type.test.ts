import { describe, expect, it } from 'vitest';
import { readEmploymentTypes } from '../../../src/renderers/jobposting/employment-type.ts';
import { writeSalary } from '../../../src/renderers/jobposting/salary.ts';

describe('the kind of employment', () => {
  it.each([
    ['全职', 'FULL_TIME'],
    ['全日制', 'FULL_TIME'],
    ['非全日制', 'PART_TIME'],
    ['兼职', 'PART_TIME'],
    ['实习生', 'INTERN'],
    ['临时工', 'TEMPORARY'],
    ['劳务外包', 'CONTRACTOR'],
    ['full-time', 'FULL_TIME'],
    ['Full Time', 'FULL_TIME'],
    ['part time', 'PART_TIME'],
    ['internship', 'INTERN'],
    ['internal transfer only', 'OTHER'],
    ['合同制', 'OTHER'],
    ['Full time, regular; seasonal from October', ['FULL_TIME', 'TEMPORARY']],
  ])('is read from %s', (text, expected) => {
    expect(readEmploymentTypes(text)).toEqual(expected);
  });
});

describe('pay', () => {
  it('is one amount or two, per a unit that is known', () => {
    const salary = (value: object) => ({
      '@type': 'MonetaryAmount',
      currency: 'CNY',
      value: { '@type': 'QuantitativeValue', ...value },
    });
    const cny = { currency: 'CNY', period: '月' };
    expect(writeSalary({ ...cny, min: 5, max: 8 })).toEqual(salary({ minValue: 5, maxValue: 8, unitText: 'MONTH' }));
    expect(writeSalary({ ...cny, min: 5 })).toEqual(salary({ value: 5, unitText: 'MONTH' }));
    expect(writeSalary({ ...cny, max: 8, period: 'per year' })).toEqual(salary({ value: 8, unitText: 'YEAR' }));
    expect(writeSalary({ ...cny, min: 0, period: '每小时' })).toEqual(salary({ value: 0, unitText: 'HOUR' }));
    expect(writeSalary({ grade: 'P5', currency: 'CNY' })).toBeUndefined();
    expect(writeSalary({ min: 5, period: 'month' })).toBe('pay.currency');
    expect(writeSalary({ min: 5, currency: 'CNY' })).toBe('pay.period');
    expect(writeSalary({ ...cny, min: 5, period: 'month or year' })).toBe('pay.period');
  });
});
