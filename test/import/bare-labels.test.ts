import { describe, expect, it } from 'vitest';
import { line, readBody, rows } from '../support/imported-blocks.ts';

describe('labels with colons right beside each other', () => {
  it('are empty, and none is the value of another', () => {
    const [position] = readBody([
      line('岗位说明书'),
      rows(
        ['岗位名称：排版员', '所属部门：制作中心'],
        ['所属层级：', '技术级别：'],
        ['岗位编号：', '在岗人数：'],
        ['总体目标', '按时出版'],
        ['汇报对象：制作总监', '督导对象：'],
        ['工作职责', '排版'],
      ),
    ]);
    expect(position).toMatchObject({
      title: '排版员',
      department: '制作中心',
      reportsTo: '制作总监',
      summary: ['按时出版'],
    });
    for (const key of ['code', 'grade', 'headcount']) expect(position?.[key]).toBeUndefined();
  });

  it('are so in English', () => {
    const [position] = readBody([
      line('Job Description'),
      rows(
        ['Job title: Typesetter', 'Department: Production'],
        ['Grade:', 'Post number:'],
        ['Location:', 'Hours:'],
        ['Duties', 'Sets pages'],
      ),
    ]);
    expect(position).toMatchObject({ title: 'Typesetter', department: 'Production' });
    for (const key of ['code', 'grade', 'location', 'conditions']) expect(position?.[key]).toBeUndefined();
  });

  it('have their values beside them otherwise', () => {
    const [position] = readBody([
      line('岗位说明书'),
      rows(
        ['岗位名称：', '排版员', '所属部门：', '制作中心'],
        ['岗位编号：', 'ZZ-1', '岗位级别：', ''],
        ['工作职责：', '排版', '', ''],
      ),
    ]);
    expect(position).toMatchObject({ title: '排版员', department: '制作中心', code: 'ZZ-1' });
  });
});
