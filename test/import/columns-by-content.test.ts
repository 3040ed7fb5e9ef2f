import { describe, expect, it } from 'vitest';
import { line, readBody, rows } from '../support/imported-blocks.ts';

describe('columns of a table of duties', () => {
  it('hold the group, the duty and its measures, though two heads speak of duties', () => {
    const [first] = readBody([
      line('Position: Stores Clerk'),
      line('Department: Stores'),
      rows(
        ['Output', 'Key activities', 'Measures'],
        ['1. Right stock', 'Counts the bins each day.\nTells finance what differs.', 'Under 1 %'],
        ['2. Safe store', 'Checks racks and walkways each week.', 'No accidents\nAudit score'],
      ),
    ]);
    expect(first?.['duties']).toEqual([
      { group: 'Right stock', duty: 'Counts the bins each day.' },
      { group: 'Right stock', duty: 'Tells finance what differs.' },
      { group: 'Safe store', duty: 'Checks racks and walkways each week.', kpi: ['No accidents', 'Audit score'] },
    ]);
    expect(first?.['dutyGroups']).toEqual([{ group: 'Right stock', kpi: 'Under 1 %' }]);
    expect(first).not.toHaveProperty('x-imported');
  });

  it('hold what should come of the duties where nothing else measures them', () => {
    const [first] = readBody([
      line('Position: Stores Clerk'),
      line('Responsibilities'),
      rows(
        ['Key responsibilities', 'Expected outcomes'],
        ['Counts the bins each day and corrects the list.', 'Records can be trusted'],
        ['Checks racks and walkways each week.', 'No accidents'],
      ),
    ]);
    expect(first?.['duties']).toMatchObject([{ kpi: 'Records can be trusted' }, { kpi: 'No accidents' }]);
  });
});

describe('what is asked of a person', () => {
  it('has its kinds side by side over their lists', () => {
    const [first] = readBody([
      line('Position: Stores Clerk'),
      line('Purpose: Keeps the stock right.'),
      rows(
        ['Skills (required)', 'Knowledge (basic)'],
        ['\uf0a7 Careful with figures\n\uf0a7 Calm', 'Stock control\nSafety law'],
        ['Education and experience', 'Licences'],
        ['Grade 12', 'Forklift'],
      ),
    ]);
    expect(first?.['qualifications']).toEqual({
      abilities: ['Careful with figures', 'Calm'],
      knowledge: ['Stock control', 'Safety law'],
      education: 'Grade 12',
      certificates: ['Forklift'],
    });
  });
});
