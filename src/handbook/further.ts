import type { HandbookLabels } from '../languages/labels.ts';
import type { FormPartName } from '../model/config.ts';
import type { Position, Revision } from '../model/position.ts';
import { parseSentence } from '../text/sentence/index.ts';
import type { Inline } from '../text/sentence/inline.ts';
import { type FormContext, joinRuns, plainRun, printList, printValue, referTo } from './context.ts';
import { printKpi } from './duties.ts';
import type { PartContent, TableContent } from './form.ts';
import { keepFields, keepsBlanks, keepsPart, type NamedField } from './form-choice.ts';

type FurtherPart = Exclude<FormPartName, 'basic' | 'summary' | 'contacts' | 'qualifications' | 'duties'>;

/** The parts that only some forms have. */
export function composeFurther(context: FormContext, position: Position): Readonly<Record<FurtherPart, PartContent>> {
  const { form, labels } = context;
  const table = (part: FurtherPart, content: TableContent): PartContent => {
    const blank = content.columns.map(() => [plainRun(labels.blank)]);
    const rows = content.rows.length === 0 && keepsPart(form, part) ? [blank] : content.rows;
    return { kind: 'table', columns: content.columns, rows };
  };
  const fields = (part: FurtherPart, given: readonly NamedField[]): PartContent => {
    const isKept = keepsBlanks(form, part);
    return {
      kind: 'fields',
      fields: keepFields(
        form,
        given.map((field) => ({ ...field, isKept })),
      ),
    };
  };
  return {
    kpis: table('kpis', composeKpis(labels, position)),
    authority: table('authority', composeAuthority(labels, position)),
    career: fields('career', careerFields(context, position)),
    conditions: fields('conditions', conditionFields(labels, position)),
    pay: fields('pay', payFields(labels, position)),
    compliance: fields('compliance', complianceFields(labels, position)),
    revisions: table('revisions', composeRevisions(labels, position.revisions)),
  };
}

/** The KPIs of the position as a whole, in a table with the columns that one of them needs. */
function composeKpis(labels: HandbookLabels, { kpis }: Position): TableContent {
  const { fields } = labels;
  const details = kpis.map((kpi, at) => {
    const path = ['kpis', at];
    if (typeof kpi === 'string') return { name: printValue(path, parseSentence(kpi)), values: {} };
    const name = printValue([...path, 'name'], parseSentence(kpi.name));
    return { name, values: printKpi(labels, kpi, path) };
  });
  const optional = ['target', 'unit', 'weight', 'period', 'formula', 'source'] as const;
  const columns = optional.filter((key) => details.some(({ values }) => values[key] !== undefined));
  const rows = details.map(({ name, values }) => [
    [name],
    ...columns.map((key) => {
      const value = values[key];
      return value === undefined ? [] : [value];
    }),
  ]);
  return { columns: [fields.kpi, ...columns.map((key) => fields[key])], rows };
}

function composeAuthority({ fields }: HandbookLabels, { authority }: Position): TableContent {
  const rows = authority.map(({ kind, text, limit }, at) => [
    kind === undefined ? [] : [printValue(['authority', at, 'kind'], plainRun(kind))],
    [printValue(['authority', at, 'text'], parseSentence(text))],
    limit === undefined ? [] : [printValue(['authority', at, 'limit'], plainRun(limit))],
  ]);
  return { columns: [fields.authorityKind, fields.authorityText, fields.limit], rows };
}

function careerFields(context: FormContext, position: Position): NamedField[] {
  const { labels, links } = context;
  const own = links.get(position.file) ?? [];
  return (['rotation', 'promotion', 'substitutes'] as const).map((way) => {
    const names = own
      .filter(({ path }) => path[0] === 'career' && path[1] === way)
      .map(({ outcome, written, path }) =>
        printValue(path, outcome.kind === 'found' ? [referTo(context, outcome.id)] : plainRun(written)),
      );
    const lines = names.length === 0 ? [] : [joinRuns(names, labels.comma)];
    return { name: `career.${way}`, field: { label: labels.fields[way], wide: true, lines } };
  });
}

function conditionFields({ fields }: HandbookLabels, { conditions }: Position): NamedField[] {
  const narrow = (['place', 'hours', 'travel'] as const).map((key): NamedField => {
    const text = conditions?.[key];
    const lines = text === undefined ? [] : [printValue(['conditions', key], parseSentence(text))];
    return { name: `conditions.${key}`, field: { label: fields[key], wide: false, lines } };
  });
  const physical = printList(['conditions', 'physical'], conditions?.physical ?? [], parseSentence);
  return [...narrow, { name: 'conditions.physical', field: { label: fields.physical, wide: true, lines: physical } }];
}

function complianceFields({ fields }: HandbookLabels, { compliance }: Position): NamedField[] {
  const { flsa } = compliance ?? {};
  const lines = flsa === undefined ? [] : [printValue(['compliance', 'flsa'], plainRun(flsa))];
  return [{ name: 'compliance.flsa', field: { label: fields.flsa, wide: false, lines } }];
}

function payFields({ fields }: HandbookLabels, { pay }: Position): NamedField[] {
  const amount = (label: string, key: 'grade' | 'min' | 'max' | 'currency' | 'period'): NamedField => {
    const value = pay?.[key];
    const lines = value === undefined ? [] : [printValue(['pay', key], plainRun(value))];
    return { name: `pay.${key}`, field: { label, wide: false, lines } };
  };
  return [
    amount(fields.payGrade, 'grade'),
    amount(fields.payMin, 'min'),
    amount(fields.payMax, 'max'),
    amount(fields.currency, 'currency'),
    amount(fields.payPeriod, 'period'),
  ];
}

/** The revisions of a form or of the whole book, one in each row. */
export function composeRevisions(
  { fields, date: writeDate }: HandbookLabels,
  revisions: readonly Revision[],
): TableContent {
  const rows = revisions.map(({ version, date, change, by }, at): Inline[][][] => {
    const print = (key: keyof Revision, runs: readonly Inline[]) => printValue(['revisions', at, key], runs);
    return [
      [print('version', plainRun(version))],
      [print('date', plainRun(writeDate(date)))],
      [print('change', parseSentence(change))],
      by === undefined ? [] : [print('by', plainRun(by))],
    ];
  });
  const columns = [fields.revisionVersion, fields.revisionDate, fields.change, fields.by];
  return { columns, rows };
}
