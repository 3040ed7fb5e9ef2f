import { describe, expect, it } from 'vitest';
import { type Block, note, paragraph, table } from '../support/corpus/blocks.ts';
import { line, readBody, text } from '../support/imported-blocks.ts';

const bold = (written: string): Block => paragraph([{ ...note(written), bold: true }]);

describe('the head of a paper', () => {
  it('names the department of all positions below it, and why it is issued is no duty', () => {
    const positions = readBody([
      bold('××公司工程部岗位职责'),
      line('为进一步明确责任，特制定本职责，请遵照执行。'),
      bold('（一）工程部经理岗位职责'),
      ...['1、审核维修计划；', '2、管理外包单位。', '任职条件：', '(1) 具有大专及以上学历；'].map(line),
      bold('（二）水暖工岗位职责'),
      ...['1、检修水泵；', '2、记录水表。', '任职条件：', '(1) 从事水暖维修二年以上；'].map(line),
      line('本职责自下发之日起施行。'),
    ]);
    expect(positions).toMatchObject([
      { title: '工程部经理', department: '工程部', qualifications: { education: '具有大专及以上学历；' } },
      { title: '水暖工', department: '工程部', qualifications: { experience: '从事水暖维修二年以上；' } },
    ]);
    expect(positions).toHaveLength(2);
    expect(JSON.stringify(positions.map(({ duties }) => duties))).not.toContain('遵照');
  });

  it('says how descriptions are written, and then no position is below it', () => {
    const blank = table(2, [
      [text('岗位名称'), text('')],
      [text('所属部门'), text('')],
      [text('工作内容'), text('（按重要程度列出）\n1、\n2、')],
    ]);
    expect(
      readBody([bold('岗位说明书填写要求'), line('1、岗位名称指该岗位的称谓。'), bold('岗位说明书'), blank]),
    ).toEqual([]);
    const advice = [
      '岗位名称：填写全称。',
      '所属部门：按照机构文件填写。',
      '岗位职责：简述三至五条。',
      '学历：填写最低学历。',
    ];
    expect(readBody([bold('关于岗位说明书的几点意见'), ...advice.map(line)])).toEqual([]);
  });

  it('is the cover of a standard, with its days and those who drew it up', () => {
    const [first] = readBody([
      bold('Q/ABC'),
      bold('××电厂企业标准'),
      bold('机长工作标准'),
      line('2019-05-06发布\t\t2019-06-01实施'),
      ...['本标准主要起草人：田野', '本标准审核人：江帆', '1  职责'].map(line),
      ...['1.1  巡视机组。', '1.2  记录参数。', '2  基本条件'].map(line),
      ...['2.1  文化程度：中专。', '2.2  应会', '2.2.1  能判断异常；', '2.2.2  能隔离故障。'].map(line),
      ...['2.3  职业资格：持有上岗证。'].map(line),
      bold('3  引用标准'),
      line('《安全规程》'),
    ]);
    expect(first).toMatchObject({
      title: '机长',
      effective: '2019-06-01',
      approval: { prepared: { by: '田野' }, reviewed: { by: '江帆' } },
      qualifications: {
        education: '中专。',
        abilities: ['能判断异常；', '能隔离故障。'],
        certificates: ['持有上岗证。'],
      },
    });
    expect(first).not.toHaveProperty('kpis');
  });
});

describe('a value', () => {
  it('may say where something stands or which unit signs, and is kept', () => {
    const [first] = readBody([
      table(2, [[text('拟制：人力资源部'), text('核准：李白')]]),
      bold('一、基本资料'),
      ...['（1）岗位名称　培训主管。', '（2）所属部门　人力资源部。'].map(line),
      bold('二、工作概要'),
      ...['（1）工作摘要　组织全员培训，评估效果。', '（2）工作内容说明　见表1。'].map(line),
      bold('三、任职资格'),
      ...['（1）学历与专业要求　本科，管理类。', '（2）工作经验要求　三年以上。'].map(line),
    ]);
    expect(first).toMatchObject({
      title: '培训主管',
      summary: ['组织全员培训，评估效果。'],
      approval: { approved: { by: '李白' } },
    });
    expect(first?.['approval']).not.toHaveProperty('prepared');
  });
});

describe('labels merged downwards', () => {
  it('may be one within another, and above tasks say what they have in common', () => {
    const go = { ...text(''), down: 'go' as const };
    const start = (written: string) => ({ ...text(written), down: 'start' as const });
    const [first] = readBody([
      table(4, [
        [text('岗位名称'), text('车队长', 3)],
        [start('工作\n描述'), start('职责\n任务'), text('职责：车辆调配', 2)],
        [go, go, text('工作任务'), text('1.派车\n2.值班')],
        [go, go, text('职责：完成其他任务', 2)],
        [start('任职\n资格'), start('知识\n技能'), text('教育水平'), text('高中')],
        [go, go, text('能力要求'), text('会修车')],
        [text('编制人员'), text('甄宓'), text('批准人员'), text('周瑜')],
      ]),
    ]);
    expect(first).toMatchObject({
      duties: [{ group: '车辆调配', duty: '派车' }, { group: '车辆调配', duty: '值班' }, { duty: '完成其他任务' }],
      qualifications: { education: '高中', abilities: ['会修车'] },
      approval: { prepared: { by: '甄宓' }, approved: { by: '周瑜' } },
    });
  });

  it('name groups of duties in the first column', () => {
    const go = { ...text(''), down: 'go' as const };
    const [first] = readBody([
      table(3, [
        [text('岗位名称'), text('楼层主管', 2)],
        [text('职责'), text('职责细分'), text('性质')],
        [{ ...text('1.计划管理'), down: 'start' }, text('(1)协助经理制订本楼层每月的计划卫生安排'), text('周期性')],
        [go, text('(2)审批楼层物资申领单并核对每周的消耗数量'), text('日常性')],
        [text('2.员工管理'), text('(1)考核楼层服务员，提出奖惩与任免的意见'), text('周期性')],
      ]),
    ]);
    expect(first).toMatchObject({
      duties: [
        { group: '计划管理', duty: '协助经理制订本楼层每月的计划卫生安排' },
        { group: '计划管理', duty: '审批楼层物资申领单并核对每周的消耗数量' },
        { group: '员工管理', duty: '考核楼层服务员，提出奖惩与任免的意见' },
      ],
    });
  });
});
