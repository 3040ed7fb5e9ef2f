import type { Inline } from '../text/sentence/inline.ts';

/** A KPI as it is shown with its duty. */
export interface Measure {
  readonly name: readonly Inline[];
  readonly facts: readonly KpiFact[];
}

export interface KpiFact {
  readonly label: string;
  readonly value: readonly Inline[];
  /** Whether it takes a line of its own. */
  readonly wide: boolean;
}
