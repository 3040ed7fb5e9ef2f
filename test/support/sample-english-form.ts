import type { DutyRow, FormPart, PartContent, PositionPage } from '../../src/handbook/form.ts';
import { handbookLabels as labels } from '../../src/languages/en/labels.ts';
import type { Inline } from '../../src/text/sentence/inline.ts';
import { field, side, text } from './sample-page.ts';

const { fields, parts: titles } = labels;
export const lead: Inline = { kind: 'reference', anchor: 'position-desk-lead', text: 'Front desk lead' };
export const clerk: Inline = { kind: 'reference', anchor: 'position-clerk', text: 'Front desk clerk' };
export const fire: Inline = { kind: 'reference', anchor: 'procedure-fire', text: 'In case of fire' };
export const calls: Inline = { kind: 'reference', anchor: 'procedure-calls', text: 'Calls' };

export function say(words: string): Inline {
  return { kind: 'text', text: words };
}
function duty(number: number, words: string, kpi: readonly string[], more: Partial<DutyRow> = {}): DutyRow {
  return {
    number,
    duty: text(words),
    functions: [],
    kpi: kpi.map((each) => ({ name: text(each), facts: [] })),
    ...more,
  };
}
function grid(columns: readonly string[], ...rows: readonly (readonly string[])[]): PartContent {
  return {
    kind: 'table',
    columns,
    rows: rows.map((row) => row.map((cell) => (cell ? [text(cell)] : []))),
  };
}

export const contents: readonly (readonly [keyof typeof titles, PartContent])[] = [
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
        hasKpi: true,
        hasShare: true,
        hasEssential: true,
        groups: [
          {
            name: 'At the desk',
            isMeasured: false,
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
            isMeasured: false,
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

export function page(id: string, title: string, department: string, used: typeof contents): PositionPage {
  return {
    id,
    anchor: `position-${id}`,
    title,
    code: `FOH-${id.length}`,
    department,
    issue: [],
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
