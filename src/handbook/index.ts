import type { HandbookLabels } from '../languages/labels.ts';
import type { HandbookLanguage } from '../model/config.ts';
import type { OutlineGroup } from '../org/graph/outline.ts';
import type { Inline } from '../text/sentence/inline.ts';
import type { ChapterPart } from './chapters.ts';
import type { ContentsEntry } from './contents-entry.ts';
import type { Excerpt } from './excerpt-source.ts';
import type { DepartmentPart, TableContent } from './form.ts';
import type { KpiGroup, PositionIndex } from './indexes.ts';
import type { ProcedurePart } from './procedures.ts';
import type { SignatureRow } from './signatures.ts';
import type { UnresolvedRow } from './unresolved.ts';

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
