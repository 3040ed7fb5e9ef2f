import type { Tree } from '../graph/tree.ts';

/** What can be counted of some positions. A share is left to the reader: its parts are here. */
export interface Figures {
  readonly positions: number;
  /** How many people the positions are planned for, and how many positions don't say. */
  readonly headcount: number;
  readonly withoutHeadcount: number;
  /** The people named as incumbents; null if no form names any. */
  readonly incumbents: number | null;
  /** Places without an incumbent, in forms that have a headcount and name incumbents; null if there is none. */
  readonly vacancies: number | null;
  /** Positions with direct reports. */
  readonly managers: number;
  /** Direct reports to a manager, to two decimals; null without managers. */
  readonly averageSpan: number | null;
  readonly largestSpan: LargestSpan | null;
  readonly singleReports: number;
  /** The levels of the hierarchy on which there are positions; those without a known level are not counted. */
  readonly layers: number;
  readonly dottedLines: number;
  readonly duties: number;
  readonly dutiesWithKpi: number;
  readonly kpis: number;
  readonly kpisWithoutTarget: number;
  /** Forms under which the name of a reviewer or approver is. */
  readonly reviewed: number;
  readonly approved: number;
  /** Forms whose review was due before the day that counts as today. */
  readonly overdue: number;
  /** Procedures that name one of the positions or apply to all. */
  readonly procedures: number;
}

/** The most direct reports, and who has them; of several the first by id. */
export interface LargestSpan {
  readonly span: number;
  readonly id: string;
  readonly title: string;
}

export interface DepartmentFigures {
  readonly name: string;
  /** Only its own positions. */
  readonly own: Figures;
  /** With the departments that it contains. */
  readonly total: Figures;
}

export interface OrganisationFigures {
  readonly all: Figures;
  readonly departments: readonly Tree<DepartmentFigures>[];
  /** Files that can't be read and so are not counted. */
  readonly broken: number;
}
