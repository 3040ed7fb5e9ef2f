import type { FactsByFailure, FailureCode } from '../failure.ts';
import type { Phrase } from './language.ts';

export interface FailureTexts {
  readonly phrases: { readonly [C in FailureCode]: Phrase<FactsByFailure[C]> };
  /** Joins what is wrong and what to do into one line. */
  join(message: string, help: string): string;
  /** Printed above the stack trace of an error in jd itself. */
  readonly bug: string;
}

/** The sentences of some families: `FailurePhrases<'name' | 'new'>`. */
export type FailurePhrases<Family extends string> = {
  readonly [C in Extract<FailureCode, `${Family}/${string}`>]: Phrase<FactsByFailure[C]>;
};
