import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { line, readBody, text } from '../support/imported-blocks.ts';

const readLines = (...lines: readonly string[]) => readBody(lines.map(line));

describe('names of jobs', () => {
  it('without any mark, each above the same labels, begin a position', () => {
    const duties = ['岗位职责：', '1. 对账', '2. 交款', '任职要求：', '1. 高中以上学历'];
    expect(readLines('门店岗位职责汇编', '店长', ...duties, '收银员', ...duties)).toMatchObject([
      { title: '店长', duties: [{}, {}], qualifications: { education: '高中以上学历' } },
      { title: '收银员', duties: [{}, {}], qualifications: { education: '高中以上学历' } },
    ]);
  });

  it('with 安全职责 begin one, too, and the chapter behind them is of none', () => {
    const positions = readLines(
      ...['安全责任制', '第一章 总则', '第一条 制定本制度。', '第二章 安全职责', '第二条 项目经理安全职责'],
      ...['（一）组织检查；', '（二）落实整改。', '第三条 电工安全职责', '（一）持证上岗；', '（二）巡查配电箱。'],
      ...['第三章 附则', '第四条 本制度自发布之日起施行。'],
    );
    expect(positions).toMatchObject([
      { title: '项目经理', duties: [{ duty: '组织检查；' }, { duty: '落实整改。' }] },
      { title: '电工', duties: [{ duty: '持证上岗；' }, { duty: '巡查配电箱。' }] },
    ]);
  });
});

describe('a form', () => {
  it('may have a standard among its numbered parts', () => {
    const [first, another] = readLines(
      ...['实验员岗位说明书', '一、基本情况', '岗位名称：实验员', '二、岗位职责', '（一）实验准备', '1．准备器材；'],
      ...['2．检查用电。', '三、岗位工作标准', '1．开出率100%；', '四、任职条件', '1．本科及以上学历；'],
    );
    expect(another).toBeUndefined();
    expect(first).toMatchObject({
      title: '实验员',
      kpis: ['开出率100%；'],
      qualifications: { education: '本科及以上学历；' },
    });
  });

  it('may have its next part in one cell below columns of duties, and name what is used', () => {
    const [first] = readBody([
      table(3, [
        [text('职务名称'), text('会计', 2)],
        [text('二、工作内容：', 3)],
        [text('工作项目'), text('工作内容'), text('比重')],
        [text('凭证'), text('审核原始凭证'), text('60%')],
        [text('报表'), text('编制月报年报'), text('40%')],
        [text('三、所需资格条件：\n1.学历：大学毕业\n2.经验：3年以上', 3)],
        [{ ...text('其他'), down: 'start' }, text('使用工具/设备'), text('计算机')],
        [{ ...text(''), down: 'go' }, text('工作环境'), text('办公室')],
      ]),
    ]);
    expect(first).toMatchObject({
      duties: [
        { group: '凭证', share: 60 },
        { group: '报表', share: 40 },
      ],
      qualifications: { education: '大学毕业', experience: '3年以上' },
      conditions: { place: '办公室' },
    });
    expect(first?.['qualifications']).not.toHaveProperty('other');
  });

  it('may have columns of duties without heads, a word of another part among them, and a part that nobody knows', () => {
    const [first] = readBody([
      table(3, [
        [text('岗位名称'), text('销售代表', 2)],
        [text('主要职责：', 3)],
        [text('1. 客户开发'), text('寻找客户，签订合同'), text('60%')],
        [text('2. 货款回收'), text('催收应收账款'), text('40%')],
      ]),
    ]);
    expect(first).toMatchObject({
      duties: [
        { group: '客户开发', share: 60 },
        { group: '货款回收', share: 40 },
      ],
    });
    const [second] = readBody([
      table(4, [
        [text('岗位名称'), text('人事专员'), text('部门'), text('人事部')],
        [text('岗位职责'), text('招聘：发布职位\n培训：组织新员工培训'), text(''), text('')],
        [text('KPI'), text('指标'), text('目标'), text('权重')],
        [text(''), text('招聘完成率'), text('90%'), text('100%')],
      ]),
    ]);
    expect(second).toMatchObject({
      duties: [{ duty: '招聘：发布职位' }, { duty: '培训：组织新员工培训' }],
      kpis: [{ name: '招聘完成率', weight: 100 }],
    });
    const [third] = readLines(
      ...['保洁员岗位职责', '一、岗位名称：保洁员', '二、工作内容', '1、清扫楼道；', '2、清运垃圾。'],
      ...['三、工作时间', '7:00-11:30', '四、奖惩', '按制度执行。'],
    );
    expect(third?.['conditions']).toEqual({ hours: '7:00-11:30' });
  });
});
