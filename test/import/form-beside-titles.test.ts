import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (text: string) =>
  importDocuments([{ file: 'a.md', bytes: new TextEncoder().encode(text) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text))
    .sort((a, b) => (a.title < b.title ? -1 : 1));

describe('a fact beside the title that no dictionary names', () => {
  it('is no second title', () => {
    const [position, another] = read(
      '| 岗位名称 | 叉车司机 | 所属部门名称 | 仓储部 |\n|---|---|---|---|\n| 编制日期 |  | 工作时段 | 早班 |\n| 直接上级岗位 | 仓储部经理 | 上级领导手机 |  |\n\n## 岗位职责\n\n- 装卸托盘\n- 点检叉车\n',
    );
    expect(position).toMatchObject({ title: '叉车司机', department: '仓储部', reportsTo: '仓储部经理' });
    expect(another).toBeUndefined();
  });

  it('is asked for by its name', () => {
    expect(
      read('岗位名称：配料员\n所在部门名称：制剂车间\n直接上级名称：班长\n岗位职责：\n1、称量\n2、投料\n'),
    ).toMatchObject([{ title: '配料员', department: '制剂车间', reportsTo: '班长' }]);
  });

  it('leaves columns of a position each', () => {
    const positions = read(
      '| 岗位名称 | 叉车司机 | 理货员 |\n|---|---|---|\n| 所属部门 | 仓储部 | 仓储部 |\n| 直接上级 | 仓储部经理 | 仓储部经理 |\n',
    );
    expect(positions.map(({ title }) => title)).toEqual(['叉车司机', '理货员']);
  });
});
