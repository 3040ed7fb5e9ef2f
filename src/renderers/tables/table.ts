import type { Records } from '../../handbook/records.ts';
import type { HandbookLabels } from '../../languages/labels.ts';
import type { TableLabels } from '../../languages/table-labels.ts';
import type { IsoDate, SignOff } from '../../model/position.ts';

/** A value as it is kept: a list is one text with an item a line, and a date is not read as text. */
export type Cell = string | number | boolean | { readonly date: IsoDate } | undefined;
export type TableName = keyof TableLabels['sheets'];

/** One sheet of a workbook, or one CSV file. */
export interface Table {
  /** The same in every language. */
  readonly name: TableName;
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
}
export interface TableColumn {
  readonly title: string;
  /** Whether its numbers are percents: 30 is thirty percent. */
  readonly percent: boolean;
}

export interface TableInput {
  readonly records: Records;
  /** Those of the book, with its region's. */
  readonly labels: HandbookLabels;
  readonly words: TableLabels;
  /** The title of the book. */
  readonly title: string;
  readonly isDraft: boolean;
}

export interface Column<Row> {
  title(input: TableInput): string;
  readonly percent?: true;
  cell(row: Row, input: TableInput): Cell;
}

/** How a table is made: its rows, and what each column takes from a row. */
export interface TableDefinition<Row> {
  readonly name: TableName;
  columns(input: TableInput): readonly Column<Row>[];
  rows(input: TableInput): readonly Row[];
}
export interface TableMaker {
  readonly name: TableName;
  make(input: TableInput): Table;
}

export function defineTable<Row>({ name, columns, rows }: TableDefinition<Row>): TableMaker {
  return {
    name,
    make(input) {
      const chosen = columns(input);
      return {
        name,
        title: input.words.sheets[name],
        columns: chosen.map(({ title, percent = false }) => ({ title: title(input), percent })),
        rows: rows(input).map((row) => chosen.map(({ cell }) => cell(row, input))),
      };
    },
  };
}

/** A column that the form has, under its label there. */
export function field<Row>(name: keyof HandbookLabels['fields'], cell: Column<Row>['cell']): Column<Row> {
  return { title: ({ labels }) => labels.fields[name], cell };
}

/** A column that only the tables have. */
export function extra<Row>(name: keyof TableLabels['columns'], cell: Column<Row>['cell']): Column<Row> {
  return { title: ({ words }) => words.columns[name], cell };
}

export function date(day: IsoDate | undefined): Cell {
  return day === undefined ? undefined : { date: day };
}

/** Names and references have no line breaks, so that a list can be read back. */
export function list(items: readonly string[] | undefined): Cell {
  return items === undefined || items.length === 0 ? undefined : items.join('\n');
}

/** A name with its day; unlike what a form prints, the same in every language. */
export function writeSignOff({ by, date: day }: SignOff): string {
  return [by, day].filter((text) => text !== undefined).join(' ');
}
