import { describe, expect, it } from 'vitest';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const read = (employer: string, ...more: [string, string][]): Record<string, unknown> | undefined =>
  readBody([
    line(employer),
    rows(['Job Title', 'Store Keeper'], ['Effective Date', '03-04-2024'], ...more, [
      'Main Duties',
      'Counts the stock.',
    ]),
  ])[0];

describe('a date that could be two', () => {
  it('has the day first where the employer is a company of a country that writes so', () => {
    for (const employer of ['GODAVARI TILES PVT. LTD.', 'Karoo Feeds (Pty) Ltd', 'Selera Sdn Bhd', 'Private Limited'])
      expect(read(`Makers ${employer}`), employer).toMatchObject({ effective: '2024-04-03' });
  });

  it('has the day first where money is of such a country', () => {
    for (const pay of ['₹ 45,000 a month', '4.5 lakhs a year', '£24,000 a year', 'Rs. 30000 per month'])
      expect(read('Godavari Tiles', ['Salary', pay]), pay).toMatchObject({ effective: '2024-04-03' });
  });

  it('stays as written where nothing shows it, or an American status is asked for', () => {
    expect(read('Riverside Tiles Ltd.')).not.toHaveProperty('effective');
    expect(read('Riverside Tiles Inc.', ['Salary', '$ 45,000 a year'])).not.toHaveProperty('effective');
    expect(read('Riverside Tiles (India) Pvt. Ltd.', ['FLSA Status', 'Exempt'])).toMatchObject({
      effective: '2024-03-04',
    });
  });
});
