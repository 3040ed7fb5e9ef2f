import type { Sheet } from './blocks.ts';
import type { Pen } from './pen.ts';
import type { Line } from './slots.ts';

/** Something that offices do to a form of any layout. */
export interface Feature {
  readonly name: string;
  /** Values that leave the form's body for another place. */
  readonly hides?: readonly Line[];
  /** Only Word can hold it. */
  readonly word: boolean;
  /** The library can't write it. */
  readonly raw: boolean;
  readonly languages?: readonly ('zh' | 'en')[];
  change?(pen: Pen): Pen;
  finish?(sheet: Sheet, pen: Pen): Sheet;
}
