import { describe, expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';

const read = (...rows: readonly (readonly string[])[]) =>
  positionsIn(
    'a.md',
    `# 岗位说明书\n${tableOf(['岗位名称', '游泳馆主管'], ['所属部门', '场馆部'], ['岗位职责', '1、排班。<br>2、查水质。'])}${tableOf(...rows)}`,
  )[0];

describe('measures in a cell beside one duty', () => {
  const duties = (kpi: string) =>
    read(['工作职责', '衡量标准'], ['组织救生员训练', kpi], ['检查水质', '余氯合格率'])?.['duties'];

  it('are apart where each has its figure, and none where the cell leaves them out', () => {
    expect(duties('训练到课率不低于95%；月内溺水事故0起')).toContainEqual({
      duty: '组织救生员训练',
      kpi: ['训练到课率不低于95%', '月内溺水事故0起'],
    });
    expect(duties('略')).toContainEqual({ duty: '组织救生员训练' });
  });

  it('are one where a part has no figure', () => {
    expect(duties('训练到课率不低于95%；含早班')).toContainEqual({
      duty: '组织救生员训练',
      kpi: '训练到课率不低于95%；含早班',
    });
  });
});
