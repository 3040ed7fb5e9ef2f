import type { Cell, Table } from '../../document.ts';
import type { Label } from '../../labels/index.ts';
import { findNumberedBands } from '../cell/numbered-bands.ts';
import type { Criteria } from '../criteria/person-specification.ts';
import type { TickedCriteria } from '../criteria/ticked-criteria.ts';
import type { Head } from '../duties/table-head.ts';
import type { FormReader } from '../form/reader.ts';
import { wordsIn } from '../words/words-in.ts';
import { findNumberedFields, type NumberedFields } from './numbered-fields.ts';
import type { Stack } from './stacked-unknown.ts';

/** A label that covers several rows, such as 任职资格 beside 学历, 经验 and 能力. */
interface Side {
  readonly label: Label;
  /** The first row below it. */
  readonly until: number;
}

/** A table that is read row by row, and what the rows so far leave open for those below them. */
export interface OpenTable {
  readonly reader: FormReader;
  readonly table: Table;
  readonly rows: readonly (readonly Cell[])[];
  /** Rows of a numbered heading over the whole width. */
  readonly bands: ReadonlyMap<readonly Cell[], Label>;
  readonly fields: NumberedFields | undefined;
  head: Head | undefined;
  stack: Stack | undefined;
  criteria: Criteria | undefined;
  ticked: TickedCriteria | undefined;
  sides: readonly Side[];
}

export function openTable(reader: FormReader, table: Table): OpenTable {
  const { rows } = table;
  const bands = findNumberedBands(reader, rows);
  const fields = countsWithin(rows, bands) ? undefined : findNumberedFields(reader, table);
  return { reader, table, rows, bands, fields, ...nothing };
}

/** `1. Firing | …` below the band `4. Key result areas`: what counts from 1 within a part is no field of the form. */
function countsWithin(rows: OpenTable['rows'], bands: OpenTable['bands']): boolean {
  const first = rows.findIndex((row) => bands.has(row));
  return (
    first !== -1 &&
    rows.slice(first + 1).some(([name, text, more], at, below) => {
      const [again] = below[at + 1] ?? [];
      const isPair = text !== undefined && more === undefined && wordsIn(text) !== '';
      return isPair && /^1[.)]\s/.test(wordsIn(name)) && /^2[.)]\s/.test(wordsIn(again));
    })
  );
}

/** A row that begins another part leaves nothing open. */
export function closeParts(open: OpenTable): void {
  Object.assign(open, nothing);
}

const nothing = {
  head: undefined,
  stack: undefined,
  criteria: undefined,
  ticked: undefined,
  sides: [],
} satisfies Partial<OpenTable>;
