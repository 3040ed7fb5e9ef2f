import type { Anchor, Path } from './anchor.ts';

/** A value in the data of a file. */
export interface ValueAt {
  readonly file: string;
  readonly path: Path;
}

/**
 * A change of a file that fixes a finding, by paths into its data; `source/fix` works out the texts and their places. All
 * changes of one finding belong together.
 */
export type FindingFix =
  /** A key, or a range of the text, is written as `text`. */
  | { readonly change: 'write'; readonly at: Anchor; readonly text: string }
  /** A value is replaced by YAML on one line. */
  | { readonly change: 'rewrite'; readonly at: ValueAt; readonly text: string }
  /** A text is replaced by another, in the quotes of the old one. */
  | { readonly change: 'respell'; readonly at: ValueAt; readonly value: string }
  /** The first characters of a text are left out. */
  | { readonly change: 'unmark'; readonly at: ValueAt; readonly mark: string }
  /** What YAML reads as a map on one line is a text with a colon. */
  | { readonly change: 'quote'; readonly at: ValueAt }
  /** A text becomes the value of a key in a map of its own. */
  | { readonly change: 'wrap'; readonly at: ValueAt; readonly key: string }
  /** A list gets one more entry. */
  | { readonly change: 'append'; readonly at: ValueAt; readonly value: string }
  /** An entry is taken out of a list that keeps others. */
  | { readonly change: 'remove'; readonly at: ValueAt }
  /** A list of so many entries becomes `[]`. */
  | { readonly change: 'empty'; readonly at: ValueAt; readonly size: number }
  /** An entry becomes several. */
  | { readonly change: 'split'; readonly at: ValueAt; readonly values: readonly string[] };
