import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (text: string) =>
  importDocuments([{ file: 'a.txt', bytes: new TextEncoder().encode(text) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text));

describe('pairs without colons, several in a line', () => {
  it('are read where numbers and tabs set them apart', () => {
    expect(
      read(
        '一、基础资料\n1.岗位名称  仓储专员\t\t2.直属上级  物流主管\n3.所属部门  物流部\t\t4.岗位级别\n5.下辖人数\t\t\t6.编制人数  4\n二、岗位职责\n1.核对入库单据\n2.登记库存台账\n',
      ),
    ).toMatchObject([
      {
        title: '仓储专员',
        reportsTo: '物流主管',
        department: '物流部',
        headcount: 4,
        duties: [{ duty: '核对入库单据' }, { duty: '登记库存台账' }],
      },
    ]);
  });

  it('are read where the gap within a pair is narrower than the one between two', () => {
    expect(read('Job title  Yard Clerk\t\tReports to  Yard Manager\n\nDuties\n- Count pallets\n')).toMatchObject([
      { title: 'Yard Clerk', reportsTo: 'Yard Manager' },
    ]);
    expect(read('岗位名称 晒图员\t直接上级 档案主管\n工作职责：\n1、晒图\n2、归档\n')).toMatchObject([
      { title: '晒图员', reportsTo: '档案主管' },
    ]);
  });

  it('are none among sentences, and in a row of heads', () => {
    expect(
      read('岗位名称：质检员\n岗位职责\n1、部门 内部协调  按期完成\t按月汇报\n2、复核样品\n')[0].duties,
    ).toHaveLength(2);
    expect(read('岗位名称  所属部门\t直接上级  岗位级别\n')).toEqual([]);
  });

  it('take no number of people below a position for that of its holders', () => {
    const [position] = read('岗位名称：调度员\n辖员人数：6\n定员人数：2\n岗位职责：\n1、排班\n2、派车\n');
    expect(position).toMatchObject({ headcount: 2 });
  });
});
