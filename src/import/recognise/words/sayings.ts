/** Sentences of one kind that papers have in much the same words: one of them, and how all of them are known. */
export interface Saying {
  readonly example: string;
  readonly pattern: RegExp;
}

export function isOneOf(sayings: readonly Saying[], text: string): boolean {
  return sayings.some(({ pattern }) => pattern.test(text));
}
