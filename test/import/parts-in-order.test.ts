import { describe, expect, it } from 'vitest';
import { mergeDown, table } from '../support/corpus/blocks.ts';
import { positionsIn } from '../support/imported.ts';
import { line, readBody, rows, text } from '../support/imported-blocks.ts';

const cells = (...all: readonly string[]) => all.map((each) => text(each));

describe('parts with numbers of two levels', () => {
  it('have their texts beside them, or what is below them', () => {
    const [first] = positionsIn(
      'a.txt',
      [
        '1 秩序维护部经理',
        '1.1岗位概述：全面主持秩序维护部的工作。',
        '1.2所属部门：秩序维护部',
        '1.3直接上级：副总经理',
        '1.4管理权限：对本部的工作有指导、监督管理的权力',
        '1.5主要职责：',
        '1.5.1全面负责各项目的策划；',
        '1.5.2 检查各项目的值勤；',
        '1.6任职条件：',
        '1.6.1学历：大专以上学历',
        '1.6.2经验：五年以上物业管理经验',
      ].join('\n'),
    );
    expect(first).toMatchObject({
      department: '秩序维护部',
      reportsTo: '副总经理',
      summary: ['全面主持秩序维护部的工作。'],
      authority: [{ text: '对本部的工作有指导、监督管理的权力' }],
      duties: [{ duty: '全面负责各项目的策划；' }, { duty: '检查各项目的值勤；' }],
      qualifications: { education: '大专以上学历', experience: '五年以上物业管理经验' },
    });
  });

  it('are groups of duties where they are headings above bullets', () => {
    const [first] = positionsIn(
      'a.md',
      [
        '# 人力资源经理岗位说明书',
        '',
        '所属部门：人力资源部',
        '',
        '## 第二部分：详细职责描述',
        '',
        '### 2.1 招聘与配置',
        '',
        '- 拓展招聘渠道',
        '- 建立内部竞聘机制',
        '',
        '### 2.2 员工关系',
        '',
        '- 处理劳动争议',
      ].join('\n'),
    );
    expect(first?.['duties']).toEqual([
      { group: '招聘与配置', duty: '拓展招聘渠道' },
      { group: '招聘与配置', duty: '建立内部竞聘机制' },
      { group: '员工关系', duty: '处理劳动争议' },
    ]);
  });
});

describe('labels merged downwards one after the other', () => {
  it('are parts, of which nobody need know the second', () => {
    const [first] = readBody([
      rows(['岗位名称', '技术管理'], ['所属部门', '工程管理部']),
      table(3, [
        ...mergeDown(text('岗位职责'), [
          cells('专业职责', '1.负责项目的计划编制；\n2.参与设计审查。'),
          cells('安全职责', '1.落实安全措施；\n2.参加事故调查。'),
        ]),
        ...mergeDown(text('通用资质要求'), [
          cells('学历、专业要求', '本科及以上学历，电气专业'),
          cells('年龄要求', '不超过38岁'),
        ]),
      ]),
    ]);
    expect(first).toMatchObject({
      duties: [
        { group: '专业职责', duty: '负责项目的计划编制；' },
        { group: '专业职责', duty: '参与设计审查。' },
        { group: '安全职责', duty: '落实安全措施；' },
        { group: '安全职责', duty: '参加事故调查。' },
      ],
      qualifications: { education: '本科及以上学历，电气专业' },
    });
  });
});

describe('a table of duties within a form', () => {
  it('ends with its last row of as many cells: 主要职责 is the group of 职责描述', () => {
    const [first] = readBody([
      rows(['岗位名称', '采购员'], ['所属部门', '采购部']),
      line('工作职责：'),
      table(4, [
        cells('时间分配', '主要职责', '职责描述', '业绩衡量标准'),
        cells('40 %', '工作计划', '拟定详细的个人工作计划并实施', '计划完成率'),
        cells('60 %', '物料采购', '根据请购单询价、比价、议价', '采购及时率'),
        [text('学历专业'), text('大专以上学历，物流管理、市场营销、国际贸易等相关专业，具有较好的外语能力', 3)],
      ]),
    ]);
    expect(first?.['duties']).toEqual([
      { group: '工作计划', duty: '拟定详细的个人工作计划并实施', kpi: '计划完成率', share: 40 },
      { group: '物料采购', duty: '根据请购单询价、比价、议价', kpi: '采购及时率', share: 60 },
    ]);
  });
});
