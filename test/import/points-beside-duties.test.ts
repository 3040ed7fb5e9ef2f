import { describe, expect, it } from 'vitest';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const duties = (...table: readonly (readonly string[])[]) =>
  readBody([line('岗位名称：稽核员'), line('所属部门：内控部'), rows(...table)])[0]?.['duties'];

describe('a column of lists beside duties that are counted', () => {
  it('has what is done, grouped by the duties', () => {
    expect(
      duties(
        ['岗位职责', '重点把控要点及要求', '履行时间', '相关文档'],
        ['职责一：建立稽核制度', '1.起草制度；\n2.每年修订一次。', '年度', '制度汇编'],
        ['职责二：抽查单据', '1.随机抽样；\n2.登记差错。', '每月', '抽查记录'],
      ),
    ).toEqual([
      { group: '建立稽核制度', duty: '起草制度；' },
      { group: '建立稽核制度', duty: '每年修订一次。' },
      { group: '抽查单据', duty: '随机抽样；' },
      { group: '抽查单据', duty: '登记差错。' },
    ]);
  });

  it('is read so in English', () => {
    expect(
      duties(
        ['Duties', 'Key points', 'When'],
        ['Duty 1: Count the stock', '1. Lock the aisle\n2. Count twice', 'Monthly'],
        ['Duty 2: Receive goods', '1. Check seals\n2. Sign the note', 'Daily'],
      ),
    ).toEqual([
      { group: 'Count the stock', duty: 'Lock the aisle' },
      { group: 'Count the stock', duty: 'Count twice' },
      { group: 'Receive goods', duty: 'Check seals' },
      { group: 'Receive goods', duty: 'Sign the note' },
    ]);
  });

  it('is kept where it has no lists', () => {
    expect(
      duties(['岗位职责', '评价要求', '权重'], ['建立稽核制度', '及时', '60%'], ['抽查单据', '准确', '40%']),
    ).toMatchObject([{ duty: '建立稽核制度' }, { duty: '抽查单据' }]);
  });
});
