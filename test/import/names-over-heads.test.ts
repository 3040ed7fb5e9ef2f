import { describe, expect, it } from 'vitest';
import { cell, note, paragraph, table } from '../support/corpus/blocks.ts';
import { line, readBody, text } from '../support/imported-blocks.ts';

const over = (name: string, heads: readonly string[], ...rows: readonly (readonly string[])[]) =>
  table(2, [
    [cell([paragraph([note(name)])], 2)],
    heads.map((each) => text(each)),
    ...rows.map((row) => row.map((each) => text(each))),
  ]);

describe('a name over the heads of duties', () => {
  it.each([
    {
      top: ['Position title: Pool Operator', 'Accountabilities:'],
      heads: ['Responsibilities', 'Performance Measures'],
      first: { name: 'SAFETY', duty: 'Store the chlorine.', kpi: 'No incidents.' },
      second: { name: 'Water quality', duty: 'Test the water.', kpi: 'Log complete.' },
    },
    {
      top: ['岗位名称：泳池操作工', '岗位职责：'],
      heads: ['工作职责', '考核指标'],
      first: { name: '安全管理', duty: '妥善存放药剂。', kpi: '无事故' },
      second: { name: '水质', duty: '检测水质。', kpi: '记录完整率' },
    },
  ])('is their group, table by table: $heads', ({ top, heads, first, second }) => {
    const [form] = readBody([
      ...top.map(line),
      over(first.name, heads, [first.duty, first.kpi]),
      line(''),
      over(second.name, heads, [second.duty, second.kpi]),
    ]);
    expect(form?.['duties']).toEqual([
      { group: first.name, duty: first.duty, kpi: first.kpi },
      { group: second.name, duty: second.duty, kpi: second.kpi },
    ]);
    expect(form).not.toHaveProperty('x-imported');
  });

  it('is none where it is the label of all duties, or heads name the groups', () => {
    const [labelled] = readBody([
      line('Position title: Pool Operator'),
      over('KEY RESPONSIBILITIES', ['Responsibilities', 'Performance Measures'], ['Test the water.', 'Log complete.']),
    ]);
    expect(labelled).toMatchObject({ duties: [{ duty: 'Test the water.' }] });
    expect(JSON.stringify(labelled)).not.toContain('"group"');
    const [grouped] = readBody([
      line('岗位名称：泳池操作工'),
      line('岗位职责：'),
      over('室外场馆', ['职责类别', '工作职责'], ['水质', '检测水质。'], ['水泵', '给水泵加油。']),
    ]);
    expect(grouped).toMatchObject({ duties: [{ group: '水质' }, { group: '水泵' }] });
    expect(grouped?.['x-imported']).toEqual([expect.objectContaining({ text: '室外场馆' })]);
  });
});
