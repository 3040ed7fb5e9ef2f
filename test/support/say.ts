import { expect } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { failureTexts, formatFailure } from '../../src/languages/failures.ts';

const texts = await failureTexts.en();

/** What a failure says in English. */
export function say(error: unknown): string {
  expect(error).toBeInstanceOf(Failure);
  return formatFailure(texts, error as Failure);
}

/** What the work is refused with. */
export async function sayRefusal(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => expect.fail('it was not refused'),
    (error: unknown) => say(error),
  );
}

/** What a call is refused with. */
export function sayThrown(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return say(error);
  }
  return expect.fail('it was not refused');
}
