import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

function readPosition(file: string, text: string): Record<string, unknown> | undefined {
  const { files } = importDocuments([{ file, bytes: new TextEncoder().encode(text) }]);
  const position = files.find(({ path }) => path.startsWith('positions/'));
  return position && parse(position.text);
}

describe('labels in two languages', () => {
  it('are read in a table, the more exact of the two deciding', () => {
    const position = readPosition(
      'a.md',
      [
        '| 职务 Job Title | 电梯维保工 | 所属部门<br>Department | 工程部 |',
        '| --- | --- | --- | --- |',
        '| 督导<br>Supervises | 无 N/A | 直接上级 Reports To | 工程主管 |',
        '| 工作职责 Duties and Responsibilities | 1、每月保养电梯<br>2、处理困人故障 | | |',
        '| 知识技能 Knowledge & Skills | 看懂电路图<br>会用万用表 | | |',
        '| 职业发展 Career Path | 工程主管 | | |',
      ].join('\n'),
    );
    expect(position).toEqual({
      title: '电梯维保工',
      department: '工程部',
      reportsTo: '工程主管',
      directReports: [],
      qualifications: { abilities: ['看懂电路图', '会用万用表'] },
      duties: [{ duty: '每月保养电梯' }, { duty: '处理困人故障' }],
      career: { promotion: ['工程主管'] },
    });
  });

  it('are read before a colon and above a list, English first', () => {
    const position = readPosition(
      'b.txt',
      'Job Title 岗位名称：Lift Fitter\nDepartment/部门：Works\n\nKey Duties 主要职责\n1. Services the lifts\n2. Frees passengers\n',
    );
    expect(position).toEqual({
      title: 'Lift Fitter',
      department: 'Works',
      duties: [{ duty: 'Services the lifts' }, { duty: 'Frees passengers' }],
    });
  });

  it('are read with a wide gap between them, above groups in two languages', () => {
    const position = readPosition(
      'd.md',
      '# 岗位说明书\n\n岗位名称：幼教主管\n\n部门  Finance Team\n\n**工作职责  Main Duties**\n\n**教研活动 Curriculum**\n\n- 编排周计划\n- 观摩课堂\n\n**家园共育 Families**\n\n- 组织开放日\n\n**任职要求   Requirements**\n\n- 持有教师资格证\n',
    );
    expect(position).toMatchObject({
      department: 'Finance Team',
      qualifications: { certificates: ['持有教师资格证'] },
      duties: [
        { group: '教研活动 Curriculum', duty: '编排周计划' },
        { group: '教研活动 Curriculum', duty: '观摩课堂' },
        { group: '家园共育 Families', duty: '组织开放日' },
      ],
    });
  });

  it('are read where one half is a word of two letters', () => {
    const position = readPosition(
      'e.md',
      '岗位名称：保管员\n\n部门：仓储部\n\n岗位职责：\n\n1. 验收\n2. 发料\n\n**修订记录 Revisions**\n\n| 版本 Rev. | 日期 Date | 修订内容 Change | 修订人 By |\n| --- | --- | --- | --- |\n| B | 2023-05-06 | 增加盘点 | Lily Wu |\n',
    );
    expect(position?.['revisions']).toEqual([{ version: 'B', date: '2023-05-06', change: '增加盘点', by: 'Lily Wu' }]);
  });

  it('are no labels if only one half is', () => {
    const position = readPosition(
      'c.md',
      '| 岗位名称 | 经理 Manager |\n| --- | --- |\n| 部门 | 客服中心 Service |\n| 岗位职责 | 1、排班<br>2、检查 |\n',
    );
    expect(position).toMatchObject({ title: '经理 Manager', department: '客服中心 Service' });
  });
});

describe('an empty form', () => {
  const rows = (duties: string) =>
    `# 岗位说明书\n\n| 岗位名称 | ${duties === '1.<br>2.' ? '' : '门卫'} | 所属部门 | |\n| --- | --- | --- | --- |\n| 岗位职责 | ${duties} | | |\n| 任职资格 | 学历 | | |\n| 编制： | | 审核： | |\n`;

  it('gives no position, though its items are numbered', () => {
    expect(readPosition('d.md', rows('1.<br>2.'))).toBeUndefined();
    expect(readPosition('d.md', rows('1. 看门<br>2.'))).toMatchObject({ title: '门卫', duties: [{ duty: '看门' }] });
  });
});
