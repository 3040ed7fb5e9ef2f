import { describe, expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';

describe('an indicator and how it is judged, in two columns', () => {
  it('are not one word', () => {
    const [found] = positionsIn(
      'a.md',
      `# 调度员岗位说明书\n\n## 岗位职责\n\n1、编排线路。\n\n## 工作绩效标准\n\n${tableOf(
        ['考评项目', '目标', '权重', '考核标准'],
        ['准点到货率', '98%以上', '60', '每低0.5个百分点扣3分'],
        ['单据完整性', '', '40', ''],
      )}`,
    );
    expect(found?.['kpis']).toEqual([
      { name: '准点到货率：每低0.5个百分点扣3分', target: '98%以上', weight: 60 },
      { name: '单据完整性', weight: 40 },
    ]);
  });
});

describe('standards of work with their points and how they are scored', () => {
  it('are duties where no other column has them, the points their shares', () => {
    const [found] = positionsIn(
      'a.md',
      `# 搅拌楼操作员岗位责任书\n\n${tableOf(
        ['岗位名称', '搅拌楼操作员', '所在部门', '生产一部'],
        ['责 任 人', '曹立新', '直接上级', '站长'],
      )}\n\n**一、工作标准及考核**\n\n${tableOf(
        ['序号', '工 作 标 准', '标准分', '考核评分方法'],
        ['1', '接班前三十分钟到岗，检查各仓料位', '40分', '未提前到岗扣1分'],
        ['2', '按配合比通知单输入配比，当班复核', '60分', '输入错误每次扣10分'],
      )}\n`,
    );
    expect(found).toMatchObject({
      title: '搅拌楼操作员',
      incumbents: ['曹立新'],
      reportsTo: '站长',
      duties: [
        { duty: '接班前三十分钟到岗，检查各仓料位', kpi: '未提前到岗扣1分', share: 40 },
        { duty: '按配合比通知单输入配比，当班复核', kpi: '输入错误每次扣10分', share: 60 },
      ],
    });
    expect(found?.['kpis']).toBeUndefined();
  });

  it('are no shares where they don’t come to a hundred: they may be minutes', () => {
    const [found] = positionsIn(
      'a.md',
      `# 搅拌楼操作员岗位说明书\n\n岗位名称：搅拌楼操作员\n\n## 岗位职责\n\n${tableOf(
        ['工作内容', '耗时'],
        ['接班前检查各仓料位', '30分'],
        ['按配合比通知单输入配比', '20分'],
      )}\n`,
    );
    expect(JSON.stringify(found?.['duties'])).not.toContain('share');
    expect(JSON.stringify(found?.['x-imported'])).toContain('30分');
  });
});
