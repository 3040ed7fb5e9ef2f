import { describe, expect, it } from 'vitest';
import { line, readBody, rows } from '../support/imported-blocks.ts';

describe('a row that the end of a page cuts in two', () => {
  const heads = ['序号', '岗位职责', '考核指标'];
  const head = rows(['岗位名称', '锅炉主管', '所属部门', '动力部']);
  const foot = [line('第 1 页 / 共 2 页'), line('RL-07 版本 B/2')];
  const read = (...below: readonly (readonly string[])[]) =>
    readBody([
      head,
      rows(heads, ['1', '检查水位与压力', '巡检率'], ['2', '制定大修计划并编制备', '计划']),
      ...foot,
      rows(heads, ...below),
      ...foot,
    ])[0];

  it('is one duty again, with what it is measured by', () => {
    const found = read(['', '件清单', '完成率'], ['3', '培训司炉工', '合格率']);
    expect(found?.['duties']).toEqual([
      { duty: '检查水位与压力', kpi: '巡检率' },
      { duty: '制定大修计划并编制备件清单', kpi: '计划完成率' },
      { duty: '培训司炉工', kpi: '合格率' },
    ]);
    expect(JSON.stringify(found?.['x-imported'] ?? '')).not.toContain('完成率');
  });

  it('is none where the row below has its own number', () => {
    const found = read(['3', '培训司炉工', '合格率'], ['4', '填写日志', '差错数']);
    expect(found?.['duties']).toHaveLength(4);
  });
});
