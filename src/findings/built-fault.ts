/** What is wrong with a printed document when it is read back. */
export type PrintFault =
  | { readonly trouble: 'boxes' | 'title' }
  | { readonly trouble: 'page-number'; readonly pages: number }
  /** The contents or an index link to an anchor that is on no page. */
  | { readonly trouble: 'no-page'; readonly anchor: string }
  /** `signs` are the first few of `count` lost characters. */
  | { readonly trouble: 'lost'; readonly signs: readonly string[]; readonly count: number };

/** A text that a spreadsheet would cut. */
export interface LongCell {
  /** The titles of the sheet and of the column. */
  readonly sheet: string;
  readonly column: string;
  /** The id in the first cell of the row, or ''. */
  readonly row: string;
  readonly length: number;
  readonly limit: number;
}

/** The keys without which no posting is shown, as they are written in forms and in the config. */
export type PostingKey = 'summary' | 'effective' | 'location' | 'handbook.organisation' | 'handbook.region';
/** The key that is at fault if pay can't be posted. */
export type PayKey = 'pay.currency' | 'pay.period';

/** Why a position is not among the job postings, or is there without its pay. */
export type PostingFault =
  | { readonly left: 'out'; readonly missing: readonly PostingKey[] }
  | { readonly left: 'pay'; readonly key: PayKey };
export type PostingNote = PostingFault & { readonly titles: readonly string[] };
