import type { FactsByFailure, Failure, FailureCode } from '../failure.ts';
import type { HandbookLanguage } from '../model/config.ts';
import type { Phrase } from './index.ts';

/** Failures in every language, loaded when a command has failed. */
export const failureTexts: Readonly<Record<HandbookLanguage, () => Promise<FailureTexts>>> = {
  'zh-CN': () => import('./zh-CN/failures/index.ts').then(({ failureTexts }) => failureTexts),
  en: () => import('./en/failures/index.ts').then(({ failureTexts }) => failureTexts),
};

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

/** What is wrong and, where there is advice, what to do. */
export function phraseFailure(
  { phrases }: FailureTexts,
  { code, facts }: Failure,
): { readonly message: string; readonly help?: string } {
  const phrase: Phrase<FactsByFailure[FailureCode]> = phrases[code];
  const help = phrase.help?.(facts);
  return { message: phrase.message(facts), ...(help === undefined ? {} : { help }) };
}

/** The same in one line. */
export function tellFailure(texts: FailureTexts, failure: Failure): string {
  const { message, help } = phraseFailure(texts, failure);
  return help === undefined ? message : texts.join(message, help);
}
