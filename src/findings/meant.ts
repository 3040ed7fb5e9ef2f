/** What to write for a position; title and department are added if the name alone does not identify it. */
export interface Meant {
  readonly name: string;
  readonly title?: string;
  readonly department?: string;
}

/**
 * What a name that no position has says in addition to the position, or instead of it: its department (`place`); a
 * department alone, or with a title in `rest` that it does not have (`department`); an incumbent (`person`); more than
 * the title, given in `rest` (`remark`); a file (`file`); several positions at once, of which those known are given
 * (`list`). `several` means that several positions share a similar name.
 */
export interface Reading {
  readonly kind: 'place' | 'department' | 'person' | 'remark' | 'file' | 'list' | 'several';
  readonly positions: readonly Meant[];
  readonly rest?: string;
}
