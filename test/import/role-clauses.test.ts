import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

function read(file: string, text: string) {
  const { files, report } = importDocuments([{ file, bytes: new TextEncoder().encode(text) }]);
  const of = (folder: string) => files.filter(({ path }) => path.startsWith(folder)).map((each) => each.text);
  return {
    positions: of('positions/').map((each) => parse(each) as Record<string, unknown>),
    chapters: of('chapters/').join('\n'),
    documents: report.documents,
  };
}

const manual = `Safety Manual

4 Organisation
The company keeps a register of risks.

4.1 Site Manager
The Site Manager shall report to the Managing Director.
The following report to the Site Manager: First Aider, Storekeeper.
The Site Manager is responsible for:
a) holding the weekly safety walk;
b) closing actions within a month.
The Site Manager has the authority to:
a) stop any work.

4.2 First Aider
The First Aider shall:
a) keep the first aid box filled;
b) record each treatment.

4.3 Safety Committee
The Safety Committee is responsible for:
a) reading the minutes.

5 Records
Records are kept for five years by the Site Manager.
`;

describe('clauses of a manual', () => {
  it('that each describe a role are positions, and the rest is a chapter', () => {
    const { positions, chapters } = read('manual.txt', manual);
    expect(positions).toMatchObject([
      {
        title: 'Site Manager',
        reportsTo: 'Managing Director',
        directReports: ['first-aider', 'Storekeeper'],
        duties: [{ duty: 'holding the weekly safety walk;' }, { duty: 'closing actions within a month.' }],
        authority: [{ text: 'stop any work.' }],
      },
      {
        title: 'First Aider',
        duties: [{ duty: 'keep the first aid box filled;' }, { duty: 'record each treatment.' }],
      },
    ]);
    expect(chapters).toContain('reading the minutes');
    expect(chapters).toContain('Records are kept for five years by the Site Manager.');
    expect(chapters).not.toContain('weekly safety walk');
  });

  it('of Chinese regulations are positions, too', () => {
    const { positions, chapters } = read(
      '制度.txt',
      '质量管理制度\n第一章 总则\n第一条 为规范各岗位的工作，制定本制度。\n第二章 岗位职责\n第二条 部门经理\n（一）主持部门工作；\n（二）审批部门费用。\n第三条 仓库管理员的岗位职责：\n（一）收发货物；\n（二）每月盘点一次。\n第三章 附则\n第四条 本制度自发布之日起施行。\n',
    );
    expect(positions).toMatchObject([
      { title: '部门经理', duties: [{ duty: '主持部门工作；' }, { duty: '审批部门费用。' }] },
      { title: '仓库管理员', duties: [{ duty: '收发货物；' }, { duty: '每月盘点一次。' }] },
    ]);
    expect(chapters).toContain('第四条 本制度自发布之日起施行。');
  });

  it.each([
    [
      'prose about roles',
      '4.1 Site Manager\nThe Site Manager walks the site each week and closes actions.\n\n4.2 First Aider\nThe First Aider keeps the box filled and is responsible for each record.\n',
    ],
    [
      'departments',
      '4.1 Finance Department\nThe Finance Department is responsible for:\na) paying bills.\nb) filing.\n\n4.2 All Staff\nAll Staff shall:\na) wear helmets.\nb) report hazards.\n',
    ],
    [
      'rules',
      '第一条 适用范围\n（一）全体员工；\n（二）外包人员。\n第二条 请假程序\n（一）提出申请；\n（二）主管批准。\n',
    ],
  ])('that are %s make none', (_, text) => {
    expect(read('x.txt', text).positions).toEqual([]);
  });
});
