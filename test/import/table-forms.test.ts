import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

function positionsOf(file: string, text: string): Record<string, unknown>[] {
  return importDocuments([{ file, bytes: new TextEncoder().encode(text) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text) as Record<string, unknown>);
}

describe('a form in a sheet', () => {
  it('is no list of positions, though its first row has three labels', () => {
    const positions = positionsOf(
      '水泵工.csv',
      '职务说明书,,,,,\n职务名称,水泵工,职务编号,SB-4,定编,3\n部门,动力车间,上级,车间主任,职级,E2\n序号,工作内容,考核标准,,,\n1,巡检水泵房,漏检为零,,,\n2,更换密封件,一次合格,,,\n',
    );
    expect(positions).toMatchObject([
      {
        title: '水泵工',
        code: 'SB-4',
        headcount: 3,
        department: '动力车间',
        reportsTo: '车间主任',
        duties: [
          { duty: '巡检水泵房', kpi: '漏检为零' },
          { duty: '更换密封件', kpi: '一次合格' },
        ],
      },
    ]);
  });
});

describe('a list of positions', () => {
  it('takes the lines of a cell of duties as duties if they are numbered, and as one text if they are not', () => {
    const positions = positionsOf(
      'register.csv',
      'Job title,Department,Reports to,Duties\nPorter,Rooms,Head Porter,"- Carries bags\n- Calls taxis"\nBaker,Kitchen,Chef,"Bakes bread\nand cakes"\n',
    );
    expect(positions).toMatchObject([
      { title: 'Porter', duties: [{ duty: 'Carries bags' }, { duty: 'Calls taxis' }] },
      { title: 'Baker', duties: { length: 1 } },
    ]);
  });
});

describe('cells that hold a label and its value', () => {
  it('are read one by one, whether a colon or a line break is between', () => {
    const [position] = positionsOf(
      'tutor.md',
      '| Job Title: Tutor | Job Code: TU-3 |\n| --- | --- |\n| Department: Adult Learning | Reports To: Head of Learning |\n| GRADE:<br>Scale 4 | RESPONSIBLE FOR:<br>Assistant Tutor |\n\n## Duties\n\n- Teaches evening classes\n',
    );
    expect(position).toMatchObject({
      title: 'Tutor',
      code: 'TU-3',
      department: 'Adult Learning',
      reportsTo: 'Head of Learning',
      grade: 'Scale 4',
      directReports: ['Assistant Tutor'],
    });
  });

  it('sign the form', () => {
    const [position] = positionsOf(
      '炊事员.md',
      '| 岗位名称 | 炊事员 | 部门 | 食堂 |\n| --- | --- | --- | --- |\n| 岗位职责 | 做饭 | | |\n| 编制人：钱一 | | 审核人：孙二 | 批准人：周三 |\n',
    );
    expect(position?.['approval']).toEqual({
      prepared: { by: '钱一' },
      reviewed: { by: '孙二' },
      approved: { by: '周三' },
    });
  });
});
