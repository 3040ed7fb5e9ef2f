import { describe, expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';

const read = (...lines: readonly string[]) => positionsIn('a.txt', lines.join('\n'));

describe('several forms in a text', () => {
  it('each may have its title as a heading, too', () => {
    const found = read(
      '一、运营总监',
      '岗位名称：运营总监',
      '部门名称：运营部',
      '任职要求：',
      '1.本科及以上学历；',
      '2.5年以上运营管理经验；',
      '二、运营经理',
      '岗位名称：运营经理',
      '部门名称：运营部',
      '任职要求：',
      '1.大专及以上学历；',
      '2.3年以上店铺运营经验；',
    );
    expect(found.map(({ title, qualifications }) => [title, qualifications])).toEqual([
      ['运营总监', { education: '本科及以上学历；', experience: '5年以上运营管理经验；' }],
      ['运营经理', { education: '大专及以上学历；', experience: '3年以上店铺运营经验；' }],
    ]);
  });

  it('have titles by which they differ, and parts whose names come again', () => {
    const part = (title: string, superior: string) => [
      `**（一）${title}**`,
      '',
      '**[管理层次关系]**',
      '',
      '所属部门：前厅部',
      '',
      `直接上级：${superior}`,
      '',
      '**[岗位职责]**',
      '',
      `1、执行${superior}的指令。`,
      '2、检查当班工作。',
      '',
    ];
    const found = positionsIn('a.md', [...part('前厅部经理', '总经理'), ...part('大堂副理', '前厅部经理')].join('\n'));
    expect(found.map(({ title, reportsTo }) => [title, reportsTo])).toEqual([
      ['前厅部经理', '总经理'],
      ['大堂副理', '前厅部经理'],
    ]);
  });
});

describe('a number with a dot and years', () => {
  it('is a number of years where no item is due', () => {
    const [first] = read(
      '岗位名称：美工',
      '岗位职责：',
      '修图',
      '任职要求：',
      '2.5年以上电商设计经验',
      '熟练使用修图软件',
    );
    expect(JSON.stringify(first)).toContain('2.5年以上电商设计经验');
  });
});

describe('what is said beside a form', () => {
  it('is kept: who the employer is, that somebody has read it, all positions there are', () => {
    const [first] = read(
      '职位说明书',
      '出纳',
      '本中心为研究机构，成立逾二十年，长期接受委托。',
      '所有岗位：出纳、会计、主管会计',
      '所属部门：财务部',
      '岗位职责：',
      '1、依据预算制订本项目组的付款计划',
      '2、登记现金账',
      '工作环境：办公室',
      '本人已知晓以上内容。',
    );
    expect(first).toMatchObject({
      department: '财务部',
      duties: [{ duty: '依据预算制订本项目组的付款计划' }, { duty: '登记现金账' }],
      conditions: { place: '办公室' },
    });
    expect(first).not.toHaveProperty('summary');
    expect(first).not.toHaveProperty('directReports');
    expect(JSON.stringify(first?.['x-imported'])).toMatch(/成立逾二十年.*本人已知晓|本人已知晓.*成立逾二十年/);
  });
});

describe('cells with a label and its value each', () => {
  it('are read one by one, also where a value is missing', () => {
    const [first] = positionsIn(
      'a.md',
      `${tableOf(
        ['单位：物业公司', '职位名称：工程部经理', '编制日期：2009年3月20日'],
        ['部门：工程部', '任职人：', '任职人签字：'],
        ['直接主管：工程总监', '直接主管签字：', ''],
        ['职位编号：GC-01', '说明书编号：', '批准日期：2009年4月1日'],
      )}\n## 工作职责\n\n1. 维修设备\n2. 管理外包\n`,
    );
    expect(first).toMatchObject({
      title: '工程部经理',
      code: 'GC-01',
      department: '工程部',
      reportsTo: '工程总监',
      approval: { prepared: { date: '2009-03-20' }, approved: { date: '2009-04-01' } },
    });
  });
});
