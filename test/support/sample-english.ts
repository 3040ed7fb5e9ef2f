import type { ChartGroup } from '../../src/handbook/chart-rows.ts';
import type { DepartmentPage, DutyRow, FormPart, PartContent, PositionPage } from '../../src/handbook/form.ts';
import type { Handbook } from '../../src/handbook/index.ts';
import { bookAnchors } from '../../src/handbook/parts/index.ts';
import { handbookLabels as labels } from '../../src/languages/en/labels.ts';
import type { Inline } from '../../src/text/sentence/inline.ts';
import { field, side, text } from './sample-book.ts';
import { chartOf, kpiIndexOf, tableOf } from './sample-parts.ts';

const { fields, parts: titles } = labels;
const lead: Inline = { kind: 'reference', anchor: 'position-desk-lead', text: 'Front desk lead' };
const clerk: Inline = { kind: 'reference', anchor: 'position-clerk', text: 'Front desk clerk' };
const fire: Inline = { kind: 'reference', anchor: 'procedure-fire', text: 'In case of fire' };
const calls: Inline = { kind: 'reference', anchor: 'procedure-calls', text: 'Calls' };

function say(words: string): Inline {
  return { kind: 'text', text: words };
}
function duty(number: number, words: string, kpi: readonly string[], more: Partial<DutyRow> = {}): DutyRow {
  return { number, duty: text(words), kpi: kpi.map((each) => ({ name: text(each), facts: [] })), ...more };
}
function grid(columns: readonly string[], ...rows: readonly (readonly string[])[]): PartContent {
  return {
    kind: 'table',
    columns,
    rows: rows.map((row) => row.map((cell) => (cell ? [text(cell)] : []))),
  };
}

const contents: readonly (readonly [keyof typeof titles, PartContent])[] = [
  [
    'basic',
    {
      kind: 'fields',
      fields: [
        field(fields.department, 'Front of house'),
        field(fields.preparedOn, '1 June 2024'),
        field(fields.reportsTo, [lead]),
        field(fields.reviewedBy, undefined),
        field(fields.directReports, undefined, true),
        field(fields.dottedLineTo, 'Training manager', true),
        field(fields.headcount, '12'),
        field(fields.grade, 'C2'),
        field(fields.family, 'Guest services'),
        field(fields.employmentType, 'Full time, permanent'),
        field(fields.location, 'Main lobby and the east annexe'),
        field(fields.aliases, 'Receptionist', true),
        field(fields.effective, '1 July 2024'),
      ],
    },
  ],
  [
    'summary',
    {
      kind: 'summary',
      groups: [
        {
          name: 'At the desk',
          items: [
            'Greets **every** guest within a minute and stays with the case until it is *closed*.',
            'Keeps the [guest ledger](https://example.org/ledger?year=2024&page=1) and the shift log `desk.log` complete.',
          ].map(text),
        },
        {
          name: 'On the telephone',
          items: ['Answers, notes who called and why, and calls back on the same day.'].map(text),
        },
      ],
    },
  ],
  [
    'contacts',
    {
      kind: 'contacts',
      sides: [
        side('internal', 60, 'Housekeeping, Engineering (faults in rooms), Finance', labels),
        side('external', undefined, 'Guests; suppliers; the tourist office', labels),
      ],
    },
  ],
  [
    'qualifications',
    {
      kind: 'fields',
      fields: [
        field(fields.education, 'Secondary school'),
        field(fields.experience, 'One year at a reception, or an apprenticeship'),
        {
          label: fields.abilities,
          wide: true,
          lines: ['Calm with people who are not', 'Two languages beside English', 'Types without looking'].map(text),
        },
        field(fields.certificates, 'First aid at work', true),
        field(fields.other, undefined, true),
      ],
    },
  ],
  [
    'duties',
    {
      kind: 'duties',
      duties: {
        hasShare: true,
        hasEssential: true,
        groups: [
          {
            name: 'At the desk',
            rows: [
              duty(
                1,
                'Checks guests in and out, takes payments and hands over keys',
                ['Waiting time (target: ≤ 3 min; weight: 40%)', 'Cash differences (target: 0; period: month)'],
                { share: 45, essential: true },
              ),
              duty(2, 'Keeps the lobby presentable', [], { share: 15, essential: false }),
            ],
          },
          {
            name: 'On the telephone',
            rows: [
              duty(3, 'Answers calls and books rooms', ['Calls answered within 20 s (target: 90%)'], {
                share: 40,
                essential: true,
              }),
            ],
          },
        ],
      },
    },
  ],
  [
    'authority',
    grid(
      [fields.authorityKind, fields.authorityText, fields.limit],
      ['Spending', 'Refunds to guests for faults in the room', '€ 150'],
      ['', 'Closes the desk in an emergency', ''],
    ),
  ],
  [
    'career',
    { kind: 'fields', fields: [field(fields.promotion, [lead], true), field(fields.substitutes, [clerk], true)] },
  ],
  [
    'conditions',
    {
      kind: 'fields',
      fields: [
        field(fields.place, 'Lobby, standing'),
        field(fields.hours, 'Shifts, nights included'),
        field(fields.travel, 'None'),
        field(fields.physical, 'Lifts luggage up to 20 kg', true),
      ],
    },
  ],
  ['compliance', { kind: 'fields', fields: [field(fields.flsa, 'Non-exempt')] }],
  [
    'revisions',
    grid(
      [fields.revisionVersion, fields.revisionDate, fields.change, fields.by],
      ['1.1', '1 June 2024', 'Night shifts added', 'M. Okafor'],
      ['1.0', '3 March 2023', 'First edition', ''],
    ),
  ],
];

