import type { HandbookLabels } from '../languages/labels.ts';
import type { Position, Revision } from '../model/position.ts';
import { parseSentence } from '../text/sentence/index.ts';
import type { Inline } from '../text/sentence/inline.ts';
import { type Context, joinRuns, plainRun, printList, printValue, referTo } from './context.ts';
import { printKpi } from './duties.ts';
import type { Field, PartContent, TableContent } from './form.ts';

type Part = readonly [keyof HandbookLabels['parts'], PartContent];

/** The parts that only some forms have; empty parts are left out. Pay is included only if the settings say so. */
export function composeFurther(context: Context, position: Position): Part[] {
  return [
    ...composeKpis(context.labels, position),
    ...composeAuthority(context.labels, position),
    ...fieldsPart('career', careerFields(context, position)),
    ...fieldsPart('conditions', conditionFields(context.labels, position)),
    ...(context.shows.pay ? fieldsPart('pay', payFields(context.labels, position)) : []),
    ...fieldsPart('compliance', complianceFields(context.labels, position)),
    ...revisionsPart(context.labels, position),
  ];
}

function fieldsPart(key: Part[0], fields: readonly Field[]): Part[] {
  const filled = fields.filter(({ lines }) => lines.length > 0);
  return filled.length === 0 ? [] : [[key, { kind: 'fields', fields: filled }]];
}

/** The KPIs of the position as a whole, in a table with the columns that one of them needs. */
function composeKpis(labels: HandbookLabels, { kpis }: Position): Part[] {
  if (kpis.length === 0) return [];
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
  return [['kpis', { kind: 'table', columns: [fields.kpi, ...columns.map((key) => fields[key])], rows }]];
}

function composeAuthority({ fields }: HandbookLabels, { authority }: Position): Part[] {
  if (authority.length === 0) return [];
  const rows = authority.map(({ kind, text, limit }, at) => [
    kind === undefined ? [] : [printValue(['authority', at, 'kind'], plainRun(kind))],
    [printValue(['authority', at, 'text'], parseSentence(text))],
    limit === undefined ? [] : [printValue(['authority', at, 'limit'], plainRun(limit))],
  ]);
  const columns = [fields.authorityKind, fields.authorityText, fields.limit];
  return [['authority', { kind: 'table', columns, rows }]];
}

function careerFields(context: Context, position: Position): Field[] {
  const { labels, links } = context;
  const own = links.get(position.file) ?? [];
  return (['rotation', 'promotion', 'substitutes'] as const).map((way) => {
    const names = own
      .filter(({ path }) => path[0] === 'career' && path[1] === way)
      .map(({ outcome, written, path }) =>
        printValue(path, outcome.kind === 'found' ? [referTo(context, outcome.id)] : plainRun(written)),
      );
    return { label: labels.fields[way], wide: true, lines: names.length === 0 ? [] : [joinRuns(names, labels.comma)] };
  });
}

function conditionFields({ fields }: HandbookLabels, { conditions }: Position): Field[] {
  const narrow = (['place', 'hours', 'travel'] as const).map((key): Field => {
    const text = conditions?.[key];
    const lines = text === undefined ? [] : [printValue(['conditions', key], parseSentence(text))];
    return { label: fields[key], wide: false, lines };
  });
  const physical = printList(['conditions', 'physical'], conditions?.physical ?? [], parseSentence);
  return [...narrow, { label: fields.physical, wide: true, lines: physical }];
}

function complianceFields({ fields }: HandbookLabels, { compliance }: Position): Field[] {
  const { flsa } = compliance ?? {};
  const lines = flsa === undefined ? [] : [printValue(['compliance', 'flsa'], plainRun(flsa))];
  return [{ label: fields.flsa, wide: false, lines }];
}

function payFields({ fields }: HandbookLabels, { pay }: Position): Field[] {
  const amount = (label: string, key: 'grade' | 'min' | 'max' | 'currency' | 'period'): Field => {
    const value = pay?.[key];
    return { label, wide: false, lines: value === undefined ? [] : [printValue(['pay', key], plainRun(value))] };
  };
  return [
    amount(fields.payGrade, 'grade'),
    amount(fields.payMin, 'min'),
    amount(fields.payMax, 'max'),
    amount(fields.currency, 'currency'),
    amount(fields.payPeriod, 'period'),
  ];
}

function revisionsPart(labels: HandbookLabels, { revisions }: Position): Part[] {
  return revisions.length === 0 ? [] : [['revisions', { kind: 'table', ...composeRevisions(labels, revisions) }]];
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
