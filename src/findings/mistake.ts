/** What a person did that YAML doesn't take. */
export interface Mistake {
  readonly problem: string;
  readonly detail: string;
  /** The lines that would be right, the finding's own first, without their indentation. */
  readonly instead?: readonly string[];
  /** The characters that are wrong, a space by its code point. */
  readonly mark?: string;
  /** How many lines below have the same mistake. */
  readonly more?: number;
  /** Where the line should begin, and the word in that column above it. */
  readonly like?: { readonly column: number; readonly word: string };
  /** The first and the last line of what is wrong. */
  readonly lines?: readonly [first: number, last: number];
}
/** `instead`: the lines that would be right, where the mark is most likely a part of the text. */
export interface Mark {
  readonly text: string;
  readonly instead?: readonly string[];
}
