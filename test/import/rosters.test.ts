import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

function importCsv(text: string) {
  const { files, report } = importDocuments([{ file: '花名册.csv', bytes: new TextEncoder().encode(text) }]);
  const positions = files.filter(({ path }) => path.startsWith('positions/')).map((each) => parse(each.text));
  return { positions, notes: report.documents[0]?.notes ?? [] };
}

describe('a list of positions', () => {
  it('exported by a program, with the code of the superior and heads that name their part', () => {
    for (const heads of [
      '岗位编码,岗位名称,上级岗位编码,部门名称,岗位职责,任职资格-学历,任职资格-经验',
      'Position No,Position Title,Supervisor Position No,Department,Duties,Qualifications - Education,Qualifications - Experience',
    ]) {
      const { positions } = importCsv(`${heads}\nZ1,站长,,泵站,管全站,本科,五年\nZ2,值班员,Z1,泵站,看仪表,中专,一年\n`);
      expect(positions.find(({ code }) => code === 'Z2')).toMatchObject({
        reportsTo: '站长',
        qualifications: { education: '中专', experience: '一年' },
      });
    }
  });

  it('with a row a position becomes the organisation, superiors by code and by title', () => {
    const { positions, notes } = importCsv(
      '二〇二四年岗位编制表\n编号,岗位名称,所属部门,直接上级,编制,职级,任职者,备注\nK1,经理,客服部,无,1,M2,张三,\nK2,主管,客服部,K1,2人,M1,李四、王五,兼培训\nK3,前台,客服部,主管,5,P1,,\n',
    );
    expect(positions).toMatchObject([
      {
        code: 'K1',
        title: '经理',
        department: '客服部',
        reportsTo: null,
        headcount: 1,
        grade: 'M2',
        incumbents: ['张三'],
      },
      {
        title: '主管',
        reportsTo: '经理',
        headcount: 2,
        incumbents: ['李四', '王五'],
        'x-imported': [{ label: '备注' }],
      },
      { title: '前台', reportsTo: '主管', headcount: 5 },
    ]);
    expect(notes).toMatchObject([{ kind: 'rows', of: 'positions', columns: { length: 8 } }]);
  });

  it('with a row a person becomes positions with incumbents, whose superior is that of the manager', () => {
    const { positions, notes } = importCsv(
      'Employee ID;Name;Job Title;Department;Manager\n1;Ann Lee;Warehouse Manager;Warehouse;\n2;Bob Ray;Shift Lead;Warehouse;Ann Lee\n3;Cy Moe;Picker;Warehouse;Bob Ray\n4;Di Poe;Picker;Warehouse;Bob Ray\n5;Ed Fox;Clerk;Office;Somebody Else\n',
    );
    expect(positions).toMatchObject([
      { title: 'Warehouse Manager', incumbents: ['Ann Lee'] },
      { title: 'Shift Lead', reportsTo: 'warehouse-manager' },
      { title: 'Picker', reportsTo: 'shift-lead', incumbents: ['Cy Moe', 'Di Poe'] },
      { title: 'Clerk', reportsTo: 'Somebody Else' },
    ]);
    expect(notes).toMatchObject([{ kind: 'rows', of: 'people' }]);
  });

  it('is not made of another table', () => {
    expect(importCsv('date,item,price,amount\n2024-01-01,Paper,3,10\n2024-01-02,Ink,9,1\n').positions).toEqual([]);
  });
});
