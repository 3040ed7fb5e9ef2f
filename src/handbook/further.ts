import type { HandbookLabels } from '../languages/labels.ts';
import type { Kpi, Position, Revision } from '../model/position.ts';
import { parseSentence } from '../text/sentence/index.ts';
import type { Inline } from '../text/sentence/inline.ts';
import { type Context, joinRuns, plainRun, referTo } from './context.ts';
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
function composeKpis({ fields, quantity }: HandbookLabels, { kpis }: Position): Part[] {
  if (kpis.length === 0) return [];
  const details = kpis.map((kpi) => (typeof kpi === 'string' ? { name: kpi } : kpi));
  const optional = [
    [fields.target, ({ target, unit }: Kpi) => (target === undefined ? undefined : quantity(target, unit))],
    [fields.unit, ({ target, unit }: Kpi) => (target === undefined ? unit : undefined)],
    [fields.weight, ({ weight }: Kpi) => (weight === undefined ? undefined : `${weight}%`)],
    [fields.period, ({ period }: Kpi) => period],
    [fields.formula, ({ formula }: Kpi) => formula],
    [fields.source, ({ source }: Kpi) => source],
  ] as const;
  const columns = optional.filter(([, read]) => details.some((kpi) => read(kpi) !== undefined));
  const rows = details.map((kpi) => [
    [parseSentence(kpi.name)],
    ...columns.map(([, read]) => {
      const value = read(kpi);
      return value === undefined ? [] : [plainRun(value)];
    }),
  ]);
  return [['kpis', { kind: 'table', columns: [fields.kpi, ...columns.map(([label]) => label)], rows }]];
}

function composeAuthority({ fields }: HandbookLabels, { authority }: Position): Part[] {
  if (authority.length === 0) return [];
  const rows = authority.map(({ kind, text, limit }) => [
    kind === undefined ? [] : [plainRun(kind)],
    [parseSentence(text)],
    limit === undefined ? [] : [plainRun(limit)],
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
      .map(({ outcome, written }) => (outcome.kind === 'found' ? [referTo(context, outcome.id)] : plainRun(written)));
    return { label: labels.fields[way], wide: true, lines: names.length === 0 ? [] : [joinRuns(names, labels.comma)] };
  });
}

function conditionFields({ fields }: HandbookLabels, { conditions }: Position): Field[] {
  const narrow = (['place', 'hours', 'travel'] as const).map((key): Field => {
    const text = conditions?.[key];
    return { label: fields[key], wide: false, lines: text === undefined ? [] : [parseSentence(text)] };
  });
  return [...narrow, { label: fields.physical, wide: true, lines: (conditions?.physical ?? []).map(parseSentence) }];
}

function complianceFields({ fields }: HandbookLabels, { compliance }: Position): Field[] {
  const { flsa } = compliance ?? {};
  return [{ label: fields.flsa, wide: false, lines: flsa === undefined ? [] : [plainRun(flsa)] }];
}

function payFields({ fields }: HandbookLabels, { pay }: Position): Field[] {
  const amount = (label: string, value: string | number | undefined): Field => ({
    label,
    wide: false,
    lines: value === undefined ? [] : [plainRun(value)],
  });
  return [
    amount(fields.payGrade, pay?.grade),
    amount(fields.payMin, pay?.min),
    amount(fields.payMax, pay?.max),
    amount(fields.currency, pay?.currency),
    amount(fields.payPeriod, pay?.period),
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
  const rows = revisions.map(({ version, date, change, by }): Inline[][][] => [
    [plainRun(version)],
    [plainRun(writeDate(date))],
    [parseSentence(change)],
    by === undefined ? [] : [plainRun(by)],
  ]);
  const columns = [fields.revisionVersion, fields.revisionDate, fields.change, fields.by];
  return { columns, rows };
}
