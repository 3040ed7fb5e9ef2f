import type { HandbookLabels } from '../languages/index.ts';
import type { HandbookLanguage } from '../model/config.ts';
import type { OutlineGroup } from '../org/graph/outline.ts';
import type { Inline } from '../text/sentence/index.ts';
import type { ChapterPart } from './chapters.ts';
import type { Measure } from './duties.ts';
import type { Excerpt } from './excerpt.ts';
import type { KpiGroup, PositionIndex } from './indexes.ts';
import type { ProcedurePart } from './procedures.ts';
import type { Acknowledgement, SignatureRow } from './signatures.ts';
import type { UnresolvedRow } from './unresolved.ts';

export { bookAnchors } from '../text/anchors.ts';

/** The handbook as data: every decision is taken, no markup is in it. Text is the user's own, unescaped. */
export interface Handbook {
  readonly language: HandbookLanguage;
  readonly labels: HandbookLabels;
  readonly title: string;
  readonly subtitle?: string;
  readonly organisation?: string;
  /** Department names, for the cover. */
  readonly departmentNames: readonly string[];
  readonly version?: string;
  /** In the handbook's way of writing dates. */
  readonly date?: string;
  readonly confidentiality?: string;
  /** Built in spite of errors: stamped on every page. */
  readonly draft: boolean;
  /** `#rrggbb`. */
  readonly accent: string;
  readonly paper: string;
  /** Empty where the book isn't signed off. */
  readonly approval: readonly SignatureRow[];
  /** Of the book as a whole. */
  readonly revisions?: TableContent;
  /** Chapters before the positions, and those behind them. */
  readonly preface: readonly ChapterPart[];
  readonly closing: readonly ChapterPart[];
  readonly contents: readonly ContentsEntry[];
  readonly chart: readonly ChartGroup[];
  readonly table: readonly TableRow[];
  readonly departments: readonly DepartmentPart[];
  readonly procedures: readonly ProcedurePart[];
  readonly kpis: readonly KpiGroup[];
  readonly index: PositionIndex;
  /** Of a draft: what is still wrong. */
  readonly unresolved: readonly UnresolvedRow[];
  /** Of a document that holds forms alone, to be printed and signed: no cover, chart or table; absent in a handbook. */
  readonly excerpt?: Excerpt;
}

export interface ContentsEntry {
  readonly title: string;
  /** The position's code, before the title. */
  readonly code?: string;
  readonly anchor: string;
  /** Counted from 1, in a format that has pages. */
  readonly page?: number;
  readonly entries: readonly ContentsEntry[];
}

/** The outline of the graph, each row with what the chart shows. Levels grow by at most one from row to row. */
export interface ChartGroup {
  readonly kind: OutlineGroup['kind'];
  /** What is wrong with the group; absent of the rooted one. */
  readonly title?: string;
  readonly rows: readonly ChartRow[];
}
export interface ChartRow {
  readonly id: string;
  readonly level: number;
  readonly title: string;
  readonly code?: string;
  /** Where the department differs from the superior's. */
  readonly department?: string;
  /** The department it belongs to; absent for externals and broken files. */
  readonly home?: string;
  /** Ids of functional superiors; and `Dotted line to: …`, with links. */
  readonly dottedLineTo: readonly string[];
  readonly dotted: readonly Inline[];
  readonly external: boolean;
  /** Absent for externals and broken files. */
  readonly anchor?: string;
  /** In words, where the row is faulty. */
  readonly fault?: string;
}

export interface TableRow {
  readonly code?: string;
  readonly title: string;
  readonly anchor: string;
  readonly department: string;
  readonly superior: readonly Inline[];
  readonly headcount?: number;
}

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

export interface Field {
  readonly label: string;
  readonly wide: boolean;
  readonly lines: readonly (readonly Inline[])[];
}
export interface ContactSide {
  readonly side: 'internal' | 'external';
  readonly label: string;
  /** Percent, as written. */
  readonly share?: number;
  readonly lines: readonly (readonly Inline[])[];
}
export interface TableContent {
  readonly columns: readonly string[];
  readonly rows: readonly TableCells[];
}
/** One cell a column; a cell is its lines. */
export type TableCells = readonly (readonly (readonly Inline[])[])[];
export interface DutyTable {
  /** Whether any duty has a share, or says if it is essential: else the column is left out. */
  readonly hasShare: boolean;
  readonly hasEssential: boolean;
  readonly groups: readonly { readonly name?: string; readonly rows: readonly DutyRow[] }[];
}
export interface DutyRow {
  readonly number: number;
  readonly duty: readonly Inline[];
  /** Empty where the duty has none. */
  readonly kpi: readonly Measure[];
  readonly share?: number;
  readonly essential?: boolean;
}
