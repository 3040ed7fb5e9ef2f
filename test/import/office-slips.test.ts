import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';
import { table } from '../support/corpus/blocks.ts';
import { line, readBody, text } from '../support/imported-blocks.ts';

const readText = (written: string): Record<string, unknown> =>
  importDocuments([{ file: 'a.md', bytes: new TextEncoder().encode(written) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text))[0] as Record<string, unknown>;

describe('a paper that sets up a position', () => {
  it('gives its title, and what is below its numbered labels is none of them', () => {
    const [first] = readBody(
      [
        '关于增设库区安全员岗位的通知',
        '一、岗位隶属',
        '该岗位设在仓储部，直接上级为仓储部经理，编制3人。',
        '二、岗位职责',
        '（一）巡查库区，记录隐患；',
        '（二）组织消防演练。',
        '三、任职条件',
        '（一）学历：大专及以上；',
        '（二）证书：注册安全工程师。',
        '请各部门遵照执行。',
        '综合部',
      ].map(line),
    );
    expect(first).toMatchObject({
      title: '库区安全员',
      department: '仓储部',
      headcount: 3,
      qualifications: { education: '大专及以上；', certificates: ['注册安全工程师。'] },
    });
    expect(first?.['x-imported']).toEqual(
      expect.arrayContaining([expect.objectContaining({ text: '请各部门遵照执行。' })]),
    );
  });
});

describe('a table', () => {
  it('may head its labels and values, and name a group of duties as contacts are named elsewhere', () => {
    const [first] = readBody([
      table(2, [
        [text('岗位名称'), text('场站长')],
        [text('编制日期'), text('25/03/14')],
      ]),
      line('二、工作职责'),
      table(2, [
        [text('职责领域'), text('职责描述')],
        [text('安全管理'), text('落实两票制度')],
        [text('对外协调'), text('维护与村委的关系')],
      ]),
      line('三、任职资格'),
      table(2, [
        [text('项目'), text('要求')],
        [text('学历'), text('大专')],
        [text('资格证书'), text('高压电工证')],
      ]),
    ]);
    expect(first).toMatchObject({
      approval: { prepared: { date: '2025-03-14' } },
      duties: [
        { group: '安全管理', duty: '落实两票制度' },
        { group: '对外协调', duty: '维护与村委的关系' },
      ],
      qualifications: { education: '大专', certificates: ['高压电工证'] },
    });
    expect(first?.['qualifications']).not.toHaveProperty('other');
  });

  it('says in one cell who signs, below what is asked of a person', () => {
    const [first] = readBody([
      table(4, [
        [text('岗位名称'), text('注册专员', 3)],
        [text('直接上级'), text('注册部经理', 3)],
        [text('岗位职责'), text('1、整理申报资料\n2、维护批件台账', 3)],
        [text('联系范围'), text('对象'), text('事项'), text('频率')],
        [text('内部'), text('研发中心'), text('索取记录'), text('每周')],
        [text('项目'), text('必备条件', 2), text('期望条件')],
        [text('学历'), text('本科', 2), text('硕士')],
        [text('编制'), text('编制：关月　　审核：严陵　　批准：鲁辰', 3)],
      ]),
    ]);
    expect(first).toMatchObject({
      contacts: { internal: { with: [{ who: '研发中心', purpose: '索取记录', frequency: '每周' }] } },
      qualifications: { education: '本科', preferred: ['硕士'] },
      approval: { prepared: { by: '关月' }, reviewed: { by: '严陵' }, approved: { by: '鲁辰' } },
    });
  });

  it('has lists side by side, and positions whose names hold a label and a colon', () => {
    const [first] = readBody([
      table(2, [
        [text('Job title'), text('Waste Manager')],
        [text('Subordinates'), text('Supervisor: Refuse Removal\nLandfill Clerk')],
      ]),
      line('Competencies'),
      table(2, [[text('Budgets\nTenders'), text('Tact\nPatience')]]),
    ]);
    expect(first).toMatchObject({
      directReports: ['Supervisor: Refuse Removal', 'Landfill Clerk'],
      qualifications: { abilities: ['Budgets', 'Tenders', 'Tact', 'Patience'] },
    });
  });
});

describe('a label that says nothing by itself', () => {
  it('is read by its value where that can be of one kind only', () => {
    const read = (value: string) =>
      readText(`# Host\n\nReports to: Manager\n\nType: ${value}\n\n## Duties\n\n- Greets guests\n`);
    expect(read('Part time')).toMatchObject({ employmentType: 'Part time', reportsTo: 'Manager' });
    expect(read('Fixed-term, 12 months')).toMatchObject({ employmentType: 'Fixed-term, 12 months' });
    expect(read('Front of house')).not.toHaveProperty('employmentType');
  });
});

describe('a date with a year of two digits', () => {
  it('has the year first in Chinese, and last elsewhere, where only one reading is possible', () => {
    const read = (written: string) =>
      readText(
        `# Host\n\nReports to: Manager\n\nApproved by: A. Dube\n\nApproved date: ${written}\n\n## Duties\n\n- Greets\n`,
      );
    expect(read('14/06/25')).toMatchObject({ approval: { approved: { date: '2025-06-14' } } });
    expect(read('06-14-25')).toMatchObject({ approval: { approved: { date: '2025-06-14' } } });
    expect(read('2025.6.14')).toMatchObject({ approval: { approved: { date: '2025-06-14' } } });
    for (const unsure of ['03/04/25', '11/12/13', '1.2.3'])
      expect(JSON.stringify(read(unsure))).not.toContain('"date"');
  });
});

describe('pay', () => {
  it('has its grade under its own key, before its range or after it, and a job’s grade elsewhere', () => {
    const read = (facts: string) =>
      readText(`# Host\n\nReports to: Manager\n\n${facts}\n\n## Duties\n\n- Greets guests\n`);
    const range = 'Salary range: CAD 71,250 to 95,400 per year';
    for (const facts of [`Salary grade: K\n\n${range}`, `${range}\n\nPay grade: K`])
      expect(read(facts)['pay']).toEqual({ grade: 'K', min: 71250, max: 95400, currency: 'CAD', period: 'year' });
    expect(read('Job grade: K')).toMatchObject({ grade: 'K' });
    expect(read('Pay grade: $55,000 – $70,000 per year')['pay']).toMatchObject({ min: 55000, max: 70000 });
  });
});

describe('a sentence on whom a position answers to', () => {
  it('names a superior, and no matter that it answers for', () => {
    const read = (sentence: string) =>
      readText(`# 安监员\n\n部门：安监部\n\n${sentence}\n\n## 岗位职责\n\n1. 巡查现场；\n2. 填写记录。\n`);
    expect(read('本岗位对安监部经理负责。')).toMatchObject({ reportsTo: '安监部经理' });
    for (const matter of ['对本岗位安全负责。', '对施工质量负责。', '对数据的真实性负责。']) {
      const found = read(matter);
      expect(found).not.toHaveProperty('reportsTo');
      expect(JSON.stringify(found)).toContain(matter.slice(0, -1));
    }
  });
});

it('a hyphen without a space begins an item, though its words head a part elsewhere', () => {
  const found = readText('# Director\n\nReports to: Chair\n\nDuties:\n\n-Plan events\n-Other duties as assigned\n');
  expect(found['duties']).toEqual([{ duty: 'Plan events' }, { duty: 'Other duties as assigned' }]);
});
