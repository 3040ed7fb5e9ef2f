import { expect, it } from 'vitest';
import { mergeDown, table } from '../support/corpus/blocks.ts';
import { readBody, text } from '../support/imported-blocks.ts';

/** 职责一 merged downwards beside a statement, its tasks and what it is measured by. */
const counted = (count: string, statement: string, share: string, tasks: readonly string[], measure: string) =>
  mergeDown(text(`职\n责\n${count}`), [
    [text(`职责表述：${statement}`, 3), text(`工作时间\n百分比：${share}`)],
    ...mergeDown(
      text('工作\n任务'),
      tasks.map((task) => [text(task, 3)]),
    ),
    [text('考核要点'), text(measure, 3)],
  ]);

it('has a measured statement as the group of its tasks, also the last one', () => {
  const [position] = readBody([
    table(5, [
      [text('职位名称', 2), text('苗圃主管'), text('所在部门'), text('园林部')],
      [text('职责与工作任务', 5)],
      ...counted('一', '安排育苗', '60%', ['编制播种计划', '检查出苗'], '出苗率'),
      ...counted('二', '管好工具', '40%', ['登记领用', '定期保养'], '完好率'),
      [text('权限', 2), text('辞退临时工的建议权', 3)],
    ]),
  ]);
  const of = (group: string, duty: string) => ({ group, duty });
  expect(position?.['dutyGroups']).toEqual([
    { group: '安排育苗', share: 60, kpi: '出苗率' },
    { group: '管好工具', share: 40, kpi: '完好率' },
  ]);
  expect(position?.['duties']).toEqual([
    of('安排育苗', '编制播种计划'),
    of('安排育苗', '检查出苗'),
    of('管好工具', '登记领用'),
    of('管好工具', '定期保养'),
  ]);
  expect(position?.['x-imported']).toBeUndefined();
});
