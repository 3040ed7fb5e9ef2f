import { type Cell, cell, table } from '../blocks.ts';
import { writeDutyRows } from '../duty-rows.ts';
import type { Layout } from '../layout.ts';
import { formTitle, line, pairRows, present } from '../pieces.ts';

const count = '一二三四五六七八九十';

/** The textbook form of state firms: 职责一, 职责二 …, each with its measure in the next row. */
export const countedDuties: Layout = {
  name: 'counted-duties',
  languages: ['zh'],
  plain: false,
  words: {
    form: ['职务说明书', '岗位职责说明书', '岗位规范'],
    title: ['职位', '岗位名称', '职务'],
    code: ['职位编码', '岗位ID', '职务编号'],
    department: ['隶属部门', '任职部门', '所在单位'],
    reportsTo: ['上级主管', '直接领导', '主管上级', '直接主管'],
    directReports: ['下属岗位', '管理对象', '所辖岗位', '直接管理岗位'],
    headcount: ['岗位编制', '编制数'],
    grade: ['职位级别', '岗位级别', '岗级'],
    summary: ['职务概要', '设岗目的', '岗位使命与目标', '工作目标'],
    kpi: ['衡量标准', '完成标准', '工作标准', '评价标准'],
    education: ['学历及专业', '专业学历', '最低学历'],
    experience: ['从业经验', '工作年限', '相关经验'],
    abilities: ['专业技能', '素质要求', '胜任能力', '技能技巧'],
    knowledge: ['必备知识', '应知', '知识结构'],
    certificates: ['执业资格', '持证要求', '职称与证书'],
  },
  compose: (pen) => {
    const facts = present(pen, [
      'title',
      'code',
      'department',
      'grade',
      'reportsTo',
      'directReports',
      'headcount',
    ] as const);
    const duties: Cell[][] = writeDutyRows(pen, ['kpi']).flatMap((row, at) => [
      [cell([line({ text: `职责${count[at]}`, role: 'label', bold: true })]), cell([row.duty], 3)],
      [cell([line(pen.label('kpi'))]), cell([row.kpi], 3)],
    ]);
    return {
      body: [
        formTitle(pen),
        table(4, [
          ...pairRows(pen, facts, 2, 4),
          ...pairRows(pen, ['summary'], 1, 4),
          ...duties,
          ...pairRows(pen, present(pen, ['education', 'experience', 'abilities', 'knowledge', 'certificates']), 1, 4),
        ]),
      ],
    };
  },
};
