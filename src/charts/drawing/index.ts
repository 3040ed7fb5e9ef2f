/** A chart as it is drawn: every box has its place and every line its points. Lengths are in CSS pixels. */
export interface Figure {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  /** From superiors to their reports, at right angles. */
  readonly lines: readonly Line[];
  /** From functional superiors to their reports. */
  readonly dotted: readonly Line[];
}
export interface PlacedBox {
  readonly box: Box;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The lines written in it, cut to its width: `code` above the title, `notes` below. */
  readonly code: readonly string[];
  readonly title: readonly string[];
  readonly notes: readonly Note[];
}
export interface Box {
  readonly id: string;
  readonly kind: 'position' | 'department' | 'outside';
  /** Written above the title. */
  readonly code?: string;
  readonly title: string;
  /** Written below the title. */
  readonly notes: readonly Note[];
  /** Its functional superiors, in words; only for a list, since the drawing has dotted lines. */
  readonly aside?: string;
  /** The place that the box links to. */
  readonly anchor?: string;
  /** Which of a few tints tells its department from the others; none if the figure shows only one. */
  readonly tint?: number;
}
export interface Note {
  readonly text: string;
  /** Whether it is the name of a department. */
  readonly home?: boolean;
  /** Whether it says what is wrong with the position. */
  readonly fault: boolean;
  /** Whether it names a functional superior to whom no dotted line leads. */
  readonly dotted?: boolean;
}
/** A dotted line, and what a box says of it where none is drawn. */
export interface DottedPair {
  readonly superior: string;
  readonly report: string;
  readonly words: string;
}
export type Line = readonly (readonly [x: number, y: number])[];

/** The largest size of a figure, in CSS pixels; no figure is scaled down to fit. */
export interface Bounds {
  readonly width: number;
  readonly height: number;
  /** The width that a smaller figure is drawn out to, as far as its boxes stay in proportion. */
  readonly measure?: number;
}
