import { guessPath } from './guess.ts';

/** `所在部门/科室/组别`: the first of several words for one thing, of which the others are shorter; and those. */
export function firstOfSeveral(written: string): readonly [first: string, ...others: string[]] | undefined {
  const [first = '', ...others] = written.replace(/[\s:：]+$/u, '').split(/\s*[/／]\s*/u);
  if (first === '' || others.length === 0 || others.length > 3) return undefined;
  return others.every((other) => /^\p{Script=Han}{2,4}$/u.test(other)) ? [first, ...others] : undefined;
}

/** Whether one of the others speaks of the same path, and none of another. */
export function areSameKind(path: string, others: readonly string[]): boolean {
  const known = others.map((other) => guessPath(other));
  return known.includes(path) && known.every((each) => each === undefined || each === path);
}
