import { describe, expect, it } from 'vitest';
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
