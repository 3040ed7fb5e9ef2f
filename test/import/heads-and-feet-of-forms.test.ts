import { expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { line, readBody, rows, text } from '../support/imported-blocks.ts';

it.each(['第 1 页 / 共 1 页', '共2页 第1页', '第1頁，共3頁'])(
  'takes the number of a page in the head of each form for no duty: %s',
  (page) => {
    const form = (title: string, code: string) => [
      rows(['永兴铸造有限公司', '表单号：RS-07'], ['岗 位 职 责 书', page]),
      rows(
        ['岗位', title, '部门', '铸造车间'],
        ['上级岗位', '车间主任', '编号', code],
        ['岗位职责', '1、看炉', '权限', '停炉权'],
      ),
    ];
    const found = readBody([...form('熔炼工', 'YX-01'), ...form('造型工', 'YX-02')]);
    expect(found).toMatchObject([
      { title: '熔炼工', code: 'YX-01', duties: [{ duty: '看炉' }] },
      { title: '造型工', code: 'YX-02', duties: [{ duty: '看炉' }] },
    ]);
  },
);

it.each([
  ['壹', '貳', '參'],
  ['壹', '贰', '叁'],
])('reads parts that are numbered formally, and a remark on the paper below them: %s', (first, second, third) => {
  const [position] = readBody([
    table(2, [
      [text('職　　稱'), text('測試工程師')],
      [text('職務代理人'), text('資深技術員')],
      [text(`${first}、工作摘要`, 2)],
      [text('維持測試機台穩定。', 2)],
      [text(`${second}、工作職責`, 2)],
      [text('校正機台', 2)],
      [text(`${third}、任用資格`, 2)],
      [text('學歷'), text('大專')],
      [text('工作環境'), text('無塵室')],
      [text('※ 本表由單位主管填寫，修訂後送人事處。', 2)],
    ]),
  ]);
  expect(position).toMatchObject({
    summary: ['維持測試機台穩定。'],
    career: { substitutes: ['資深技術員'] },
    duties: [{ duty: '校正機台' }],
    qualifications: { education: '大專' },
    conditions: { place: '無塵室' },
  });
});

it('reads what is asked beside 所需知识能力 and below duties with standards', () => {
  const [position] = readBody([
    line('职位说明书'),
    table(3, [
      [text('职位名称'), text('法规科科长', 2)],
      [text('工作项目'), text('工作概述'), text('工作标准')],
      [text('规章起草'), text('起草规章草案，办理报批。'), text('按期送审。')],
      [text('行政复议'), text('审理复议案件并送达决定。'), text('无逾期。')],
      [text('普法宣传'), text('组织宪法宣传周和法治讲座。'), text('每年两场。')],
      [text('所需\n知识\n能力'), text('学历'), text('大学本科')],
    ]),
  ]);
  expect(position?.['duties']).toEqual([
    { group: '规章起草', duty: '起草规章草案，办理报批。', kpi: '按期送审。' },
    { group: '行政复议', duty: '审理复议案件并送达决定。', kpi: '无逾期。' },
    { group: '普法宣传', duty: '组织宪法宣传周和法治讲座。', kpi: '每年两场。' },
  ]);
  expect(position?.['qualifications']).toEqual({ education: '大学本科' });
});
