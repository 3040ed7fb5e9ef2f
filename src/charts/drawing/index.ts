/** A chart as it is drawn: every box in its place, every line with its points. Lengths are CSS pixels. */
export interface Figure {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  /** From superiors to reports, at right angles. */
  readonly lines: readonly Line[];
  /** From functional superiors. */
  readonly dotted: readonly Line[];
}
export interface PlacedBox {
  readonly box: Box;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** What is written in it, cut to its width: the code above, the notes below. */
  readonly code: readonly string[];
  readonly title: readonly string[];
  readonly notes: readonly Note[];
}
export interface Box {
  readonly id: string;
  readonly kind: 'position' | 'department' | 'outside';
  /** Above the title. */
  readonly code?: string;
  readonly title: string;
  /** Below the title. */
  readonly notes: readonly Note[];
  /** Where it leads. */
  readonly anchor?: string;
}
export interface Note {
  readonly text: string;
  /** What is wrong with the position, rather than more about it. */
  readonly fault: boolean;
}
/** A tree, superiors before their reports: levels grow by at most one from row to row, and begin at 0. */
export interface BoxRow {
  readonly level: number;
  readonly box: Box;
}
export type Line = readonly (readonly [x: number, y: number])[];

/** What a figure may measure; nothing is drawn smaller to make it fit. */
export interface Bounds {
  readonly width: number;
  readonly height: number;
}
