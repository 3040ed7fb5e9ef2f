/** A browser that is found but not used: a snap can't see jd's files, and others may write to a `shared` folder. */
export interface PassedOver {
  readonly place: string;
  readonly why: 'snap' | 'shared';
}
/** `namedBy` is the option or variable that names the browser. */
export interface NamedBrowser {
  readonly program: string;
  readonly namedBy?: string;
}
/** What the browser was asked to do. */
export type BrowserMoment = 'start' | 'print';

/** What is wrong with a printed document when it is read back. */
export type PrintFault =
  | { readonly trouble: 'boxes' | 'title' }
  | { readonly trouble: 'page-number'; readonly pages: number }
  /** The contents or an index link to an anchor that is on no page. */
  | { readonly trouble: 'no-page'; readonly anchor: string }
  /** `signs` are the first few of `count` lost characters. */
  | { readonly trouble: 'lost'; readonly signs: readonly string[]; readonly count: number };
