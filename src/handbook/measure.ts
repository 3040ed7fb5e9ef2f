import type { Inline } from '../text/sentence/inline.ts';

/** A KPI beside its duty. */
export interface Measure {
  readonly name: readonly Inline[];
  readonly facts: readonly KpiFact[];
}

export interface KpiFact {
  readonly label: string;
  readonly value: string;
  /** Takes a line of its own. */
  readonly wide: boolean;
}
