/** Facts, by code, about two entries that are valid alone but can't both be true. A name is as it was written. */
export interface Contradictions {
  readonly 'form/pay-range': { readonly min: number; readonly max: number };
  readonly 'form/over-headcount': { readonly headcount: number; readonly incumbents: number };
  /** The two differ at most in case, width or spaces. */
  readonly 'form/repeated-incumbent': { readonly name: string; readonly other: string };
  readonly 'form/review-date': { readonly reviewBy: string; readonly effective: string };
  /** `key` is the dotted path of the sign-off; `step` is dated before `earlier`, which is the earlier step. */
  readonly 'form/approval-dates': {
    readonly key: string;
    readonly step: SignOffStep;
    readonly date: string;
    readonly earlier: SignOffStep;
    readonly earlierDate: string;
  };
  /** `version` is dated before `earlier`, which is the earlier version. */
  readonly 'form/revision-dates': {
    readonly version: string;
    readonly date: string;
    readonly earlier: string;
    readonly earlierDate: string;
  };
  /** The two differ at most in case, width or spaces. */
  readonly 'form/duplicate-version': { readonly version: string; readonly other: string };
  readonly 'org/dotted-line': { readonly name: string; readonly case: 'itself' | 'superior' };
  /** `key` holds the list (`dottedLineTo`, `career.promotion`, `items[1].by`); `other` is the earlier name. */
  readonly 'org/repeated-reference': { readonly key: string; readonly name: string; readonly other: string };
  /** `headcount` is the total of these positions; `led` means that they have a superior. */
  readonly 'org/same-title': {
    readonly title: string;
    readonly department: string;
    readonly positions: number;
    readonly headcount: number;
    readonly led: boolean;
  };
}

/** The steps in the order in which they are taken. */
export const signOffSteps = ['prepared', 'reviewed', 'approved'] as const;
export type SignOffStep = (typeof signOffSteps)[number];
