import { expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';
import { line, readBody, rows } from '../support/imported-blocks.ts';

it('reads heads whose English is first, and leaves out what the form asks its writer', () => {
  const [position] = readBody([
    rows(['Job Title\n职位名称', 'Service Lead 服务主管']),
    line('2. KEY RESPONSIBILITIES 主要职责'),
    line('List no more than six. Percentages must add up to 100. 不超过六条，比例合计100%。'),
    rows(
      ['Area 领域', 'Responsibility 职责', '% of time\n时间占比'],
      ['Field 现场', 'Plans visits. 安排上门。', '70%'],
      ['Team 团队', 'Trains engineers. 培训工程师。', '30%'],
    ),
    line('3. AUTHORITY 审批权限'),
    rows(['Item 事项', 'Limit 额度'], ['Spare parts 备件', 'RMB 5,000'], ['Discounts 折扣', '3%']),
  ]);
  expect(position?.['duties']).toEqual([
    { group: 'Field 现场', duty: 'Plans visits. 安排上门。', share: 70 },
    { group: 'Team 团队', duty: 'Trains engineers. 培训工程师。', share: 30 },
  ]);
  expect(position?.['authority']).toEqual([
    { text: 'Spare parts 备件', limit: 'RMB 5,000' },
    { text: 'Discounts 折扣', limit: '3%' },
  ]);
});

it.each([
  ['店務主任（Shop-in-charge）', '店務主任', 'Shop-in-charge'],
  ['仓库主管(Warehouse Supervisor)', '仓库主管', 'Warehouse Supervisor'],
])('has the English name in brackets behind a title as another name: %s', (written, title, alias) => {
  const [position] = positionsIn('a.txt', `职位名称：${written}\n主要職責：\n1. 點貨\n2. 收銀\n`);
  expect(position).toMatchObject({ title, aliases: [alias] });
});

it.each(['电工（PLC）', '护士（ICU）', '销售经理（OEM Export）'])('leaves a title with its kind: %s', (title) => {
  const [position] = positionsIn('a.txt', `职位名称：${title}\n主要职责：\n1. 记录\n2. 检查\n`);
  expect(position).toMatchObject({ title });
  expect(position).not.toHaveProperty('aliases');
});

it('reads labels and pay as they are written in Hong Kong', () => {
  const [position] = positionsIn(
    'a.txt',
    '職位名稱：配藥員\n直轄下屬：店務員\n職務撮要：按處方配藥。\n主要職責：\n1. 核對處方\n2. 存檔\n辦公時間：上午九時至下午六時\n每月薪金：港幣 15,500 元至 18,000 元，另加津貼\n下次檢討日期：2026年4月1日\n',
  );
  expect(position).toMatchObject({
    directReports: ['店務員'],
    summary: ['按處方配藥。'],
    conditions: { hours: '上午九時至下午六時' },
    pay: { min: 15500, max: 18000, currency: 'HKD', period: '月' },
    reviewBy: '2026-04-01',
  });
  expect(JSON.stringify(position?.['x-imported'])).toContain('另加津貼');
});
