import type { ContactSide, DutyRow, Field, FormPart, PartContent, PositionPage } from '../../src/handbook/form.ts';
import { handbookLabels as zhLabels } from '../../src/languages/zh-CN/labels.ts';
import { parseSentence } from '../../src/text/sentence/index.ts';
import type { Inline } from '../../src/text/sentence/inline.ts';
import { type Sample, samples } from './sample-positions.ts';

export function text(value: string): Inline[] {
  return parseSentence(value);
}
export function refer(sample: Sample): Inline {
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
export function superiorOf(sample: Sample): Inline[] {
  const superior = samples.find(({ id }) => id === sample.superior);
  return superior ? [refer(superior)] : text('公司总经理');
}
function reportsOf(sample: Sample): Inline[] {
  const below = samples.filter(({ superior }) => superior === sample.id);
  return below.flatMap((report, at) => (at === 0 ? [refer(report)] : [...text('、'), refer(report)]));
}

export function page(sample: Sample): PositionPage {
  const { fields, parts } = zhLabels;
  const rows = sample.duties.map(([duty, kpi, hat], at) => ({
    hat,
    row: { number: at + 1, duty: text(duty), functions: [], kpi: [{ name: text(kpi), facts: [] }] },
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
          hasKpi: true,
          hasShare: false,
          hasEssential: false,
          groups: group(rows, ({ hat }) => hat).map((hats) => ({
            ...hats,
            isMeasured: false,
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
    issue: [],
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
