import { describe, expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';

const read = (...rows: readonly (readonly string[])[]) =>
  positionsIn(
    'a.md',
    `# 岗位说明书\n${tableOf(['岗位名称', '游泳馆主管'], ['所属部门', '场馆部'], ['岗位职责', '1、排班。<br>2、查水质。'])}${tableOf(...rows)}`,
  )[0];

describe('a table of powers', () => {
  it.each([
    ['权限项目', '权限内容'],
    ['权力类别', '权力描述'],
    ['职权项目', '职权说明'],
  ])('has the kind of each beside it: %s, %s', (...heads) => {
    const position = read(heads, ['决定权', '对闭馆换水的决定权'], ['采购权', '五百元以下耗材的采购权']);
    expect(position?.['authority']).toEqual([
      { kind: '决定权', text: '对闭馆换水的决定权' },
      { kind: '采购权', text: '五百元以下耗材的采购权' },
    ]);
  });
});
