import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (text: string) =>
  importDocuments([{ file: 'a.md', bytes: new TextEncoder().encode(text) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text));

describe('a column whose head names no titles', () => {
  it.each(['Labor category', 'Cadre', 'Key staff', 'Job category'])('holds them by its values: %s', (head) => {
    const positions = read(
      `Staff of the survey camp\n\n| No. | ${head} | Qty | Reports to | Minimum education | Duties |\n|---|---|---|---|---|---|\n| T-1 | Camp Manager | 1 | Project Director | Degree | Runs the camp |\n| T-2 | Survey Engineer | 2 | Camp Manager | Degree in geodesy | Sets the marks |\n| T-3 | Field Technician | 4 | Survey Engineer | Diploma | Carries the staff |\n| | Total | 7 | | | |\n`,
    );
    expect(positions).toMatchObject([
      { title: 'Camp Manager', code: 'T-1', headcount: 1, duties: [{ duty: 'Runs the camp' }] },
      { title: 'Survey Engineer', reportsTo: 'camp-manager' },
      { title: 'Field Technician', headcount: 4, qualifications: { education: 'Diploma' } },
    ]);
    expect(positions).toHaveLength(3);
  });

  it('holds them in Chinese', () => {
    const positions = read(
      '拟投入本项目人员\n\n| 序号 | 人员 | 人数 | 所属部门 | 学历要求 | 工作职责 |\n|---|---|---|---|---|---|\n| 1 | 项目经理 | 1 | 项目部 | 本科 | 负责全面管理 |\n| 2 | 保洁主管 | 2 | 环境部 | 大专 | 安排保洁班次 |\n| 3 | 维修工程师 | 3 | 工程部 | 大专 | 检修设备 |\n',
    );
    expect(positions).toMatchObject([
      { title: '项目经理', headcount: 1 },
      { title: '保洁主管', department: '环境部', duties: [{ duty: '安排保洁班次' }] },
      { title: '维修工程师', headcount: 3 },
    ]);
  });

  it('leave units of measure what they are', () => {
    const list = (heads: string, rows: readonly string[]) =>
      read(`${[heads, heads.replace(/[^|]+/g, '---'), ...rows].join('\n')}\n`);
    const [manager] = list('| Position | Qty | Unit | Reports to |', [
      '| Camp Manager | 6 | month | Project Director |',
      '| Survey Engineer | 3 | month | Camp Manager |',
      '| Field Technician | 3 | month | Camp Manager |',
    ]);
    expect(manager).toMatchObject({ title: 'Camp Manager' });
    expect(manager.department).toBeUndefined();
    const [主管] = list('| 岗位名称 | 人数 | 单位 | 直接上级 |', [
      '| 保洁主管 | 1 | 人 | 项目经理 |',
      '| 保洁员 | 6 | 人 | 保洁主管 |',
      '| 绿化工 | 2 | 人 | 保洁主管 |',
    ]);
    expect(主管).toMatchObject({ title: '保洁主管', headcount: 1 });
    expect(主管.department).toBeUndefined();
  });

  it.each([
    [
      'who is responsible for a task',
      '| No. | Responsible | Department | Location | Duties |\n|---|---|---|---|---|\n| 1 | Site Manager | Works | Depot | Close the gate |\n| 2 | Store Keeper | Stores | Depot | Count the bolts |\n| 3 | Site Engineer | Works | Yard | Check the levels |\n',
    ],
    [
      'one job again and again',
      '| Cadre | Department | Location | Duties |\n|---|---|---|---|\n| Engineer | Works | Depot | Close the gate |\n| Engineer | Stores | Depot | Count the bolts |\n| Clerk | Works | Yard | Check the levels |\n',
    ],
    [
      'no jobs',
      '| Resource | Department | Location | Duties |\n|---|---|---|---|\n| Crane | Works | Depot | Lifts |\n| Lorry | Stores | Depot | Carries |\n| Mixer | Works | Yard | Mixes |\n',
    ],
  ])('holds none where it says %s', (_, text) => {
    expect(read(`Plan for May\n\n${text}`)).toEqual([]);
  });
});
