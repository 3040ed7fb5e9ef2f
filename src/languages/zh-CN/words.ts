import { names } from '../quote.ts';

/** `` `a`、`b` 或 `c` ``: at most three are named. */
export function anyOf(texts: readonly string[]): string {
  return join(names(texts), ' 或 ');
}

/** `` `a`、`b`、`c` 等 5 个 ``; up to three, all of them are named. */
export function allOf(texts: readonly string[], measure: string): string {
  const shown = names(texts);
  return shown.length < texts.length ? `${shown.join('、')} 等 ${texts.length} ${measure}` : shown.join('、');
}

/** The question at the end of a message about a misspelling; undefined if nothing resembles the name. */
export function didYouMean(suggestions: readonly string[]): string | undefined {
  return suggestions.length === 0 ? undefined : `是不是 ${anyOf(suggestions)}？`;
}

/** The subject of a sentence about a value: `` `duties[2].kpi` ``, or the whole file. */
export function subject(path: string): string {
  return path === '' ? '整个文件' : `\`${path}\``;
}

/** The subject and what is said about it, with a space only after a backtick. */
export function after(path: string, rest: string): string {
  return path === '' ? `${subject(path)}${rest}` : `${subject(path)} ${rest}`;
}

/** Joins words as `甲、乙或丙`. */
export function join(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join('、')}${last}${words.at(-1)}`;
}
