/**
 * The typed job description. It mirrors `schemas/position.schema.json`, but every list is an array (a file may write
 * one string for a list of one) and every part that may be left out is optional. `json-schema-to-ts` can't read a JSON
 * file and makes `^x-` an index by any string, so that a misspelt key would compile; tests compare types and schema.
 */

/** ISO date, `2024-06-01`. */
export type IsoDate = string;
/** A reference as written: an id, code, title or alias. */
export type Reference = string;
/** Inline Markdown. */
export type Sentence = string;
/** Percent, 0 to 100. */
export type Percent = number;

export interface Position {
  /** Relative to the workspace, with `/` between folders. */
  readonly file: string;
  /** The id as written, or else the file's stem; in Unicode NFC. */
  readonly id: string;
  /** The file's name without folder and extension; in Unicode NFC. */
  readonly stem: string;
  readonly code?: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly formerTitles: readonly string[];
  readonly department: string;
  /** null means that the position has no superior on purpose; undefined means that the key is missing. */
  readonly reportsTo?: Reference | null;
  readonly dottedLineTo: readonly Reference[];
  /** The direct reports that the form declares; undefined if the key is missing. */
  readonly directReports?: readonly Reference[];
  readonly headcount?: number;
  readonly grade?: string;
  readonly family?: string;
  readonly employmentType?: string;
  readonly location?: string;

  readonly approval?: Approval;
  readonly incumbents: readonly string[];
  readonly effective?: IsoDate;
  readonly reviewBy?: IsoDate;
  readonly revisions: readonly Revision[];

  readonly summary: readonly (Sentence | SummaryGroup)[];
  readonly contacts?: { readonly internal?: Contact; readonly external?: Contact };
  readonly qualifications?: Qualifications;
  /** What groups of duties have as a whole. */
  readonly dutyGroups: readonly DutyGroup[];
  readonly duties: readonly Duty[];

  /** The KPIs of the position as a whole, which belong to no single duty. */
  readonly kpis: readonly (Sentence | Kpi)[];
  readonly authority: readonly Authority[];
  readonly career?: Career;
  readonly conditions?: Conditions;
  readonly pay?: Pay;
  readonly compliance?: { readonly flsa?: string };

  /** The workspace's own keys, which begin with `x-`; null for a value that is not text, a number or a list of them. */
  readonly own?: Readonly<Record<string, OwnValue | null>>;
}

export type OwnValue = string | number | boolean | readonly (string | number | boolean)[];

export interface Approval {
  readonly prepared?: SignOff;
  readonly reviewed?: SignOff;
  readonly approved?: SignOff;
  /** Those who sign besides, such as other departments. */
  readonly countersigned?: readonly SignOff[];
}
export interface SignOff {
  /** A person's name, which is never checked. */
  readonly by?: string;
  readonly date?: IsoDate;
}
export interface Revision {
  readonly version: string;
  readonly date: IsoDate;
  readonly change: Sentence;
  readonly by?: string;
}
export interface SummaryGroup {
  readonly group: string;
  readonly items: readonly Sentence[];
}
export interface Contact {
  readonly share?: Percent;
  readonly with: readonly (string | ContactParty)[];
  readonly purpose?: Sentence;
}
export interface ContactParty {
  readonly who: string;
  readonly purpose?: Sentence;
  readonly frequency?: string;
}
export interface Qualifications {
  readonly education?: Sentence;
  readonly experience?: Sentence;
  readonly abilities: readonly Sentence[];
  readonly knowledge: readonly Sentence[];
  readonly certificates: readonly Sentence[];
  readonly training: readonly Sentence[];
  readonly preferred: readonly Sentence[];
  readonly other: readonly Sentence[];
}
/** A group of duties, by the name that they have; it has a share or KPIs that belong to no single one of them. */
export interface DutyGroup {
  readonly group: string;
  readonly share?: Percent;
  readonly kpi: readonly (Sentence | Kpi)[];
}
export interface Duty {
  readonly duty: Sentence;
  readonly kpi: readonly (Sentence | Kpi)[];
  readonly group?: string;
  readonly share?: Percent;
  readonly essential?: boolean;
  /** The names of functions that a department declares. */
  readonly functions: readonly string[];
}
export interface Kpi {
  readonly name: string;
  readonly target?: string | number;
  readonly unit?: string;
  readonly formula?: string;
  readonly weight?: Percent;
  readonly period?: string;
  readonly source?: string;
}
export interface Authority {
  readonly kind?: string;
  readonly text: Sentence;
  readonly limit?: string | number;
}
export interface Career {
  readonly rotation: readonly Reference[];
  readonly promotion: readonly Reference[];
  readonly substitutes: readonly Reference[];
}
export interface Conditions {
  readonly place?: Sentence;
  readonly hours?: Sentence;
  readonly travel?: Sentence;
  readonly physical: readonly Sentence[];
}
export interface Pay {
  readonly grade?: string;
  readonly min?: number;
  readonly max?: number;
  readonly currency?: string;
  readonly period?: string;
}
