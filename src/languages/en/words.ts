import { names } from '../quote.ts';

/** `` `a`, `b` or `c` ``: at most three are named. */
export function anyOf(texts: readonly string[]): string {
  return join(names(texts), 'or');
}

/** `` `a`, `b` and 3 more ``: at most three are named. */
export function allOf(texts: readonly string[]): string {
  const shown = names(texts);
  const more = texts.length - shown.length;
  return join(more > 0 ? [...shown, `${more} more`] : shown, 'and');
}

/** The question at the end of a message about a misspelling; undefined if nothing resembles the name. */
export function didYouMean(suggestions: readonly string[]): string | undefined {
  return suggestions.length === 0 ? undefined : `did you mean ${anyOf(suggestions)}?`;
}

/** A number with its noun: `1 error`, `3 errors`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** The subject of a sentence about a value: `` `duties[2].kpi` ``, or the whole file. */
export function subject(path: string): string {
  return path === '' ? 'the file' : `\`${path}\``;
}

/** Joins words as `one, two or three`. */
export function join(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
