/** A mistake that makes a text invalid YAML. */
export interface Mistake {
  readonly problem: string;
  readonly detail: string;
  /** The correct lines without indentation, the finding's own line first. */
  readonly instead?: readonly string[];
  /** The characters that are wrong; a space is given by its code point. */
  readonly mark?: string;
  /** The number of lines below with the same mistake. */
  readonly more?: number;
  /** The column in which the line should begin, and the word in that column above it. */
  readonly like?: { readonly column: number; readonly word: string };
  /** The first and the last line with the mistake. */
  readonly lines?: readonly [first: number, last: number];
}
/** `instead` holds the correct lines if the mark is most likely a part of the text. */
export interface Mark {
  readonly text: string;
  readonly instead?: readonly string[];
}
