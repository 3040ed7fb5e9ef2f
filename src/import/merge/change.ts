import type { SourcePlace, ValuePath } from '../../model/imported.ts';
import type { Line } from './regions.ts';

/** A piece of a line of the edited document. */
export interface Piece {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
}

/** What was done to a form in the word processor. `before` in an insertion is the item that now follows, or the end. */
export type Change =
  | { readonly kind: 'set'; readonly path: ValuePath; readonly piece: Piece; readonly was: string }
  | { readonly kind: 'delete'; readonly path: ValuePath; readonly place: SourcePlace; readonly was: string }
  | { readonly kind: 'insert'; readonly path: ValuePath; readonly item: NewItem; readonly place: SourcePlace };

/** A new item of a list: a text, or what its keys take; several, if a key takes a list. */
export type NewItem = Piece | Columns;
export type Columns = readonly (readonly [key: string, items: readonly NewItem[]])[];

export const isBlank = ({ text, values }: Line): boolean => text.trim() === '' && values.length === 0;
export const wholeOf = (line: Line): Piece => ({ line, from: 0, to: line.text.length });
export const textOfPiece = ({ line, from, to }: Piece): string => line.text.slice(from, to).trim();

/** Why something can't be merged. */
export type TroubleKind =
  | 'moved'
  | 'cells'
  | 'no-place'
  | 'no-name'
  | 'no-date'
  | 'no-number'
  | 'no-yes'
  | 'marks'
  | 'row'
  | 'new-row'
  | 'told'
  | 'repeated'
  | 'unreadable'
  | 'settings'
  | 'several'
  | 'as-written'
  | 'invalid'
  | 'unknown-form'
  | 'forged';

export interface Trouble {
  readonly kind: TroubleKind;
  readonly place: SourcePlace;
  /** The text in question. */
  readonly text: string;
}

/** Thrown on the way through a form, which then is not written. */
export class MergeError extends Error {
  readonly trouble: Trouble;
  constructor(kind: TroubleKind, place: SourcePlace, text: string) {
    super(kind);
    this.trouble = { kind, place, text };
  }
}
