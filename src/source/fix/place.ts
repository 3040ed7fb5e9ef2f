import type { Step } from '../edit/places.ts';

/** A value in the text of its file. */
export interface Place {
  readonly text: string;
  readonly steps: readonly Step[];
  readonly step: Step;
  readonly inFlow: boolean;
}
