import type { Misnamed } from './misnamed.ts';

/** What can be wrong with a comment that ignores findings, as facts by code. */
export interface IgnoreFaults {
  /** `written` is the comment up to its codes; `rest` follows them without a colon and is perhaps meant as the reason. */
  readonly 'ignore/no-reason': { readonly written: string; readonly rest: string };
  /** `name` is '' if the comment names no code. */
  readonly 'ignore/unknown-code': Misnamed;
  readonly 'ignore/fixed-code': { readonly code: string };
  /** `off`: the code is switched off there; `apart`: the line below the comment is blank or missing. */
  readonly 'ignore/unused': { readonly code: string; readonly why: 'nothing' | 'off' | 'apart' };
}
