import type { ChartEntry, ChartGroup } from '../../src/handbook/chart.ts';
import type { DepartmentPage } from '../../src/handbook/form.ts';
import type { Handbook } from '../../src/handbook/index.ts';
import { bookAnchors } from '../../src/handbook/parts/index.ts';
import { handbookLabels as zhLabels } from '../../src/languages/zh-CN/labels.ts';
import { growWith } from './box-tree.ts';
import { page, refer, superiorOf, text } from './sample-page.ts';
import { chartOf, kpiIndexOf, tableOf } from './sample-parts.ts';
import { samples } from './sample-positions.ts';

const chartGroups: readonly ChartGroup[] = [
  {
    kind: 'rooted',
    trees: growWith(
      [-1, ...samples.map(({ superior }) => samples.findIndex(({ id }) => id === superior) + 1)],
      (at): ChartEntry => {
        const sample = samples[at - 1];
        const apart = { dottedLineTo: [], dotted: [] };
        if (sample === undefined) return { id: 'general-manager', title: '公司总经理', external: true, ...apart };
        const { id, code, title } = sample;
        const department = id === 'manager' ? { department: '客服部' } : {};
        return { id, title, code, external: false, home: '客服部', ...apart, anchor: `position-${id}`, ...department };
      },
    ),
  },
];

const departments: readonly DepartmentPage[] = [
  {
    name: '客服部',
    anchor: 'department-1',
    parent: [],
    mission: text('处理客户的求助与投诉，为业主提供各项物业服务和预约服务，发展业主与物业公司的良好关系。'),
    functions: ['前台接待与前台服务', '受理业主投诉，巡查小区和出租车位', '样板房的管理与楼宇解说', '中介业务'].map(
      text,
    ),
    positions: samples.map(page),
  },
];

/** The customer service department, as the form has it. */
export const sampleBook: Handbook = {
  language: 'zh-CN',
  tag: 'zh-CN',
  labels: zhLabels,
  title: '客服部岗位职责手册',
  subtitle: '岗位说明与服务规程',
  organisation: '锦绣物业服务有限公司',
  departmentNames: ['客服部'],
  version: '1.0',
  date: '2024年6月1日',
  confidentiality: '受控文件',
  control: { binding: 0 },
  draft: false,
  accent: '#0f5c63',
  paper: 'A4',
  contents: [
    { title: zhLabels.chart, anchor: bookAnchors.chart, entries: [] },
    { title: zhLabels.positionTable, anchor: bookAnchors.table, entries: [] },
    {
      title: '客服部',
      anchor: 'department-1',
      entries: samples.map(({ id, code, title }) => ({ code, title, anchor: `position-${id}`, entries: [] })),
    },
    {
      title: zhLabels.procedures,
      anchor: bookAnchors.procedures,
      entries: [
        { title: '客服职责', anchor: 'procedure-conduct', entries: [] },
        { title: '客户类型处理', anchor: 'procedure-types-of-customer', entries: [] },
      ],
    },
  ],
  parts: {
    approval: {
      rows: [
        { role: zhLabels.fields.preparedBy, name: '赵一', date: '2024年6月1日' },
        { role: zhLabels.fields.reviewedBy, name: '钱二' },
        { role: zhLabels.fields.approvedBy },
      ],
    },
    chart: chartOf(chartGroups, { labels: zhLabels, departments }),
    table: tableOf(
      samples.map((sample) => ({
        code: sample.code,
        title: sample.title,
        anchor: `position-${sample.id}`,
        department: '客服部',
        superior: superiorOf(sample),
        headcount: sample.id === 'assistant' ? 6 : 1,
      })),
    ),
    departments,
    procedures: [
      {
        id: 'conduct',
        kind: 'rules',
        anchor: 'procedure-conduct',
        title: '客服职责',
        purpose: text('客服人员是公司的最后一道程序，任何问题到了客服手里都必须解决。'),
        appliesTo: [],
        who: [],
        items: ['有责任心，做事认真。', '细心做事，有耐性。'].map((rule) => ({ text: text(rule), who: [] })),
        cases: [],
      },
      {
        id: 'types-of-customer',
        kind: 'cases',
        anchor: 'procedure-types-of-customer',
        title: '客户类型处理',
        appliesTo: [],
        who: [],
        items: [],
        cases: [
          {
            numeral: zhLabels.caseNumeral(1),
            when: text('强势的客户'),
            anchor: 'case-1-types-of-customer',
            approach: text('说话口气稳重、有分量，但不发火。'),
            who: [],
            steps: [
              { text: text('要有礼貌，以先生或女士称呼。'), who: [] },
              {
                text: text('不管客户的要求怎样，都说稍后请主管回电。'),
                who: [
                  ...text('执行岗位：'),
                  { kind: 'reference', anchor: 'position-assistant', text: '物业助理' },
                  ...text('；上报岗位：'),
                  { kind: 'reference', anchor: 'position-supervisor', text: '客服主管' },
                ],
              },
            ],
          },
        ],
      },
    ],
    kpis: kpiIndexOf(
      samples.map((sample) => ({
        id: sample.id,
        code: sample.code,
        position: [refer(sample)],
        rows: ['及时性', '投诉处理效率'].map((kpi) => ({ kpi: text(kpi) })),
      })),
    ),
    index: {
      byCode: samples.map(({ id, code, title }) => ({ code, title, anchor: `position-${id}` })),
      byTitle: samples.map(({ id, title }) => ({ title, anchor: `position-${id}` })),
    },
  },
};
