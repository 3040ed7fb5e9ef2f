import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

function positionsOf(text: string): Record<string, unknown>[] {
  return importDocuments([{ file: 'a.md', bytes: new TextEncoder().encode(text) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text) as Record<string, unknown>);
}

describe('positions side by side', () => {
  it('are one a column', () => {
    const positions = positionsOf(
      '# 岗位职责\n\n| 岗位名称 | 会计 | 出纳 |\n| --- | --- | --- |\n| 所属部门 | 财务部 | 结算部 |\n| 直接上级 | 财务经理 | 结算主管 |\n| 岗位职责 | 1、记账<br>2、报税 | 1、收付现金<br>2、对账 |\n| 学历 | 大专 | 中专 |\n',
    );
    expect(positions).toMatchObject([
      {
        title: '会计',
        department: '财务部',
        reportsTo: '财务经理',
        qualifications: { education: '大专' },
        duties: [{ duty: '记账' }, { duty: '报税' }],
      },
      {
        title: '出纳',
        department: '结算部',
        reportsTo: '结算主管',
        qualifications: { education: '中专' },
        duties: [{ duty: '收付现金' }, { duty: '对账' }],
      },
    ]);
  });

  it('are one form where a value has an empty cell beside it', () => {
    const positions = positionsOf(
      '| Job title | Porter | |\n| --- | --- | --- |\n| Department | Rooms | |\n| Reports to | Head Porter | |\n| Duties | Carries bags | |\n',
    );
    expect(positions).toMatchObject([{ title: 'Porter', department: 'Rooms', duties: [{ duty: 'Carries bags' }] }]);
  });
});
