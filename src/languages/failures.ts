import type { FactsByFailure, Failure, FailureCode } from '../failure.ts';
import type { HandbookLanguage } from '../model/config.ts';
import type { FailureTexts } from './failure-texts.ts';
import type { Phrase } from './language.ts';

/** Failures in every language, loaded when a command has failed. */
export const failureTexts: Readonly<Record<HandbookLanguage, () => Promise<FailureTexts>>> = {
  'zh-CN': () => import('./zh-CN/failures/index.ts').then(({ failureTexts }) => failureTexts),
  en: () => import('./en/failures/index.ts').then(({ failureTexts }) => failureTexts),
};

/** What is wrong and, if there is advice, what to do. */
export function phraseFailure(
  { phrases }: FailureTexts,
  { code, facts }: Failure,
): { readonly message: string; readonly help?: string } {
  const phrase: Phrase<FactsByFailure[FailureCode]> = phrases[code];
  const help = phrase.help?.(facts);
  return { message: phrase.message(facts), ...(help === undefined ? {} : { help }) };
}

/** A failure in one line. */
export function formatFailure(texts: FailureTexts, failure: Failure): string {
  const { message, help } = phraseFailure(texts, failure);
  return help === undefined ? message : texts.join(message, help);
}
