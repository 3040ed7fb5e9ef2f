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
