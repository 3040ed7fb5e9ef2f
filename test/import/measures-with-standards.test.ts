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
