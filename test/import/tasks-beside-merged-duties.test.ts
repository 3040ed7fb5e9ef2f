import { expect, it } from 'vitest';
import { mergeDown, table } from '../support/corpus/blocks.ts';
import { readBody, text } from '../support/imported-blocks.ts';

it.each([
  ['zh', ['岗位名称', '客房经理'], ['职责', '职责细分', '职责类别'], ['计划管理', '服务管理'], ['周期性', '日常性']],
  [
    'en',
    ['Job title', 'Rooms Manager'],
    ['Responsibilities', 'In detail', 'Kind'],
    ['Planning', 'Service'],
    ['Weekly', 'Daily'],
  ],
])('names of a few words, merged over sentences right of them, are groups (%s)', (_, title, heads, groups, kinds) => {
  const tasks = [
    '制订客房部全年的经营计划并按季度核对出租率 Draws up the plan of the year for all rooms',
    '审批客房部的物资供应计划保证布草充足 Approves what is bought for the rooms each month',
    '走访长住客人并把他们的意见记录下来 Visits long-stay guests and writes down what they say',
    '受理客人的投诉并在当天之内给予答复 Answers complaints of guests on the day they come in',
  ];
  const row = (at: number) => [text(tasks[at] ?? ''), text(kinds[at % 2] ?? '')];
  const [position] = readBody([
    table(3, [
      [text(title[0] ?? ''), text(title[1] ?? '', 2)],
      heads.map((head) => text(head)),
      ...mergeDown(text(groups[0] ?? ''), [row(0), row(1)]),
      ...mergeDown(text(groups[1] ?? ''), [row(2), row(3)]),
    ]),
  ]);
  expect(position?.['duties']).toEqual(tasks.map((duty, at) => ({ group: groups[at < 2 ? 0 : 1], duty })));
  expect(JSON.stringify(position?.['x-imported'])).toContain(kinds[1]);
});

it('longer words in merged cells are duties, and what is beside them is kept', () => {
  const duty = '制订客房部全年的经营计划，按季度核对出租率，并向总监报告差异';
  const [position] = readBody([
    table(3, [
      [text('岗位名称'), text('客房经理', 2)],
      [text('职责'), text('备忘'), text('职责类别')],
      ...mergeDown(text(duty), [
        [text('每年十一月'), text('周期性')],
        [text('每季度末'), text('周期性')],
      ]),
      [text('受理客人投诉，当天答复，并把处理结果记录在案'), text('随时'), text('日常性')],
    ]),
  ]);
  expect(position?.['duties']).toMatchObject([{ duty }, { duty: expect.stringContaining('受理客人投诉') }]);
});