function page(id: string, title: string, department: string, used: typeof contents): PositionPage {
  return {
    id,
    anchor: `position-${id}`,
    title,
    code: `FOH-${id.length}`,
    department,
    superior: id === 'clerk' ? [lead] : [],
    reports: id === 'clerk' ? [] : [clerk],
    procedures: id === 'clerk' ? [fire, say(', '), calls] : [],
    acknowledgement: {
      anchor: `acknowledgement-${id}`,
      statement: labels.acknowledgementStatement,
      facts: [{ label: labels.version, value: '2.0' }],
      rows: [{ role: labels.incumbent, name: 'Pat Example' }, { role: `${labels.signingSuperior} (Head)` }],
    },
    parts: used.map(
      ([key, content], at): FormPart => ({
        number: at + 1,
        numeral: labels.numeral(at + 1),
        title: titles[key],
        anchor: `position-${id}-${key}`,
        content,
      }),
    ),
  };
}

const chartGroups: readonly ChartGroup[] = [
  {
    kind: 'rooted',
    rows: [
      { id: 'gm', level: 0, title: 'General manager', external: true, dottedLineTo: [], dotted: [] },
      {
        id: 'desk-lead',
        dottedLineTo: [],
        dotted: [],
        home: 'Front of house',
        level: 1,
        title: 'Front desk lead',
        code: 'FOH-9',
        department: 'Front of house',
        external: false,
        anchor: 'position-desk-lead',
      },
      {
        id: 'clerk',
        home: 'Front of house',
        dottedLineTo: ['gm'],
        dotted: text('General Manager'),
        level: 2,
        title: 'Front desk clerk',
        code: 'FOH-5',
        external: false,
        anchor: 'position-clerk',
      },
    ],
  },
  {
    kind: 'dangling',
    title: 'superior unclear',
    rows: [
      {
        id: 'technician',
        dottedLineTo: [],
        dotted: [],
        home: 'Engineering',
        level: 0,
        title: 'Technician',
        code: 'FOH-10',
        department: 'Engineering',
        external: false,
        anchor: 'position-technician',
        fault: 'reports to chief-engineer, whom nobody is',
      },
    ],
  },
  {
    kind: 'broken',
    title: 'file with errors',
    rows: [
      {
        id: 'night-porter',
        dottedLineTo: [],
        dotted: [],
        level: 0,
        title: 'night-porter',
        external: false,
        fault: 'file is faulty',
      },
    ],
  },
];

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
  labels,
  title: 'Front of house: the handbook',
  subtitle: 'Who does what, and by which measure',
  organisation: 'Hotel Meridian',
  departmentNames: ['Front of house', 'Engineering'],
  version: '2.1',
  date: '1 June 2024',
  confidentiality: 'Internal',
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
    procedures: [
      {
        kind: 'rules',
        anchor: 'procedure-manners',
        title: 'Manners',
        purpose: text('What every guest may *expect*.'),
        appliesTo: [],
        who: [],
        items: [
          { text: text('Stands up for guests'), who: [] },
          { title: 'Names', text: text('Uses them'), who: [] },
          { title: 'Silence', who: [] },
        ],
        cases: [],
      },
      {
        kind: 'stages',
        anchor: 'procedure-fire',
        title: 'In case of fire',
        appliesTo: [say('Applies to: '), lead, say(', '), clerk],
        who: [],
        items: [
          { title: 'Alarm', text: text('Calls the brigade'), who: [say('By: '), clerk, say(', '), lead] },
          { title: 'Lifts', who: [say('By: '), clerk] },
          { text: text('Counts the guests outside'), who: [say('By: Night porter')] },
        ],
        cases: [],
      },
      {
        kind: 'cases',
        anchor: 'procedure-calls',
        title: 'Calls',
        purpose: text('Nobody waits.'),
        appliesTo: [],
        who: [],
        items: [],
        cases: [
          {
            numeral: labels.caseNumeral(1),
            when: text('A guest calls from a room'),
            anchor: 'case-1-calls',
            approach: text('Help first, [ask](#procedure-manners) then.'),
            who: [],
            steps: [
              { text: text('Answers'), who: [] },
              {
                text: text('Hands the call over'),
                who: [say('By: '), clerk, say('; Escalate to: '), lead],
              },
            ],
          },
          { numeral: labels.caseNumeral(2), when: text('Nobody speaks'), anchor: 'case-2-calls', who: [], steps: [] },
        ],
      },
    ],
    kpis: kpiIndexOf([
      {
        code: 'FOH-5',
        position: [clerk],
        rows: [
          { kpi: text('Waiting time'), duty: text('Checks *guests* in'), target: '3 min', weight: 60 },
          { kpi: text('Complaints'), duty: text('Settles complaints'), weight: 40 },
        ],
      },
      { position: [lead], rows: [{ kpi: text('Staff turnover'), duty: text('Leads the desk'), target: '5%' }] },
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
