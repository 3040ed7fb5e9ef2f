import { describe, expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';

describe('a title in a frame above its form', () => {
  const form = (heading: string, department: string): string =>
    `**${heading}**\n\n所属部门：${department}\n\n**岗位职责**\n\n1. 校准仪器\n2. 出具报告\n\n`;

  it.each(['【检测员】岗位说明书', '〖检测员〗职务说明书', '〔检测员〕职位说明书', '【检测员】工作职责'])(
    'is without it: %s',
    (heading) => {
      const [first] = positionsIn('a.md', form(heading, '检测部'));
      expect(first).toMatchObject({ title: '检测员', department: '检测部', duties: [{ duty: '校准仪器' }, {}] });
    },
  );

  it('is that of each of several', () => {
    const found = positionsIn(
      'a.md',
      form('【检测员】岗位说明书', '检测部') + form('【采样组长】岗位说明书', '现场部'),
    );
    expect(found.map(({ title }) => title).sort()).toEqual(['检测员', '采样组长'].sort());
  });
});

describe('rows of labels and of values in turns', () => {
  it('have a label that nobody knows in their first row as well', () => {
    const [first] = positionsIn(
      'a.md',
      `# 采样员岗位说明书\n${tableOf(
        ['岗位名称', '所属部门', '直接上级', '帮带师傅'],
        ['采样员', '现场部', '采样组长', '老宋'],
        ['职级', '定编', '工作地点', '岗位序列'],
        ['P3', '4', '徐州', '技能序列'],
      )}\n## 岗位职责\n\n1. 采集水样\n`,
    );
    expect(first).toMatchObject({
      title: '采样员',
      department: '现场部',
      reportsTo: '采样组长',
      grade: 'P3',
      headcount: 4,
      location: '徐州',
    });
    expect(first?.['x-imported']).toContainEqual(expect.objectContaining({ label: '帮带师傅', text: '老宋' }));
  });

  it('are not what a list of positions with a column of its own is', () => {
    const found = positionsIn(
      'a.md',
      tableOf(
        ['岗位名称', '所属部门', '直接上级', '帮带师傅'],
        ['采样员', '现场部', '采样组长', '老宋'],
        ['检测员', '检测部', '检测组长', '老许'],
        ['校核员', '检测部', '检测组长', '老徐'],
      ),
    );
    expect(found.map(({ title }) => title).sort()).toEqual(['校核员', '检测员', '采样员'].sort());
  });
});
