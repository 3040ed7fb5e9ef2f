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

/** The handbook as data: every decision is made, and there is no markup. Text is the user's own, unescaped. */
export interface Handbook {
  readonly language: HandbookLanguage;
  readonly labels: HandbookLabels;
  readonly title: string;
  readonly subtitle?: string;
  readonly organisation?: string;
  /** The department names on the cover. */
  readonly departmentNames: readonly string[];
  readonly version?: string;
  /** In the date format of the handbook. */
  readonly date?: string;
  readonly confidentiality?: string;
  /** Built in spite of errors, which every page says. */
  readonly draft: boolean;
  /** `#rrggbb`. */
  readonly accent: string;
  readonly paper: string;
  /** Empty if the book has no sign-off. */
  readonly approval: readonly SignatureRow[];
  /** The revisions of the book itself, not of a form. */
  readonly revisions?: TableContent;
  /** Chapters before the positions, and chapters after them. */
  readonly preface: readonly ChapterPart[];
  readonly closing: readonly ChapterPart[];
  readonly contents: readonly ContentsEntry[];
  readonly chart: readonly ChartGroup[];
  readonly table: readonly TableRow[];
  readonly departments: readonly DepartmentPart[];
  readonly procedures: readonly ProcedurePart[];
  readonly kpis: readonly KpiGroup[];
  readonly index: PositionIndex;
  /** The errors that are still in a draft. */
  readonly unresolved: readonly UnresolvedRow[];
  /** Only in a document of separate forms to print and sign, which has no cover, chart or table. */
  readonly excerpt?: Excerpt;
}

/** A group of the outline with what the chart shows. Levels grow by at most one from row to row. */
export interface ChartGroup {
  readonly kind: OutlineGroup['kind'];
  /** What is wrong with the group; absent for the rooted group. */
  readonly title?: string;
  readonly rows: readonly ChartRow[];
}
export interface ChartRow {
  readonly id: string;
  readonly level: number;
  readonly title: string;
  readonly code?: string;
  /** Present if it differs from the superior's department. */
  readonly department?: string;
  /** The department it belongs to; absent for externals and broken files. */
  readonly home?: string;
  /** The ids of functional superiors; `dotted` is `Dotted line to: …`, with links. */
  readonly dottedLineTo: readonly string[];
  readonly dotted: readonly Inline[];
  readonly external: boolean;
  /** Absent for externals and broken files. */
  readonly anchor?: string;
  /** What is wrong with the row, in words. */
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
