import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const head = 'Job Title: Verger\n\nResponsible to: Rector\n\nExternal contacts: Suppliers of candles, visitors\n\n';

describe('a sentence below contacts beside their label', () => {
  it('is what the position is for, above a list of what it does', () => {
    const text = `${head}To look after the church and its services each day.\n\n1. To open the church.\n\n2. To report faults.\n\n3. To help at evacuations.\n`;
    expect(positionsIn('a.md', text)).toMatchObject([
      {
        title: 'Verger',
        contacts: { external: { with: ['Suppliers of candles', 'visitors'] } },
        summary: ['To look after the church and its services each day.'],
        duties: [{ duty: 'To open the church.' }, { duty: 'To report faults.' }, { duty: 'To help at evacuations.' }],
      },
    ]);
  });

  it('stays with them above a label', () => {
    const text = `${head}To order candles and to answer what visitors ask.\n\nDuties\n\n1. Opens the church.\n\n2. Reports faults.\n`;
    const [first] = positionsIn('a.md', text);
    expect(first?.['duties']).toEqual([{ duty: 'Opens the church.' }, { duty: 'Reports faults.' }]);
    expect(first).not.toHaveProperty('summary');
  });
});
