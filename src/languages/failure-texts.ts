import type { FactsByFailure, FailureCode } from '../failure.ts';
import type { Phrase } from './language.ts';

export interface FailureTexts {
  readonly phrases: { readonly [C in FailureCode]: Phrase<FactsByFailure[C]> };
  /** Puts what is wrong and what to do into one line. */
  join(message: string, help: string): string;
  /** Above the trace of an error that is jd's own. */
  readonly bug: string;
}

/** The sentences of some families: `FailurePhrases<'name' | 'new'>`. */
export type FailurePhrases<Family extends string> = {
  readonly [C in Extract<FailureCode, `${Family}/${string}`>]: Phrase<FactsByFailure[C]>;
};
