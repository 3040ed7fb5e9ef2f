import type { Cell } from '../../document.ts';
import type { Piece, RowPart } from '../form/draft.ts';

/** The heads of a table's columns. */
export interface Head {
  readonly part: RowPart;
  readonly columns: readonly Column[];
  /** What the cells below hold for more than their own row. */
  readonly carried: Map<string, { readonly pieces: readonly Piece[]; left: number }>;
  /** `contacts.internal` or `.external`, if the table is below one of them. */
  side?: string;
  essential?: boolean;
  /** No row heads its columns, so a label ends them. */
  readonly headless?: true;
  group?: string;
  /** A known label stands right below the heads, so that none ends the columns. */
  readonly hasLabels?: true;
  /** Cells that name groups, alone in their rows. */
  readonly names?: ReadonlySet<Cell>;
  /** The number of the last group. */
  groups?: number;
}
export interface Column {
  readonly path: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
}
