import type { Law } from '../model/config.ts';
import type { Misnamed } from './misnamed.ts';

/** Facts, by code, about what is valid and may still be wrong: rules that a workspace switches on. */
export interface Analyses {
  readonly 'org/single-report': { readonly title: string; readonly report: string };
  /**
   * `forms` have this duty or one that is nearly the same; `same` means that all are the same word for word, but for
   * case, width, spaces and punctuation.
   */
  readonly 'org/similar-duties': {
    readonly duty: string;
    readonly department: string;
    readonly forms: number;
    readonly duties: number;
    readonly same: boolean;
  };
  /** `keys` are those whose values differ. */
  readonly 'org/kpi-defined-twice': {
    readonly name: string;
    readonly department: string;
    readonly keys: readonly KpiKey[];
  };
  /** `department` is that of the position whose duty names the function. */
  readonly 'org/unknown-function': Misnamed & { readonly department: string };
  readonly 'org/unheld-function': { readonly name: string; readonly department: string };
  /** The titles of the positions whose duties name the function. */
  readonly 'org/shared-function': {
    readonly name: string;
    readonly department: string;
    readonly holders: readonly string[];
  };
  readonly 'form/too-many-duties': { readonly count: number; readonly max: number };
  readonly 'form/kpi-without-target': { readonly name: string };
  readonly 'form/kpi-without-period': { readonly name: string };
  /** `written` is the clause that asks for it; `laws` are those that may forbid it. */
  readonly 'form/personal-requirement': {
    readonly written: string;
    readonly ground: Ground;
    readonly laws: readonly Law[];
  };
  /** `opener` is how the duty begins. */
  readonly 'form/vague-duty': { readonly duty: string; readonly opener: string };
}

/** The keys of a KPI that define what it measures, in the order of a form. */
export const kpiKeys = ['target', 'unit', 'formula', 'period'] as const;
export type KpiKey = (typeof kpiKeys)[number];

/** What a requirement is about that has nothing to do with the work. */
export type Ground =
  | 'age'
  | 'sex'
  | 'family'
  | 'residence'
  | 'ethnicity'
  | 'religion'
  | 'height'
  | 'looks'
  | 'photo'
  | 'health'
  | 'mother-tongue';
