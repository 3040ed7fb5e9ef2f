import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

function positionsIn(file: string, lines: readonly string[]): Record<string, unknown>[] {
  const { files } = importDocuments([{ file, bytes: new TextEncoder().encode(lines.join('\n')) }]);
  return files.filter(({ path }) => path.startsWith('positions/')).map(({ text }) => parse(text));
}

describe('habits of offices', () => {
  it('put captions in brackets below values', () => {
    expect(
      positionsIn('a.md', [
        '| 会计 | 财务部 |',
        '| --- | --- |',
        '| （岗位名称） | （所属部门） |',
        '| 岗位职责 | 1、记账<br>2、报税 |',
      ]),
    ).toEqual([{ title: '会计', department: '财务部', duties: [{ duty: '记账' }, { duty: '报税' }] }]);
  });

  it('put two forms side by side', () => {
    const rows = [
      '| 岗位名称 | 会计 | 岗位名称 | 出纳 |',
      '| --- | --- | --- | --- |',
      '| 直接上级 | 财务经理 | 直接上级 | 会计主管 |',
      '| 岗位职责 | 记账 | 岗位职责 | 收款 |',
    ];
    expect(positionsIn('a.md', rows).map(({ title, reportsTo }) => [title, reportsTo])).toEqual([
      ['会计', '财务经理'],
      ['出纳', '会计主管'],
    ]);
  });

  it('write chapters of departments above forms in a text', () => {
    const form = (title: string) => [
      `一、${title}岗位职责`,
      '直接上级：总经理',
      '岗位职责：',
      '1、管本部',
      '任职条件：',
      '1、大专',
    ];
    const found = positionsIn('a.txt', [
      '岗位职责汇编',
      '第一章 前厅部',
      ...form('前厅经理'),
      '第二章 客房部',
      ...form('客房经理'),
    ]);
    expect(found).toMatchObject([
      { title: '前厅经理', department: '前厅部', qualifications: { education: '大专' } },
      { title: '客房经理', department: '客房部' },
    ]);
    expect(found[0]).not.toHaveProperty('qualifications.other');
  });

  it('write duties right below names of jobs', () => {
    const lines = [
      '行政部岗位职责',
      '一、行政经理',
      '1、负责采购',
      '2、管印章',
      '二、前台',
      '1、接待来访',
      '三、司机',
      '1、出车',
    ];
    expect(positionsIn('a.txt', lines).map(({ title, duties }) => [title, (duties as unknown[]).length])).toEqual([
      ['行政经理', 2],
      ['前台', 1],
      ['司机', 1],
    ]);
    expect(
      positionsIn('a.txt', ['行政部岗位职责', '一、日常管理', '1、考勤', '二、采购', '1、询价']).length,
    ).toBeLessThan(2);
  });

  it('write a sentence and a list below 岗位职责', () => {
    const lines = [
      '# 教务处处长岗位职责',
      '在院长领导下，主持教务处全面工作。',
      '1. 制定计划。',
      '# 教务处副处长岗位职责',
      '1. 分管考务。',
    ];
    expect(positionsIn('a.md', lines)).toMatchObject([
      { title: '教务处处长', summary: ['在院长领导下，主持教务处全面工作。'], duties: [{ duty: '制定计划。' }] },
      { title: '教务处副处长', duties: [{ duty: '分管考务。' }] },
    ]);
  });

  it('write plain titles above lists, and tasks with bullets below a duty', () => {
    const lines = [
      '护士长岗位职责',
      '1. 查房：',
      '- 每日晨间',
      '2. 带教：',
      '- 每周授课',
      '护士岗位职责',
      '1. 执行医嘱',
    ];
    expect(positionsIn('a.md', lines)).toMatchObject([
      {
        title: '护士长',
        duties: [
          { group: '查房', duty: '每日晨间' },
          { group: '带教', duty: '每周授课' },
        ],
      },
      { title: '护士', duties: [{ duty: '执行医嘱' }] },
    ]);
  });

  it('write how many are wanted behind the title', () => {
    expect(positionsIn('a.txt', ['招聘岗位：电商运营 2名', '岗位职责：', '1、运营店铺'])).toMatchObject([
      { title: '电商运营', headcount: 2 },
    ]);
  });

  it('write tasks and the share below a duty in its cell', () => {
    const rows = [
      '| 岗位名称 | 计划员 |',
      '| --- | --- |',
      '| 工作职责 | 绩效目标 |',
      '| 1.编制计划<br>●汇总订单<br>●排出计划<br>承担责任：全部    工作时间百分比：60% | 准确率95% |',
      '| 2.跟踪进度<br>●更新看板<br>工作时间百分比：40% | 延期不超过2单 |',
    ];
    const [position] = positionsIn('a.md', rows);
    expect(position?.['dutyGroups']).toEqual([
      { group: '编制计划', share: 60, kpi: '准确率95%' },
      { group: '跟踪进度', share: 40, kpi: '延期不超过2单' },
    ]);
    expect(position?.['duties']).toEqual([
      { group: '编制计划', duty: '汇总订单' },
      { group: '编制计划', duty: '排出计划' },
      { group: '跟踪进度', duty: '更新看板' },
    ]);
  });

  it.each([
    ['大专以上<br>会计专业', '大专以上；会计专业'],
    ['大专以上学历，<br>会计专业', '大专以上学历，会计专业'],
    ['Degree in podiatry<br>HCPC registration', 'Degree in podiatry; HCPC registration'],
    ['Bachelor of<br>Science', 'Bachelor of Science'],
  ])('write %s as lines of a cell', (cell, education) => {
    const rows = ['| 岗位名称 | 会计 |', '| --- | --- |', '| 岗位职责 | 记账 |', `| 学历 | ${cell} |`];
    expect(positionsIn('a.md', rows)).toMatchObject([{ qualifications: { education } }]);
  });
});
