import type { Inline } from '../text/sentence/inline.ts';
import type { Here } from './here.ts';
import type { Measure } from './measure.ts';
import type { Acknowledgement, SignOffStrip } from './signatures.ts';

export interface DepartmentPage {
  readonly name: string;
  readonly anchor: string;
  /** `Part of: …`, with a link if that department is in the book; empty if it is part of none. */
  readonly parent: readonly Inline[];
  readonly mission?: readonly Inline[];
  readonly functions: readonly (readonly Inline[])[];
  readonly sheet?: Sheet;
  readonly positions: readonly PositionPage[];
}

/** How a part is printed in a format with pages. */
export interface Sheet {
  /** A CSS identifier, for the running titles. */
  readonly name: string;
  /** How much closer it is set to take a page less: 1 is the least; absent if it is set as usual. */
  readonly closer?: 1 | 2 | 3;
  /** Whether it is set wider, so that its last page is not nearly empty. */
  readonly wider?: true;
  /** Whether a department's introduction is not above its first form. */
  readonly apart?: true;
  /** The place of what follows the parts of a form. */
  readonly ending?: string;
}

export interface PositionPage {
  readonly id: string;
  readonly anchor: string;
  readonly sheet?: Sheet;
  readonly title: string;
  readonly code?: string;
  readonly department: string;
  /** Absent for a position that has neither a superior nor reports. */
  readonly here?: Here;
  /** The version and the date of the form. */
  readonly issue: readonly IssueFact[];
  /** Links to the superior and the direct reports; empty if there is none. */
  readonly superior: readonly Inline[];
  readonly reports: readonly Inline[];
  /** In the order of the form; those that are empty only if the settings keep them. */
  readonly parts: readonly FormPart[];
  /** Who prepared, reviewed and approved the form, below its parts. */
  readonly signOff?: SignOffStrip;
  /** Links to the procedures that name it; empty if there is none. */
  readonly procedures: readonly Inline[];
  readonly acknowledgement?: Acknowledgement;
}

/** What the head of a form says of its version. */
export interface IssueFact {
  readonly label: string;
  readonly value: string;
}

export interface FormPart {
  /** Counts those that are printed. */
  readonly number: number;
  readonly numeral: string;
  readonly title: string;
  readonly anchor: string;
  readonly content: PartContent;
  /** The workspace's own keys in a part that does not consist of fields. */
  readonly own?: readonly Field[];
}

export type PartContent =
  /**
   * Labels and values. Two narrow fields share a line; a wide field has its own. A field without `lines` is a blank.
   */
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  | {
      readonly kind: 'summary';
      readonly groups: readonly (GroupName & { readonly items: readonly (readonly Inline[])[] })[];
    }
  | { readonly kind: 'contacts'; readonly sides: readonly ContactSide[] }
  | ({ readonly kind: 'table' } & TableContent)
  | { readonly kind: 'duties'; readonly duties: DutyTable };

/** One cell for each column; a cell is a list of lines. */
export type TableCells = readonly (readonly (readonly Inline[])[])[];

export interface ContactSide {
  readonly side: 'internal' | 'external';
  readonly label: string;
  /** In percent, as written. */
  readonly share?: number;
  readonly lines: readonly (readonly Inline[])[];
}

export interface DutyRow {
  readonly number: number;
  readonly duty: readonly Inline[];
  /** Empty if the duty has no KPI. */
  readonly kpi: readonly Measure[];
  readonly share?: number;
  readonly essential?: boolean;
  /** The same in words. */
  readonly answer?: string;
  /** The functions of the department that it serves. */
  readonly functions: readonly (readonly Inline[])[];
}

export interface DutyTable {
  /** Whether the columns of KPIs, shares and essential duties are printed. */
  readonly hasKpi: boolean;
  readonly hasShare: boolean;
  readonly hasEssential: boolean;
  readonly groups: readonly DutyGroupRows[];
}

export interface GroupName {
  readonly name?: string;
  /** What is in no group stands below one: the name is jd's, and sets it apart. */
  readonly isRest?: true;
}

/** Neighbouring duties of one group, or of none. */
export interface DutyGroupRows extends GroupName {
  /** What the group has as a whole; only where it begins. */
  readonly whole?: GroupWhole;
  /** Whether its duties are measured by KPIs of the group, wherever these are printed. */
  readonly isMeasured: boolean;
  readonly rows: readonly DutyRow[];
}

export interface GroupWhole {
  /** Its place among the groups that the form describes. */
  readonly at: number;
  readonly share?: number;
  readonly kpi: readonly Measure[];
}

export interface Field {
  readonly label: string;
  readonly wide: boolean;
  /** Whether it is part of the sign-off, which is a strip below the form where it need not be read back. */
  readonly isSignOff?: true;
  readonly lines: readonly (readonly Inline[])[];
}

export interface TableContent {
  readonly columns: readonly string[];
  readonly rows: readonly TableCells[];
}
