import type { Empty, Folder } from './facts.ts';

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

/** The facts of each failure of a browser. */
export interface BrowserFacts {
  'browser/missing': { readonly passedOver: readonly PassedOver[] };
  'browser/not-program': { readonly namedBy: string; readonly name: string };
  'browser/time-limit': { readonly written: string };
  /** `reason` is the system's error code, such as `ENOENT`. */
  'browser/not-started': { readonly browser: NamedBrowser; readonly reason: string };
  'browser/too-many-programs': Empty;
  'browser/library': { readonly browser: NamedBrowser; readonly library: string };
  'browser/no-sandbox': { readonly browser: NamedBrowser };
  'browser/disk-full': { readonly browser: NamedBrowser; readonly moment: BrowserMoment };
  'browser/killed': { readonly browser: NamedBrowser; readonly moment: BrowserMoment; readonly signal: string };
  /** `said` is the last line that the browser printed, or ''. */
  'browser/ended': {
    readonly browser: NamedBrowser;
    readonly moment: BrowserMoment;
    readonly exitCode: number | null;
    readonly said: string;
  };
  'browser/late': { readonly browser: NamedBrowser; readonly moment: BrowserMoment; readonly seconds: number };
  'browser/not-chromium': { readonly browser: NamedBrowser };
  'browser/refused': { readonly browser: NamedBrowser; readonly detail: string };
  'browser/given-up': Empty;
  'browser/led-away': Empty;
  'browser/distrusted': Folder;
  'browser/no-profile': Folder & { readonly reason: string };
  'browser/not-unpacked': Folder & { readonly reason: string };
  'browser/not-installed': Folder & { readonly reason: string };
  'browser/not-for-here': Empty;
  'browser/foreign-package': Empty;
  'browser/no-npm': Empty;
  'browser/fetch-disk-full': Empty;
  /** `reason` is npm's error code (such as `ENOTFOUND`), or '' if it gave none. */
  'browser/not-fetched': { readonly reason: string };
}
