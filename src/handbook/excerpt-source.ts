import type { Inline } from '../text/sentence/inline.ts';

/** What a form shows that lies on a desk by itself. */
export interface Excerpt {
  /** What it is called: 岗位说明书. */
  readonly heading: string;
  /** The title of the handbook that it is taken from; as `source` a link, where that is written too. */
  readonly handbook: string;
  readonly source: readonly Inline[];
}
