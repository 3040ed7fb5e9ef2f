import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../src/import/index.ts';
import { writeReport } from '../../src/import/report-text.ts';
import { importTexts as english } from '../../src/languages/en/import.ts';
import { importTexts as chinese } from '../../src/languages/zh-CN/import.ts';
import { positionsIn } from '../support/imported.ts';

const read = (lines: readonly string[]) => positionsIn('list.csv', lines.join('\n'));

describe('a list with a row a person', () => {
  it('joins given and family names, and finds the superior by either order of them', () => {
    const found = read([
      'Employee #,First Name,Last Name,Job Title,Department,Reporting To',
      '1,Ann,Lee,Head of Operations,Operations,',
      '2,Bo,Chan,Shift Supervisor,Warehouse,Ann Lee',
      '3,Cy,Dunn,Picker,Warehouse,"Chan, Bo"',
      '4,Di,East,Picker,Warehouse,Bo Chan',
    ]);
    expect(found).toMatchObject([
      { title: 'Head of Operations', incumbents: ['Ann Lee'] },
      { title: 'Shift Supervisor', incumbents: ['Bo Chan'], reportsTo: 'head-of-operations' },
      { title: 'Picker', incumbents: ['Cy Dunn', 'Di East'], reportsTo: 'shift-supervisor' },
    ]);
    expect(JSON.stringify(found)).not.toMatch(/"text":"(?:Lee|Chan|Last Name|Picker|Warehouse)"/);
  });

  it('knows a column of managers by whom it names, whatever its head', () => {
    const found = read([
      '工号,姓名,部门,职位,直属主管',
      '001,王强,总经办,总经理,',
      '002,李敏,客服部,客服经理,王强',
      '003,赵云,客服部,客服专员,李敏',
      '004,孙丽,客服部,客服专员,李敏',
    ]);
    expect(found.map(({ title, reportsTo }) => [title, reportsTo])).toEqual([
      ['总经理', undefined],
      ['客服经理', '总经理'],
      ['客服专员', '客服经理'],
    ]);
  });

  it('leaves a column of superiors that names positions', () => {
    const found = read([
      '姓名,部门,岗位,直属主管',
      '王强,总经办,总经理,',
      '李敏,客服部,客服经理,总经理',
      '赵云,客服部,客服专员,客服经理',
    ]);
    expect(found.map(({ reportsTo }) => reportsTo)).toEqual([undefined, '总经理', '客服经理']);
  });

  it('keeps a second column of names', () => {
    const [first] = read(['姓名,人员姓名,部门,岗位', '王强,小王,总经办,总经理', '李敏,小李,客服部,客服经理']);
    expect(first).toMatchObject({ incumbents: ['王强'], 'x-imported': [{ label: '人员姓名', text: '小王' }] });
  });

  it('finds managers by their numbers', () => {
    const found = read([
      'Employee ID,Name,Job Title,Department,Supervisor',
      'E1,Ann Lee,Head of Operations,Operations,',
      'E2,Bo Chan,Shift Supervisor,Warehouse,E1',
      'E3,Cy Dunn,Picker,Warehouse,E2',
    ]);
    expect(found.map(({ reportsTo }) => reportsTo)).toEqual([undefined, 'head-of-operations', 'shift-supervisor']);
  });
});

describe('what a list says of the people in it', () => {
  const staff = [
    '姓名,性别,年龄,学历,部门,岗位,直接上级,用工形式,基本工资,身份证号,任职要求',
    '张三,男,38,本科,财务部,财务经理,王总,劳动合同,12000,110101198001010011,中级职称',
    '李四,女,29,大专,财务部,会计,张三,劳务派遣,6500,110101199301010012,初级职称',
  ];

  it('is no requirement, pay or state of the position, and is kept', () => {
    const [manager, accountant] = read(staff);
    expect(manager).toMatchObject({
      title: '财务经理',
      employmentType: '劳动合同',
      qualifications: { certificates: ['中级职称'] },
    });
    expect(Object.keys(accountant?.['qualifications'] ?? {})).toEqual(['certificates']);
    expect(accountant).not.toHaveProperty('pay');
    expect(accountant?.['x-imported']).toMatchObject(
      [
        ['性别', '女'],
        ['年龄', '29'],
        ['学历', '大专'],
        ['基本工资', '6500'],
        ['身份证号', '110101199301010012'],
      ].map(([label, text]) => ({ label, text })),
    );
  });

  it('leaves out Active and On leave, and family names find a manager if only one person has them', () => {
    const found = read([
      'Last Name,First Name,Gender,Education,Job Title,Department,Manager,Base Salary,Position Status',
      'Smith,Ann,F,MBA,Finance Manager,Finance,Cole,82000,Active',
      'Brown,Lee,M,BSc,Accountant,Finance,Smith,41000,On leave',
      'Green,Kim,M,BA,Accountant,Finance,Smith,39000,Active',
      'Green,Al,M,BA,Clerk,Finance,Green,29000,Active',
    ]);
    expect(found.map(({ title, reportsTo }) => [title, reportsTo])).toEqual([
      ['Finance Manager', 'Cole'],
      ['Accountant', 'finance-manager'],
      ['Clerk', 'Green'],
    ]);
    for (const key of ['employmentType', 'qualifications', 'pay'])
      for (const position of found) expect(position).not.toHaveProperty(key);
    expect(JSON.stringify(found)).not.toContain('"text":"Smith"');
  });

  it.each([
    [chinese, staff.join('\n'), /个人信息（`性别`、`年龄`、`基本工资`、`身份证号`）/u],
    [
      english,
      'Name,Job Title,Department,Home Phone\nAnn,Clerk,Sales,555\nBo,Cook,Kitchen,556',
      /personal data .*`Home Phone`/,
    ],
  ])('is told of as personal data', (texts, text, told) => {
    const { report } = importDocuments([{ file: 'list.csv', bytes: new TextEncoder().encode(text) }]);
    expect(writeReport(report, texts)).toMatch(told);
  });
});

describe('a list with a row a position', () => {
  it('takes the lowest level of the department that is filled in, and keeps the others', () => {
    const found = read([
      '一级部门,二级部门,岗位名称,岗位编码,编制人数',
      '运营中心,,运营总监,YY01,1',
      '运营中心,客服部,客服经理,YY02,1',
      ',总经办,总经理,ZJ01,1',
    ]);
    expect(found.map(({ department }) => department)).toEqual(['运营中心', '客服部', '总经办']);
    expect(JSON.stringify(found[1])).toContain('运营中心');
  });

  it('reads who holds a position and which is above it as personnel systems name them', () => {
    const found = read([
      'Position ID,Position Title,Supervisory Organization,Manager Position,Filled By',
      'P-1,Head of Operations,Operations,,Ann Lee',
      'P-2,Shift Supervisor,Warehouse,P-1,',
    ]);
    expect(found).toMatchObject([
      { department: 'Operations', incumbents: ['Ann Lee'] },
      { department: 'Warehouse', reportsTo: 'head-of-operations' },
    ]);
  });
});
