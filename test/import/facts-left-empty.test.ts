import { describe, expect, it } from 'vitest';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const tasks = rows(
  ['Task', 'Responsible', 'Date'],
  ['Tour of the building and the fire exits', 'Buddy', ''],
  ['Explain the aims of the department', 'Line manager', ''],
  ['Hand over the staff handbook', 'HR', ''],
);
const listed = rows(
  ['工作内容', '责任人', '日期'],
  ['带领参观办公楼及消防通道', '带教人', ''],
  ['讲解部门目标', '主管', ''],
  ['发放员工手册', '人事', ''],
);

describe('a form whose first facts are all left empty', () => {
  it.each([
    [
      'New Starter Checklist',
      ['Name of employee:', '', 'Job title:', ''],
      ['Department:', '', 'Line manager:', ''],
      tasks,
    ],
    ['新员工入职核对表', ['姓名：', '', '岗位名称：', ''], ['所属部门：', '', '直接上级：', ''], listed],
  ])('is to be filled in, and no position: %s', (name, one, two, table) => {
    expect(readBody([line(name), rows(one, two), table])).toEqual([]);
  });

  it('is a position as soon as one of them is there', () => {
    const found = readBody([
      line('Role record'),
      rows(['Name of employee:', '', 'Job title:', 'Night Porter'], ['Department:', '', 'Line manager:', '']),
      line('Duties:'),
      line('1. Keeps the door.'),
      line('2. Walks the floors.'),
    ]);
    expect(found).toMatchObject([{ title: 'Night Porter' }]);
  });
});
