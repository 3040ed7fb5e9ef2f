import { describe, expect, it } from 'vitest';
import { mergeDown, table } from '../support/corpus/blocks.ts';
import { positionsIn } from '../support/imported.ts';
import { line, readBody, rows, text } from '../support/imported-blocks.ts';

const dutyGroups = [
  { group: '饲养管理', share: 60 },
  { group: '人员准入', share: 40 },
];
const duties = [
  { group: '饲养管理', duty: '抽查垫料的更换' },
  { group: '饲养管理', duty: '安排笼位' },
  { group: '人员准入', duty: '组织体检和培训' },
];

describe('the share of a group of duties', () => {
  it('stands below its name', () => {
    const text = [
      '岗位名称：动物房主管',
      '## 岗位职责',
      '### 饲养管理',
      '权重：60%',
      '- 抽查垫料的更换',
      '- 安排笼位',
      '### 人员准入',
      '权重：40%',
      '- 组织体检和培训',
    ].join('\n\n');
    const [first] = positionsIn('a.md', text);
    expect(first).toMatchObject({ dutyGroups, duties });
    expect(first).not.toHaveProperty('x-imported');
  });

  it('stands behind each name in brackets, or before it', () => {
    const written = (one: string, other: string) =>
      [
        'Job title: Lab Manager',
        '## Duties',
        `**${one}**`,
        '- Runs the ovens',
        '- Orders glass',
        `**${other}**`,
        '- Sets up classes',
        '- Marks reports',
      ].join('\n\n');
    for (const text of [written('Laboratory (60%)', 'Teaching (40%)'), written('60% Laboratory', '40% Teaching')]) {
      const [first] = positionsIn('a.md', text);
      expect(first?.['dutyGroups']).toEqual([
        { group: 'Laboratory', share: 60 },
        { group: 'Teaching', share: 40 },
      ]);
      expect(first?.['duties']).toMatchObject([
        { group: 'Laboratory' },
        { group: 'Laboratory' },
        { group: 'Teaching' },
        { group: 'Teaching' },
      ]);
    }
    // Of one group alone it may be a figure of what is done.
    const [other] = positionsIn('a.md', written('Waste less (60%)', 'Teaching'));
    expect(other?.['duties']).toMatchObject([{ group: 'Waste less (60%)' }, {}, { group: 'Teaching' }, {}]);
    expect(other).not.toHaveProperty('dutyGroups');
  });

  it('stands beside the statement above its tasks, in each of three tables', () => {
    const tables = [
      rows(
        ['职责一', '职责表述：饲养管理', '占用时间：60%'],
        ['工作任务', '1、抽查垫料的更换\n2、安排笼位', ''],
        ['职责二', '职责表述：人员准入', '占用时间：40%'],
        ['工作任务', '1、组织体检和培训', ''],
      ),
      table(4, [
        [text('职责一：饲养管理', 2), text('平均占工作时间百分比：60%', 2)],
        ...mergeDown(text('工作任务'), [
          [text('任务内容'), text('工作责任'), text('工作频次')],
          [text('抽查垫料的更换'), text('漏查负责'), text('每周')],
          [text('安排笼位'), text('排错负责'), text('每日')],
        ]),
        [text('职责二：人员准入', 2), text('平均占工作时间百分比：40%', 2)],
        ...mergeDown(text('工作任务'), [
          [text('任务内容'), text('工作责任'), text('工作频次')],
          [text('组织体检和培训'), text('漏训负责'), text('每月')],
        ]),
      ]),
      rows(
        ['主要工作职责：饲养管理', '60%'],
        ['任务', '1、抽查垫料的更换\n2、安排笼位'],
        ['主要工作职责：人员准入', '40%'],
        ['任务', '1、组织体检和培训'],
      ),
    ];
    for (const each of tables)
      expect(readBody([line('岗位名称：动物房主管'), line('所属部门：药效部'), each])[0]).toMatchObject({
        dutyGroups,
        duties,
      });
  });
});

describe('a cell with a statement above its tasks', () => {
  it('is a group, with the share and the indicators beside it', () => {
    const [first] = readBody([
      line('岗位名称：计划员'),
      rows(
        ['岗位职责', '考核指标', '占用时间'],
        ['计划编制：\n● 汇总订单\n● 排出计划', '周计划达成率', '70%'],
        ['跟踪欠料', '欠料次数', '30%'],
      ),
    ]);
    expect(first?.['dutyGroups']).toEqual([{ group: '计划编制', share: 70, kpi: '周计划达成率' }]);
    expect(first?.['duties']).toEqual([
      { group: '计划编制', duty: '汇总订单' },
      { group: '计划编制', duty: '排出计划' },
      { duty: '跟踪欠料', kpi: '欠料次数', share: 30 },
    ]);
    expect(first).not.toHaveProperty('x-imported');
  });
});

describe('a row of a group of duties', () => {
  it('has the share and the indicators of all its duties, where they are several', () => {
    const [first] = readBody([
      line('岗位名称：计划员'),
      rows(
        ['序号', '工作任务', '工作内容', '占用时间', '绩效标准'],
        ['1', '计划编制', '每周汇总订单并排出各线计划，报经理批准后下发', '25%', '周计划达成率'],
        ['2', '欠料跟踪', '(1)每日核对欠料清单并催交；\n(2)料到后通知产线按序投料', '35%', '欠料次数'],
        ['3', '其他', '(1)带教新人做好记录；\n(2)完成经理交办的事', '40%', ''],
      ),
    ]);
    expect(first?.['dutyGroups']).toEqual([
      { group: '欠料跟踪', share: 35, kpi: '欠料次数' },
      { group: '其他', share: 40 },
    ]);
    expect(first?.['duties']).toMatchObject([
      { group: '计划编制', share: 25, kpi: '周计划达成率' },
      { group: '欠料跟踪', duty: '每日核对欠料清单并催交；' },
      { group: '欠料跟踪', duty: '料到后通知产线按序投料' },
      { group: '其他' },
      { group: '其他' },
    ]);
    expect(first).not.toHaveProperty('kpis');
    expect(first).not.toHaveProperty('x-imported');
  });

  it('has none of those where other rows are of the same group', () => {
    const [first] = readBody([
      line('岗位名称：计划员'),
      rows(
        ['职责类别', '工作内容', '占用时间'],
        ['计划编制', '(1)每周汇总订单并排出各线计划；\n(2)报经理批准后下发', '25%'],
        ['计划编制', '每日核对欠料清单并催交', '75%'],
      ),
    ]);
    expect(first).not.toHaveProperty('dutyGroups');
    expect(JSON.stringify(first?.['x-imported'])).toContain('25%');
  });

  it('has a counted label, its name, its share and its duties side by side', () => {
    const [first] = readBody([
      rows(
        ['岗位名称', '雪具主管', '部门', '雪具中心'],
        ['职责一', '租赁营运', '权重\n60%', '1、清点雪具库存。\n2、疏导排队。'],
        ['职责二', '雪具维护', '权重：40%', '1、打蜡封存。'],
      ),
    ]);
    expect(first?.['dutyGroups']).toEqual([
      { group: '租赁营运', share: 60 },
      { group: '雪具维护', share: 40 },
    ]);
    expect(first?.['duties']).toEqual([
      { group: '租赁营运', duty: '清点雪具库存。' },
      { group: '租赁营运', duty: '疏导排队。' },
      { group: '雪具维护', duty: '打蜡封存。' },
    ]);
    expect(first).not.toHaveProperty('x-imported');
  });
});
