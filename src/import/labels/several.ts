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
/** The two labels of `Summary/Objective` or 学历与经验; none where there aren't two short ones. */
export function halvesOf(written: string): readonly string[] {
  const halves = written
    .replace(/[:：]\s*$/u, '')
    .split(/\s*[/／&＆、]\s*|\s+and\s+|(?<=\p{Script=Han})[与和及或](?=\p{Script=Han})/iu)
    .map((half) => half.trim());
  return halves.length === 2 && halves.every((half) => half.length <= 30) ? halves : [];
}

/** The three to five of `Necessary knowledge, skills and experience`; none otherwise. */
export function piecesOf(written: string): readonly string[] {
  const bare = written.replace(
    /^(?:necessary|full performance|required|minimum|essential|basic|specific|specialist|special|job)\s+/i,
    '',
  );
  const pieces = bare
    .replace(/[\s:：]+$/u, '')
    .split(/\s*[/／&＆、,，]\s*(?:and\s+)?|\s+and\s+|(?<=\p{Script=Han})[与和及或](?=\p{Script=Han})/iu);
  return pieces.length >= 3 && pieces.length <= 5 ? pieces : [];
}
