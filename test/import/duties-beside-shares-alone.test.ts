import { describe, expect, it } from 'vitest';
import { line, readBody, rows } from '../support/imported-blocks.ts';

describe('duties in columns that no head names', () => {
  it('have marks and shares beside them', () => {
    const [first] = readBody([
      rows(['Position Title:', 'Loan Clerk', 'Department:', 'Lending']),
      line('ROLE:'),
      line('To help borrowers with their papers, quickly and in words that they understand.'),
      line('ESSENTIAL FUNCTIONS:'),
      rows(
        ['E', '60%', 'Keys applications into the system.'],
        ['E', '30%', 'Checks the proof of income.'],
        ['N', '10%', 'Files mail.'],
      ),
      line('PERFORMANCE MEASUREMENTS'),
      line('No more than two errors in a hundred loans.'),
    ]);
    expect(first).toMatchObject({
      title: 'Loan Clerk',
      summary: ['To help borrowers with their papers, quickly and in words that they understand.'],
      duties: [
        { duty: 'Keys applications into the system.', share: 60, essential: true },
        { duty: 'Checks the proof of income.', share: 30, essential: true },
        { duty: 'Files mail.', share: 10, essential: false },
      ],
      kpis: ['No more than two errors in a hundred loans.'],
    });
    expect(first).not.toHaveProperty('x-imported');
  });

  it('are read in Chinese as well', () => {
    const [first] = readBody([
      rows(['岗位名称', '采购专员', '所属部门', '采购部']),
      line('岗位职责'),
      rows(['核心', '70%', '编制月度采购计划并跟踪到货。'], ['非核心', '30%', '整理供应商档案。']),
    ]);
    expect(first?.['duties']).toEqual([
      { duty: '编制月度采购计划并跟踪到货。', share: 70, essential: true },
      { duty: '整理供应商档案。', share: 30, essential: false },
    ]);
  });

  it('are not told apart by a letter that means something else', () => {
    const [first] = readBody([
      rows(['Position Title:', 'Loan Clerk', 'Department:', 'Lending']),
      line('DUTIES'),
      rows(['D', 'Keys applications into the system.'], ['W', 'Checks the proof of income each week.']),
    ]);
    expect(JSON.stringify(first?.['duties'] ?? [])).not.toContain('essential');
  });
});
