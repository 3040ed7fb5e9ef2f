import type { DepartmentPage } from '../../src/handbook/form.ts';
import type { Handbook } from '../../src/handbook/index.ts';
import { bookAnchors } from '../../src/handbook/parts/index.ts';
import { handbookLabels as labels } from '../../src/languages/en/labels.ts';
import { chartGroups } from './sample-english-chart.ts';
import { clerk, contents, lead, page, say } from './sample-english-form.ts';
import { procedures } from './sample-english-procedures.ts';
import { text } from './sample-page.ts';
import { chartOf, kpiIndexOf, tableOf } from './sample-parts.ts';

const { fields } = labels;

const departments: readonly DepartmentPage[] = [
  {
    name: 'Front of house',
    anchor: 'department-1',
    parent: [],
    mission: text('Every guest is met, heard and helped.'),
    functions: ['Reception', 'Telephone exchange'].map(text),
    positions: [
      page('desk-lead', 'Front desk lead', 'Front of house', contents.slice(0, 5)),
      page('clerk', 'Front desk clerk', 'Front of house', contents),
    ],
  },
  {
    name: 'Engineering',
    anchor: 'department-2',
    parent: [say('Part of: '), { kind: 'reference', anchor: 'department-1', text: 'Front of house' }],
    functions: [],
    positions: [page('technician', 'Technician', 'Engineering', contents.slice(0, 5))],
  },
];

/** Every optional part, two departments, a faulty graph, a draft. */
export const englishBook: Handbook = {
  language: 'en',
  tag: 'en',
  labels,
  title: 'Front of house: the handbook',
  subtitle: 'Who does what, and by which measure',
  organisation: 'Hotel Meridian',
  departmentNames: ['Front of house', 'Engineering'],
  version: '2.1',
  date: '1 June 2024',
  confidentiality: 'Internal',
  control: { binding: 0 },
  draft: true,
  accent: '#b4530a',
  paper: 'A4',
  contents: [
    { title: labels.chart, anchor: bookAnchors.chart, entries: [] },
    { title: labels.positionTable, anchor: bookAnchors.table, entries: [] },
    {
      title: 'Front of house',
      anchor: 'department-1',
      entries: [
        { code: 'FOH-9', title: 'Front desk lead', anchor: 'position-desk-lead', entries: [] },
        { code: 'FOH-5', title: 'Front desk clerk', anchor: 'position-clerk', entries: [] },
      ],
    },
    {
      title: 'Engineering',
      anchor: 'department-2',
      entries: [{ code: 'FOH-10', title: 'Technician', anchor: 'position-technician', entries: [] }],
    },
    {
      title: labels.procedures,
      anchor: bookAnchors.procedures,
      entries: [
        { title: 'Manners', anchor: 'procedure-manners', entries: [] },
        { title: 'In case of fire', anchor: 'procedure-fire', entries: [] },
        { title: 'Calls', anchor: 'procedure-calls', entries: [] },
      ],
    },
  ],
  parts: {
    approval: {
      rows: [{ role: fields.preparedBy, name: 'Pat Example', date: '1 June 2024' }, { role: fields.reviewedBy }],
    },
    revisions: {
      columns: [fields.revisionVersion, fields.revisionDate, fields.change, fields.by],
      rows: [[[text('2.0')], [text('1 June 2024')], [text('The *night shift* is new')], []]],
    },
    chart: chartOf(chartGroups, { labels: labels, departments }),
    table: tableOf([
      {
        code: 'FOH-9',
        title: 'Front desk lead',
        anchor: 'position-desk-lead',
        department: 'Front of house',
        superior: text('General manager'),
        headcount: 1,
      },
      {
        code: 'FOH-5',
        title: 'Front desk clerk',
        anchor: 'position-clerk',
        department: 'Front of house',
        superior: [lead],
        headcount: 12,
      },
      { title: 'Technician', anchor: 'position-technician', department: 'Engineering', superior: [] },
    ]),
    departments,
    procedures,
    kpis: kpiIndexOf([
      {
        id: 'clerk',
        code: 'FOH-5',
        position: [clerk],
        rows: [
          { kpi: text('Waiting *time*'), target: '3 min', weight: 60 },
          { kpi: text('Complaints'), weight: 40 },
        ],
      },
      { id: 'lead', position: [lead], rows: [{ kpi: text('Staff turnover'), target: '5%' }] },
    ]),
    index: {
      byCode: [{ code: 'FOH-5', title: 'Front desk clerk', anchor: 'position-clerk' }],
      byTitle: [
        { title: 'Front desk clerk', anchor: 'position-clerk' },
        { title: 'Receptionist', anchor: 'position-clerk', see: 'Front desk clerk' },
        { title: 'Technician', anchor: 'position-technician' },
      ],
    },
    unresolved: {
      rows: [
        {
          whose: [lead],
          problem: text('`reportsTo` names `chef`, but no position has that id, code or title'),
          place: [{ kind: 'code', text: 'positions/lead.yaml:4' }],
        },
        {
          whose: text('jd.config.yaml'),
          problem: text('it is empty'),
          place: [{ kind: 'code', text: 'jd.config.yaml:1' }],
        },
      ],
    },
  },
};
