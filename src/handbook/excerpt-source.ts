import type { Inline } from '../text/sentence/inline.ts';

/** What a separate form says about the handbook it is from. */
export interface Excerpt {
  /** The kind of document: 岗位说明书. */
  readonly heading: string;
  /** The title of the handbook; `source` is the same as a link, used if the handbook is written too. */
  readonly handbook: string;
  readonly source: readonly Inline[];
}
