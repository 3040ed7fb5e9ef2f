import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const payOf = (label: string, value: string) =>
  positionsIn('a.md', `# JOB DESCRIPTION\n\nName of the post: Fitter\n${label}: ${value}\n\nDuties\n- Fits pipes\n`)[0];

describe('pay with the commas of India and its neighbours', () => {
  it.each([
    ['₹80,000–2,20,000', { min: 80_000, max: 220_000, currency: 'INR' }],
    ['Rs. 1,00,000 – 2,60,000', { min: 100_000, max: 260_000, currency: 'Rs' }],
    ['Rs 29,200/- to Rs 92,300/- per month', { min: 29_200, max: 92_300, currency: 'Rs', period: 'month' }],
    ['7–9 LPA', { min: 700_000, max: 900_000 }],
    ['₹4.5 lakh – ₹6 lakh per annum', { min: 450_000, max: 600_000, currency: 'INR', period: 'year' }],
    ['£19,000 – £23,000', { min: 19_000, max: 23_000, currency: 'GBP' }],
  ])('such as %s', (value, pay) => {
    expect(payOf('Scale of pay', value)?.['pay']).toMatchObject(pay);
    expect(payOf('CTC', value)?.['x-imported']).toBeUndefined();
  });

  it.each([
    ['Rs. 50,000 – 3% – 1,60,000', { min: 50_000, max: 160_000 }],
    ['16400-450-40500', { min: 16_400, max: 40_500 }],
  ])('is kept as written where %s has by how much it grows', (value, pay) => {
    const found = payOf('Pay scale', value);
    expect(found?.['pay']).toMatchObject(pay);
    expect(found?.['x-imported']).toMatchObject([{ text: value }]);
  });

  it('has no end where a number between two is none', () => {
    expect(payOf('Pay scale', '15,000 – 18,000 – 21,000')?.['pay']).toBeUndefined();
  });
});
