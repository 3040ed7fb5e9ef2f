import type { OwnField } from '../../model/config.ts';
import type { Position, Reference, SignOff } from '../../model/position.ts';
import {
  type Cell,
  type Column,
  date,
  defineTable,
  extra,
  field,
  list,
  type TableInput,
  writeSignOff,
} from './table.ts';

/** One row a position, with every field that has one value or a list of names. */
export const positions = defineTable<Position>({
  name: 'positions',
  columns: ({ records }) => [...columns, ...(records.config.handbook.pay ? payColumns : []), ...lastColumns],
  rows: ({ records }) => records.positions,
});

const columns: readonly Column<Position>[] = [
  extra('id', ({ id }) => id),
  field('code', ({ code }) => code),
  field('title', ({ title }) => title),
  field('department', ({ department }) => department),
  field('reportsTo', superiorTitle),
  extra('superiorId', (position, { records }) => records.refer(position, 'reportsTo')[0]?.id),
  field('dottedLineTo', (position, input) => listIds(input, position, 'dottedLineTo')),
  field('directReports', (position, input) =>
    listIds(input, position, 'directReports', position.directReports === undefined ? undefined : input.labels.blank),
  ),
  field('headcount', ({ headcount }) => headcount),
  field('incumbents', ({ incumbents }) => list(incumbents)),
  field('grade', ({ grade }) => grade),
  field('family', ({ family }) => family),
  field('employmentType', ({ employmentType }) => employmentType),
  field('location', ({ location }) => location),
  field('aliases', ({ aliases }) => list(aliases)),
  field('formerTitles', ({ formerTitles }) => list(formerTitles)),
  field('effective', ({ effective }) => date(effective)),
  field('reviewBy', ({ reviewBy }) => date(reviewBy)),
  ...signOffColumns(({ approval }) => approval?.prepared, 'preparedBy', 'preparedOn'),
  ...signOffColumns(({ approval }) => approval?.reviewed, 'reviewedBy', 'reviewedOn'),
  ...signOffColumns(({ approval }) => approval?.approved, 'approvedBy', 'approvedOn'),
  ...(['rotation', 'promotion', 'substitutes'] as const).map((way) =>
    field<Position>(way, (position, input) => listIds(input, position, `career.${way}`)),
  ),
  field('countersigned', ({ approval }) => list(approval?.countersigned?.map(writeSignOff))),
  extra('own', (position, { records }) => list(listOwn(position, records.config.form.own))),
];

/** Only in a handbook that shows pay. */
const payColumns: readonly Column<Position>[] = [
  field('payGrade', ({ pay }) => pay?.grade),
  field('payMin', ({ pay }) => pay?.min),
  field('payMax', ({ pay }) => pay?.max),
  field('currency', ({ pay }) => pay?.currency),
  field('payPeriod', ({ pay }) => pay?.period),
];

const lastColumns: readonly Column<Position>[] = [field('flsa', ({ compliance }) => compliance?.flsa)];

/** The title, or else the name as written; a form that says that there is no superior gets the sign for that. */
function superiorTitle(position: Position, { records, labels }: TableInput): Cell {
  const [superior] = records.refer(position, 'reportsTo');
  return superior?.title ?? superior?.written ?? (position.reportsTo === null ? labels.blank : undefined);
}

/** Ids, or the names as written where they are not resolved; `none` stands for an empty list. */
function listIds({ records }: TableInput, position: Position, key: string, none?: string): Cell {
  return list(records.refer(position, key).map(({ id, written }): Reference => id ?? written)) ?? none;
}

/** The workspace's own keys that the form prints, one a line under its label. */
function listOwn({ own }: Position, fields: readonly OwnField[]): string[] {
  return fields.flatMap(({ key, label }) => {
    const value = own?.[key] ?? undefined;
    return value === undefined ? [] : [`${label}: ${[value].flat().join('; ')}`];
  });
}

type SignOffField = 'preparedBy' | 'preparedOn' | 'reviewedBy' | 'reviewedOn' | 'approvedBy' | 'approvedOn';

function signOffColumns(
  of: (position: Position) => SignOff | undefined,
  by: SignOffField,
  on: SignOffField,
): readonly Column<Position>[] {
  return [field(by, (position) => of(position)?.by), field(on, (position) => date(of(position)?.date))];
}
