/** What to write for a position; with its title and department where that alone does not say which it is. */
export interface Meant {
  readonly name: string;
  readonly title?: string;
  readonly department?: string;
}

/**
 * What a name that no position has says beside the position, or instead of it: its department (`place`), a department alone
 * or with a title that is not in it, which is in `rest` (`department`), who holds it (`person`), more than its title, in
 * `rest` (`remark`), its file (`file`). `several`: a name near to it, which several positions have.
 */
export interface Reading {
  readonly kind: 'place' | 'department' | 'person' | 'remark' | 'file' | 'several';
  readonly positions: readonly Meant[];
  readonly rest?: string;
}
