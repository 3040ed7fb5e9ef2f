/** The facts of each failure to read known findings. */
export interface BaselineFacts {
  'baseline/missing': { readonly file: string };
  /** `reason` is the system's error code, if it is `unreadable`. */
  'baseline/unreadable': {
    readonly file: string;
    readonly why: 'too-large' | 'not-regular' | 'unreadable';
    readonly reason: string;
  };
  /** `json`: it can't be parsed. */
  'baseline/malformed': { readonly file: string; readonly why: 'json' | 'shape' };
  'baseline/newer': { readonly file: string; readonly version: number };
}
