import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { line, readBody, rows, text } from '../support/imported-blocks.ts';

describe('names of sections with empty cells below them', () => {
  it('are read as those that are merged, and what counts its items is no text of them', () => {
    const [first] = readBody([
      rows(
        ['类别', '项目', '说明'],
        ['基本信息', '岗位名称', '投放专员'],
        ['', '汇报对象', '投放主管'],
        ['工作内容', '任务1', '搭建计划'],
        ['', '任务2', '复盘数据'],
        ['任职要求', '学历', '大专'],
        ['', '经验', '1年'],
        ['考核指标', '指标一', '消耗额'],
        ['', '指标二', '退货率'],
      ),
    ]);
    expect(first).toMatchObject({
      title: '投放专员',
      reportsTo: '投放主管',
      duties: [{ duty: '搭建计划' }, { duty: '复盘数据' }],
      qualifications: { education: '大专', experience: '1年' },
      kpis: ['消耗额', '退货率'],
    });
  });

  it('are the sides of contacts', () => {
    const [first] = readBody([
      line('岗位名称：校医'),
      line('工作沟通'),
      rows(
        ['', '联系对象', '联系内容'],
        ['内部', '班主任', '晨检'],
        ['', '校长', '汇报'],
        ['外部', '疾控中心', '疫情'],
        ['', '家长', '随访'],
      ),
      rows(['工作概要', '守护健康']),
    ]);
    expect(first?.['contacts']).toMatchObject({
      internal: { with: [{ who: '班主任' }, { who: '校长' }] },
      external: { with: [{ who: '疾控中心' }, { who: '家长' }] },
    });
  });
});

describe('two labels side by side above two texts', () => {
  it('are above them', () => {
    const [first] = readBody([
      table(2, [
        [text('岗位名称'), text('搬运工')],
        [text('岗位职责'), text('装卸货物')],
        [text('工作时间'), text('体力要求')],
        [text('三班倒'), text('能久站；可搬25公斤')],
      ]),
    ]);
    expect(first?.['conditions']).toEqual({ hours: '三班倒', physical: ['能久站', '可搬25公斤'] });
  });
});

describe('labels of parts side by side', () => {
  it('are above their lists, and a place that is a label elsewhere is a value', () => {
    const [first] = readBody([
      rows(['岗位名称', '钳工', '所属部门', '机修组'], ['岗位职责', '修理设备', '直接上级', '组长']),
      rows(['绩效指标', '工作关系'], ['修复及时率\n返修率', '内部：生产班组\n外部：设备厂家']),
      rows(['工作环境', '车间', '工作时间', '白班']),
    ]);
    expect(first).toMatchObject({
      kpis: ['修复及时率', '返修率'],
      contacts: { internal: { with: ['生产班组'] }, external: { with: ['设备厂家'] } },
      conditions: { place: '车间', hours: '白班' },
    });
  });
});

describe('a form', () => {
  it('goes on below its name where that says so', () => {
    const [first, second] = readBody([
      line('职位说明书'),
      rows(['职位名称', '领班', '部门', '餐饮部'], ['职位概要', '管好宴会', '权限', '可调班；可赠果盘']),
      line('职位说明书（续表）'),
      rows(['学历', '中专', '证件', '电工证、焊工证']),
    ]);
    expect(second).toBeUndefined();
    expect(first).toMatchObject({
      authority: [{ text: '可调班' }, { text: '可赠果盘' }],
      qualifications: { education: '中专', certificates: ['电工证', '焊工证'] },
    });
  });
});

describe('rows of a table', () => {
  it('are named by a band above their heads, counted above their texts, and summed up in none', () => {
    const [first] = readBody([
      table(3, [
        [text('岗位名称'), text('司机', 2)],
        [text('岗位职责'), text('出车前检查车况', 2)],
        [text('考评安排', 3)],
        [text('序号'), text('指标名称'), text('权重')],
        [text('1'), text('出勤率'), text('60%')],
        [text('2'), text('油耗'), text('40%')],
        [text('合计'), text(''), text('100%')],
      ]),
      line('工作权限'),
      rows(['1', '2'], ['可拒载', '可绕行']),
    ]);
    expect(first).toMatchObject({
      duties: [{ duty: '出车前检查车况' }],
      kpis: [
        { name: '出勤率', weight: 60 },
        { name: '油耗', weight: 40 },
      ],
      authority: [{ text: '可拒载' }, { text: '可绕行' }],
    });
  });

  it('may be lines with tabs', () => {
    const [first] = readBody(
      [
        '岗位名称：监督员',
        '岗位职责',
        '巡查现场。',
        '变更历史',
        '版本号\t变更日期\t变更内容',
        '00\t2019.08.01\t新订',
        '01\t2021.04.10\t改部门',
      ].map(line),
    );
    expect(first?.['revisions']).toMatchObject([{ version: '00', change: '新订' }, { version: '01' }]);
  });
});
