import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';
import { readBody, rows } from '../support/imported-blocks.ts';

const form = (...more: readonly (readonly string[])[]) =>
  readBody([
    rows(['岗位名称', '档案整理员'], ['直接上级', '档案科科长'], ['岗位职责', '1、装订案卷。\n2、登记借阅。'], ...more),
  ]);

describe('labels that have a word of another', () => {
  it.each(['保存年限', '合同年限', '使用年限'])('%s is no experience', (label) => {
    const [found] = form([label, '5年']);
    expect(found).not.toHaveProperty('qualifications');
  });

  it.each(['聘期目标任务', '任期内工作任务'])('%s is no duty', (label) => {
    const [found] = form([label, '（1）完成旧档数字化；\n（2）发表论文1篇。']);
    expect(found?.['duties']).toEqual([{ duty: '装订案卷。' }, { duty: '登记借阅。' }]);
    expect(JSON.stringify(found?.['x-imported'])).toContain('完成旧档数字化');
  });

  it('what else is offered is no place of work', () => {
    const [found] = positionsIn(
      'a.txt',
      '職位名稱：書籍裝幀員\n\n甲、主要職責\n\n(a) 修補書脊；\n(b) 燙金；\n\n乙、工作時間及待遇\n\n工作時間：每周40小時\n\n福利：年假十天\n\n丙、修訂紀錄\n\n下次檢視日期：2027年5月1日\n',
    );
    expect(found).toMatchObject({
      title: '書籍裝幀員',
      duties: [{ duty: '修補書脊；' }, { duty: '燙金；' }],
      conditions: { hours: '每周40小時' },
      reviewBy: '2027-05-01',
    });
    expect(found?.['conditions']).not.toHaveProperty('place');
  });

  it('whom a paper holds for is no summary', () => {
    const [found] = positionsIn(
      'a.md',
      '# 2.0 适用范围\n\n适用于集团各门店。\n\n# 3.0 岗位关系\n\n3.1 岗位名称：理货员\n\n3.2 直接上级：店长\n\n# 4.0 岗位职责\n\n4.1 补充货架。\n\n4.2 核对价签。\n',
    );
    expect(found).toMatchObject({ title: '理货员', duties: [{ duty: '补充货架。' }, { duty: '核对价签。' }] });
    expect(found).not.toHaveProperty('summary');
  });

  it('carriers are contacts outside, each by its own name', () => {
    const [found] = form(['外部联系', '纸张供应商、干线承运商']);
    expect(found).toMatchObject({ contacts: { external: { with: ['纸张供应商', '干线承运商'] } } });
  });
});

describe('titles that end as those of leaders do', () => {
  it('name a position each', () => {
    const found = positionsIn(
      'a.txt',
      '（一）井长安全生产责任制\n1.每班下井检查。\n2.处置隐患。\n\n（二）工区区长安全生产责任制\n1.保证风量。\n2.组织学习。\n',
    );
    expect(found.map(({ title }) => title).sort()).toEqual(['井长', '工区区长'].sort());
  });
});
