import { expect, it } from 'vitest';
import { mergeDown, table } from '../support/corpus/blocks.ts';
import { readBody, text } from '../support/imported-blocks.ts';

it('has names merged downwards below one head of two columns as groups of what is beside them', () => {
  const [position] = readBody([
    table(3, [
      [text('岗位名称'), text('染整工艺员', 2)],
      [text('所属部门'), text('染色车间', 2)],
      [text('工作内容', 2), text('绩效标准')],
      ...mergeDown(text('配方打样'), [
        [text('按客户色样打小样并留样'), text('一次打样合格率85%以上')],
        [text('核算染料助剂用量'), text('误差不超过2%')],
      ]),
      [text('现场跟缸'), text('首缸全程跟踪并调整升温曲线'), text('首缸合格率90%以上')],
    ]),
  ]);
  expect(position?.['duties']).toEqual([
    { group: '配方打样', duty: '按客户色样打小样并留样', kpi: '一次打样合格率85%以上' },
    { group: '配方打样', duty: '核算染料助剂用量', kpi: '误差不超过2%' },
    { group: '现场跟缸', duty: '首缸全程跟踪并调整升温曲线', kpi: '首缸合格率90%以上' },
  ]);
});

it('has them in English, too', () => {
  const [position] = readBody([
    table(3, [
      [text('Job Title'), text('Kennel Supervisor', 2)],
      [text('Department'), text('Animal Care', 2)],
      [text('Key Responsibilities', 2), text('Performance Indicators')],
      ...mergeDown(text('Intake'), [
        [text('Examine each animal on the day it arrives'), text('Records complete within a day')],
        [text('Allocate a run and post the feeding card'), text('No card missing at inspection')],
      ]),
      [text('Rehoming'), text('Interview families and visit their homes'), text('Returns below five percent')],
    ]),
  ]);
  expect(position?.['duties']).toMatchObject([
    { group: 'Intake', duty: 'Examine each animal on the day it arrives' },
    { group: 'Intake', duty: 'Allocate a run and post the feeding card' },
    { group: 'Rehoming', duty: 'Interview families and visit their homes' },
  ]);
});

it('has no groups where numbers are beside the duties, or nothing is merged', () => {
  const rows = (names: readonly string[]) => [
    table(3, [
      [text('岗位名称'), text('染整工艺员', 2)],
      [text('所属部门'), text('染色车间', 2)],
      [text('工作内容', 2), text('绩效标准')],
      ...names.map((each, at) => [text(each), text(`${at + 1}号缸升温曲线的调整和登记`), text('误差不超过2%')]),
    ]),
  ];
  for (const names of [['1', '2', '3']])
    expect(JSON.stringify(readBody(rows(names))[0]?.['duties'])).not.toContain('group');
});
