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
