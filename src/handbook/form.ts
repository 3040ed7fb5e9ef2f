import type { Inline } from '../text/sentence/inline.ts';
import type { Measure } from './measure.ts';
import type { Acknowledgement } from './signatures.ts';

export interface DepartmentPart {
  readonly name: string;
  readonly anchor: string;
  /** `Part of: …`, with a link where that department is in the book; empty where it is part of none. */
  readonly parent: readonly Inline[];
  readonly mission?: readonly Inline[];
  readonly functions: readonly (readonly Inline[])[];
  readonly sheet?: Sheet;
  readonly positions: readonly PositionPage[];
}

/** How a part is printed, in a format that has pages. */
export interface Sheet {
  /** An identifier of CSS, for the running titles. */
  readonly name: string;
  /** Set closer, so that it stays on one page. */
  readonly tight: boolean;
}

export interface PositionPage {
  readonly id: string;
  readonly anchor: string;
  readonly sheet?: Sheet;
  readonly title: string;
  readonly code?: string;
  readonly department: string;
  /** Links up and down; empty where there is none. */
  readonly superior: readonly Inline[];
  readonly reports: readonly Inline[];
  /** The five parts in the form's order, then those of the further parts that have something in them. */
  readonly parts: readonly FormPart[];
  /** Links to the procedures that name it; empty where none does. */
  readonly procedures: readonly Inline[];
  readonly acknowledgement?: Acknowledgement;
}

export interface FormPart {
  /** 1 to 5 for the five parts, then on. */
  readonly number: number;
  readonly numeral: string;
  readonly title: string;
  readonly anchor: string;
  readonly content: PartContent;
}

export type PartContent =
  /** Labels and values; narrow fields stand two a line, wide ones alone. An empty `lines` is a blank of the form. */
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  | {
      readonly kind: 'summary';
      readonly groups: readonly { readonly name?: string; readonly items: readonly (readonly Inline[])[] }[];
    }
  | { readonly kind: 'contacts'; readonly sides: readonly ContactSide[] }
  | ({ readonly kind: 'table' } & TableContent)
  | { readonly kind: 'duties'; readonly duties: DutyTable };

/** One cell a column; a cell is its lines. */
export type TableCells = readonly (readonly (readonly Inline[])[])[];

export interface ContactSide {
  readonly side: 'internal' | 'external';
  readonly label: string;
  /** Percent, as written. */
  readonly share?: number;
  readonly lines: readonly (readonly Inline[])[];
}

export interface DutyRow {
  readonly number: number;
  readonly duty: readonly Inline[];
  /** Empty where the duty has none. */
  readonly kpi: readonly Measure[];
  readonly share?: number;
  readonly essential?: boolean;
}

export interface DutyTable {
  /** Whether any duty has a share, or says if it is essential: else the column is left out. */
  readonly hasShare: boolean;
  readonly hasEssential: boolean;
  readonly groups: readonly { readonly name?: string; readonly rows: readonly DutyRow[] }[];
}

export interface Field {
  readonly label: string;
  readonly wide: boolean;
  readonly lines: readonly (readonly Inline[])[];
}

export interface TableContent {
  readonly columns: readonly string[];
  readonly rows: readonly TableCells[];
}
