import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const duties = '\n## Duties\n\n- Opens the shop\n- Counts the till\n';

describe('what a value says of a label', () => {
  it.each([
    ['- **岗位名称**: 门店经理\n- **管理范围**: 收银员、导购\n', ['收银员', '导购']],
    ['- **Job title**: Shop Manager\n- **Span of control**: Cashier, Stock Clerk\n', ['Cashier', 'Stock Clerk']],
    ['- **岗位名称**: 门店经理\n- **管理范围**: shop_clerk, cashier\n', ['shop_clerk', 'cashier']],
  ])('is whom it directs, by names of jobs: %j', (facts, names) => {
    expect(positionsIn('a.md', facts + duties)[0]?.['directReports']).toEqual(names);
  });

  it.each([
    '- **岗位名称**: 门店经理\n- **管理范围**: 全部门店\n',
    '- **Job title**: Shop Manager\n- **Span of control**: 12\n',
  ])('is nobody where it says how much: %j', (facts) => {
    expect(positionsIn('a.md', facts + duties)[0]?.['directReports']).toBeUndefined();
  });

  it('is how long the week is', () => {
    const read = (value: string) =>
      positionsIn('a.md', `\n| | |\n| --- | --- |\n| Job title | Clerk |\n| Commitment | ${value} |\n${duties}`)[0];
    expect(read('12-16 hours per week')).toMatchObject({ conditions: { hours: '12-16 hours per week' } });
    expect(read('Two seasons')?.['conditions']).toBeUndefined();
  });
});
