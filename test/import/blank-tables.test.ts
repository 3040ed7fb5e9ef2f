import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { line, readBody, rows, text } from '../support/imported-blocks.ts';

const blank = table(4, [
  [text('岗位名称'), text(''), text('所属部门'), text('')],
  [text('直接上级'), text(''), text('交接日期'), text('  年  月  日')],
  [text('岗位职责（可附说明书）'), text('', 3)],
  [text('序号'), text('名称'), text('数量'), text('备注')],
  [text('1'), text(''), text(''), text('')],
]);

describe('a table to be filled in', () => {
  it('after rules makes no position of them', () => {
    const rules = [
      '工作交接管理办法',
      '一、权责',
      '1、人力资源部负责监督交接工作；',
      '2、各部门负责本部门的交接。',
      '附表：交接单',
    ];
    expect(readBody([...rules.map(line), blank])).toEqual([]);
  });

  it('after a form is kept beside it', () => {
    const [first, second] = readBody([
      rows(['岗位名称', '资料员', '所属部门', '工程部'], ['岗位职责', '收发图纸', '直接上级', '项目经理']),
      line('附表：交接单'),
      blank,
    ]);
    expect(second).toBeUndefined();
    expect(first).toMatchObject({ title: '资料员', reportsTo: '项目经理', duties: [{ duty: '收发图纸' }] });
  });
});
