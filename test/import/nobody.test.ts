import { describe, expect, it } from 'vitest';
import { namesNobody } from '../../src/import/values/nobody.ts';
import { positionsIn } from '../support/imported.ts';

describe('who holds a position', () => {
  it.each([
    'Vacant',
    'VACANT',
    '(vacant)',
    'Currently vacant',
    'Vacant since May 2024',
    'To be appointed',
    'TBC',
    'Under recruitment',
    'See nominal roll',
    'As per attached list',
    '空缺',
    '暂缺',
    '待招聘',
    '空缺（拟外聘）',
    '见花名册',
  ])('is nobody: %s', (text) => expect(namesNobody(text)).toBe(true));

  it.each(['Ann Vacant', 'Open, Jan', 'Seema Roll', 'Tibor Tbacs', '空海', '待田浩', '戴聘', '见城徹'])(
    'may have a name like it: %s',
    (text) => expect(namesNobody(text)).toBe(false),
  );

  it.each([
    [
      'a.txt',
      'JOB DESCRIPTION\n\nJob title: Lifter Mechanic\nDepartment: Yard\nName of incumbent: Vacant\nGrade: B\n\nDuties\n- Oils the chains.\n- Logs each stop.\n',
      undefined,
    ],
    [
      'b.txt',
      '岗位说明书\n\n岗位名称：锅炉工\n所属部门：动力车间\n任职人：空缺\n\n岗位职责：\n1、巡检锅炉。\n2、记录水位。\n',
      undefined,
    ],
    [
      'c.csv',
      'Title,Department,Grade,Incumbents\nRigger,Stage,C,Ada Obi; vacant\nUsher,Audience,A,Ken Audu\n',
      ['Ada Obi'],
    ],
  ])('is said so in %s, and what says it is kept', (file, text, names) => {
    const [found] = positionsIn(file, text);
    expect(found?.['incumbents']).toEqual(names);
    expect(JSON.stringify(found?.['x-imported'])).toMatch(/vacant|空缺/i);
  });
});
