import { describe, expect, it } from 'vitest';
import { paragraph } from '../support/corpus/blocks.ts';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const bold = (written: string) => paragraph([{ text: written, role: 'note', bold: true }]);

describe('a line with a number of two levels', () => {
  it('is the label of the table or the text below it, also where its words alone name a paper', () => {
    const all = readBody([
      bold('库房主管岗位说明书'),
      line('一、基本情况'),
      rows(['1、岗位名称：库房主管', '2、所在部门/科室/组别：物流部'], ['3、定员人数：2', '4、工作分析人员：']),
      line('二、工作概要'),
      line('2.1设岗目的'),
      line('保证物料收发准确。'),
      line('2.2职务说明'),
      rows(['编号', '工作事项', '所占时间'], ['1', '编制仓储计划', '40%'], ['2', '组织收发', '60%']),
      line('2.3职权与责任'),
      rows(['编号', '职权', '编号', '责任'], ['1', '不合格物料的拒收权', '1', '账实相符'], ['2', '', '2', '']),
      line('三、任职条件'),
      line('3.1教育与培训'),
      rows(['最低学历', '大专'], ['培训科目', '1、叉车安全\n2、']),
    ]);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({
      title: '库房主管',
      department: '物流部',
      headcount: 2,
      summary: ['保证物料收发准确。'],
      duties: [
        { duty: '编制仓储计划', share: 40 },
        { duty: '组织收发', share: 60 },
      ],
      authority: [{ text: '不合格物料的拒收权' }],
      qualifications: { education: '大专', training: ['叉车安全'] },
    });
  });

  it('names a group after groups, and a fact beside facts', () => {
    const [first] = readBody(
      [
        '钳工岗位说明书',
        '1 岗位标识',
        '1.1 岗位名称：钳工',
        '2 工作职责',
        '2.1 日常保养',
        '2.1.1 清洁设备；',
        '2.2 其他',
        '完成班长交办的工作。',
        '3 任职条件',
        '3.1 证书：钳工证',
        '3.2 培训：安全培训',
        '3.3 岗位证件：健康证',
      ].map(line),
    );
    expect(first).toMatchObject({
      duties: [
        { group: '日常保养', duty: '清洁设备；' },
        { group: '其他', duty: '完成班长交办的工作。' },
      ],
      qualifications: { certificates: ['钳工证', '健康证'], training: ['安全培训'] },
    });
  });
});

describe('a line that looks as those beside it', () => {
  it('is the next group of duties, whatever part its words speak of', () => {
    const [first] = readBody(
      [
        '人事专员岗位说明书',
        '一、部门：人事部',
        '二、工作内容：',
        '（一）招聘工作：',
        '1.发布信息；',
        '（二）培训工作：',
        '1.编制计划；',
        '三、所属级别：B级',
      ].map(line),
    );
    expect(first).toMatchObject({
      grade: 'B级',
      duties: [
        { group: '招聘工作', duty: '发布信息；' },
        { group: '培训工作', duty: '编制计划；' },
      ],
    });
  });

  it('is asked where it stands among bullets with labels, and numbered where the mark was forgotten', () => {
    const [first] = readBody(
      [
        '教研组长岗位说明书',
        '任职资格',
        '• 职称：一级教师',
        '• 教龄：8年以上',
        '• 能力：善于沟通',
        '岗位职责',
        '1、组织教研；',
        '2 检查教案；',
        '3、安排听课。',
      ].map(line),
    );
    expect(first).toMatchObject({
      qualifications: { certificates: ['一级教师'], other: ['教龄：8年以上'], abilities: ['善于沟通'] },
      duties: [{ duty: '组织教研；' }, { duty: '检查教案；' }, { duty: '安排听课。' }],
    });
  });

  it('names a position where most of its look do', () => {
    const all = readBody([
      bold('物业服务中心岗位职责'),
      ...['（一）项目经理', '1. 审批费用；', '（二）楼层管护', '1. 受理报修；', '（三）秩序员', '1. 巡逻；'].map(
        (each) => (each.startsWith('（') ? bold(each) : line(each)),
      ),
    ]);
    expect(all.map(({ title }) => title)).toEqual(['项目经理', '楼层管护', '秩序员']);
  });

  it('is a heading where most lines with its mark are labels', () => {
    const [first] = readBody(
      [
        '岗位名称：档案科长 所属部门：档案科',
        '■ 主要职责',
        '● 制度建设：制定档案制度。',
        '■ 任职资格',
        '● 学历：本科',
        '■ 关键业绩指标',
        '● 归档率',
      ].map(line),
    );
    expect(first).toMatchObject({
      title: '档案科长',
      duties: [{ duty: '制度建设：制定档案制度。' }],
      qualifications: { education: '本科' },
      kpis: ['归档率'],
    });
  });

  it('names the duties below 职责一 that have no numbers', () => {
    const [first] = readBody([
      bold('大堂经理职位说明书'),
      line('主要职责'),
      bold('职责一：客户引导'),
      line('识别客户需求；'),
      line('协助客户填单。'),
    ]);
    expect(first?.['duties']).toEqual([
      { group: '客户引导', duty: '识别客户需求；' },
      { group: '客户引导', duty: '协助客户填单。' },
    ]);
  });
});

describe('the name of a job', () => {
  it('above duties alone is a title, also with spaces between its characters and with 一、 before each duty', () => {
    expect(readBody(['保洁员', '岗位职责：', '1、打扫卫生；', '2、清运垃圾。'].map(line))[0]).toMatchObject({
      title: '保洁员',
      duties: [{ duty: '打扫卫生；' }, { duty: '清运垃圾。' }],
    });
    const [driver] = readBody([bold('司 机 岗 位 职 责'), line('一、服从调度。'), line('二、安全驾驶。')]);
    expect(driver).toMatchObject({ title: '司机', duties: [{ duty: '服从调度。' }, { duty: '安全驾驶。' }] });
  });

  it('has its department above it, though a cover and contents are before the first', () => {
    const form = (title: string) => [
      bold(title),
      ...['1 部    门：分公司财务部', `2 职    务：${title}`, '3 基本职责', `3.1 做${title}的工作。`].map(line),
    ];
    const all = readBody([
      bold('某某公司'),
      line('受控状态：            持有岗位：'),
      line('目  录'),
      ...form('调度员'),
      ...form('驾驶员'),
    ]);
    expect(all.map(({ title, department }) => [title, department])).toEqual([
      ['调度员', '分公司财务部'],
      ['驾驶员', '分公司财务部'],
    ]);
  });
});

describe('a value set in by a tab on the next line', () => {
  it.each([
    ['Organisation Unit:\tAcute Services,\n\tClinical Service', 'Acute Services, Clinical Service'],
    ['所属部门：\t物流中心，\n\t仓储科', '物流中心，仓储科'],
  ])('goes on: %s', (unit, department) => {
    const [first] = readBody([
      line('Job Title: Nurse'),
      paragraph([{ text: unit, role: 'note' }]),
      line('Main Duties'),
      line('Washes patients.'),
    ]);
    expect(first).toMatchObject({ title: 'Nurse', department });
  });
});
