import type { Place } from '../../findings/diagnostic.ts';

/** A text that takes the place of another. */
export interface Change extends Place {
  readonly text: string;
}
