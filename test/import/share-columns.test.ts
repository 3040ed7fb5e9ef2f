import { describe, expect, it } from 'vitest';
import { isShareHead } from '../../src/import/labels/share.ts';
import { positionsIn, tableOf } from '../support/imported.ts';

describe('a column of shares', () => {
  it.each(['时间占比', '占时%', '所占比例', '工作权重', '所占工时比例（%）', '占用时间', '预计占比', '时间精力占比'])(
    'is headed %s',
    (head) => {
      const text =
        tableOf(['岗位名称', '会计'], ['所属部门', '财务部']) +
        tableOf(['职责', head, '衡量标准'], ['审核凭证', '60%', '无差错'], ['编制报表', '40%', '及时']);
      const [position] = positionsIn('a.md', text);
      expect(position?.['duties']).toEqual([
        { duty: '审核凭证', kpi: '无差错', share: 60 },
        { duty: '编制报表', kpi: '及时', share: 40 },
      ]);
      expect(position?.['x-imported']).toBeUndefined();
    },
  );

  it.each(['Share of time', 'Proportion of time', 'Approx. % of time', 'Weighting', 'Time allocation (%)'])(
    'is headed %s',
    (head) => {
      const text =
        tableOf(['Job title', 'Clerk'], ['Department', 'Stores']) +
        tableOf(['Task', head], ['Receive goods', '70%'], ['Count stock', '30%']);
      expect(positionsIn('a.md', text)[0]?.['duties']).toEqual([
        { duty: 'Receive goods', share: 70 },
        { duty: 'Count stock', share: 30 },
      ]);
    },
  );

  it.each(['重要性', '完成时间', '时限', '频次', 'Target', 'Time frame', 'Deadline'])('is not headed %s', (head) => {
    expect(isShareHead(head)).toBe(false);
  });

  it('is not the weight of an indicator beside it', () => {
    const text =
      tableOf(['岗位名称', '会计'], ['所属部门', '财务部']) +
      tableOf(['职责', '指标名称', '权重'], ['审核凭证', '差错率', '60%']);
    expect(positionsIn('a.md', text)[0]?.['duties']).toEqual([
      { duty: '审核凭证', kpi: { name: '差错率', weight: 60 } },
    ]);
  });
});
