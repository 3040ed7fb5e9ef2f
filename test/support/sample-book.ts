import type { ChartGroup } from '../../src/handbook/chart-rows.ts';
import type {
  ContactSide,
  DepartmentPage,
  DutyRow,
  Field,
  FormPart,
  PartContent,
  PositionPage,
} from '../../src/handbook/form.ts';
import type { Handbook } from '../../src/handbook/index.ts';
import { bookAnchors } from '../../src/handbook/parts/index.ts';
import { handbookLabels as zhLabels } from '../../src/languages/zh-CN/labels.ts';
import { parseSentence } from '../../src/text/sentence/index.ts';
import type { Inline } from '../../src/text/sentence/inline.ts';
import { chartOf, kpiIndexOf, tableOf } from './sample-parts.ts';
import { type Sample, samples } from './sample-positions.ts';

export function text(value: string): Inline[] {
  return parseSentence(value);
}
function refer(sample: Sample): Inline {
  return { kind: 'reference', anchor: `position-${sample.id}`, text: sample.title };
}
export function field(label: string, value: string | readonly Inline[] | undefined, wide = false): Field {
  const line = typeof value === 'string' ? text(value) : (value ?? []);
  return { label, wide, lines: line.length > 0 ? [line] : [] };
}
export function side(
  name: 'internal' | 'external',
  share: number | undefined,
  value: string,
  labels = zhLabels,
): ContactSide {
  return { side: name, label: labels[name], lines: [text(value)], ...(share === undefined ? {} : { share }) };
}
/** Groups neighbours of one name. */
function group<T>(rows: readonly T[], name: (row: T) => string | undefined): { name?: string; rows: T[] }[] {
  const groups: { name?: string; rows: T[] }[] = [];
  for (const row of rows) {
    const label = name(row);
    const last = groups.at(-1);
    if (last && last.name === label) last.rows.push(row);
    else groups.push({ ...(label === undefined ? {} : { name: label }), rows: [row] });
  }
  return groups;
}
function superiorOf(sample: Sample): Inline[] {
  const superior = samples.find(({ id }) => id === sample.superior);
  return superior ? [refer(superior)] : text('公司总经理');
}
function reportsOf(sample: Sample): Inline[] {
  const below = samples.filter(({ superior }) => superior === sample.id);
  return below.flatMap((report, at) => (at === 0 ? [refer(report)] : [...text('、'), refer(report)]));
}

function page(sample: Sample): PositionPage {
  const { fields, parts } = zhLabels;
  const rows = sample.duties.map(([duty, kpi, hat], at) => ({
    hat,
    row: { number: at + 1, duty: text(duty), kpi: [{ name: text(kpi), facts: [] }] },
  }));
  const summary: PartContent = {
    kind: 'summary',
    groups: Array.isArray(sample.summary)
      ? [{ items: sample.summary.map(text) }]
      : Object.entries(sample.summary).map(([name, items]) => ({ name, items: items.map(text) })),
  };
  const contents: readonly [string, PartContent][] = [
    [
      parts.basic,
      {
        kind: 'fields',
        fields: [
          field(fields.department, '客服部'),
          field(fields.preparedOn, '2024年6月1日'),
          field(fields.reportsTo, superiorOf(sample)),
          field(fields.reviewedBy, undefined),
          field(fields.directReports, reportsOf(sample), true),
        ],
      },
    ],
    [parts.summary, summary],
    [
      parts.contacts,
      { kind: 'contacts', sides: [side('internal', ...sample.internal), side('external', ...sample.external)] },
    ],
    [
      parts.qualifications,
      {
        kind: 'fields',
        fields: [
          field(fields.education, sample.education),
          field(fields.experience, sample.experience),
          field(fields.abilities, sample.abilities, true),
          field(fields.other, sample.other, true),
        ],
      },
    ],
    [
      parts.duties,
      {
        kind: 'duties',
        duties: {
          hasShare: false,
          hasEssential: false,
          groups: group(rows, ({ hat }) => hat).map((hats) => ({
            ...hats,
            rows: hats.rows.map(({ row }): DutyRow => row),
          })),
        },
      },
    ],
  ];
  return {
    id: sample.id,
    anchor: `position-${sample.id}`,
    title: sample.title,
    code: sample.code,
    department: '客服部',
    superior: superiorOf(sample),
    reports: reportsOf(sample),
    procedures:
      sample.id === 'assistant'
        ? [{ kind: 'reference', anchor: 'procedure-types-of-customer', text: '客户类型处理' }]
        : [],
    parts: contents.map(
      ([title, content], at): FormPart => ({
        number: at + 1,
        numeral: zhLabels.numeral(at + 1),
        title,
        anchor: `position-${sample.id}-${at + 1}`,
        content,
      }),
    ),
  };
}

const levels: Readonly<Record<string, number>> = {
  manager: 1,
  supervisor: 2,
  'front-desk-lead': 3,
  assistant: 3,
  'guide-lead': 3,
  guide: 4,
  'agency-lead': 2,
  agent: 3,
};

const chartGroups: readonly ChartGroup[] = [
  {
    kind: 'rooted',
    rows: [
      { id: 'general-manager', level: 0, title: '公司总经理', external: true, dottedLineTo: [], dotted: [] },
      ...samples.map(({ id, code, title }) => ({
        id,
        level: levels[id] ?? 1,
        title,
        code,
        external: false,
        home: '客服部',
        dottedLineTo: [],
        dotted: [],
        anchor: `position-${id}`,
        ...(id === 'manager' ? { department: '客服部' } : {}),
      })),
    ],
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
  labels: zhLabels,
  title: '客服部岗位职责手册',
  subtitle: '岗位说明与服务规程',
  organisation: '锦绣物业服务有限公司',
  departmentNames: ['客服部'],
  version: '1.0',
  date: '2024年6月1日',
  confidentiality: '受控文件',
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
        code: sample.code,
        position: [refer(sample)],
        rows: ['及时性', '投诉处理效率'].map((kpi) => ({ kpi: text(kpi), duty: text('处理客户投诉') })),
      })),
    ),
    index: {
      byCode: samples.map(({ id, code, title }) => ({ code, title, anchor: `position-${id}` })),
      byTitle: samples.map(({ id, title }) => ({ title, anchor: `position-${id}` })),
    },
  },
};
