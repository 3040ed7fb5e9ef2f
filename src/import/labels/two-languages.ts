import { guessPath } from './guess.ts';

/** The halves of a label in two languages, as `职位 Position`, `修订人 By`, `Grade 级别` or `汇报上级/Reports to`; undefined for any other text. */
export function splitLanguages(written: string): readonly [chinese: string, english: string] | undefined {
  const text = written.replace(/[\s:：]+$/u, '');
  if (!/\p{Script=Han}/u.test(text) || !/[A-Za-z]{3}|[A-Z][a-z]|\s(?:NO|ID)\.?$/.test(text)) return undefined;
  const han = String.raw`\p{Script=Han}[\p{Script=Han}\s、/()（）]*`;
  const latin = String.raw`[A-Za-z](?:[A-Za-z\s&/,.'’()-]{2,40}|[a-z])`;
  const [, first, second] = new RegExp(`^(${han}?)[\\s:：/／|]*(${latin})$`, 'u').exec(text) ?? [];
  if (first !== undefined && second !== undefined) return [first.trim(), second.trim()];
  const [, before, after] = new RegExp(`^(${latin}?)[\\s:：/／|]*(${han})$`, 'u').exec(text) ?? [];
  return before === undefined || after === undefined ? undefined : [after.trim(), before.trim()];
}

/** Whether the other half of a label in two languages may say the same: its words speak of it, or of nothing else. */
export function isSameIn(path: string, other: string, chineseIsKnown: boolean): boolean {
  const guessed = guessPath(other);
  if (guessed !== undefined) return guessed.split('.')[0] === path.split('.')[0];
  // 经理 Manager is a title.
  const isName = /^(?:reportsTo|dottedLineTo|directReports)$/.test(path);
  return !isName && (chineseIsKnown ? other.split(/\s+/).length <= 4 : other.length <= 8 && !/\s/u.test(other));
}

/** `RESPONSIBILITIES AND MEANS 职责与方法`: what both halves speak of, though neither is a label that is known. */
export function guessInLanguages(written: string, pathOf: (half: string) => string | undefined): string | undefined {
  const [chinese, english] = splitLanguages(written)?.map(pathOf) ?? [];
  if (chinese === undefined || english === undefined || chinese.split('.')[0] !== english.split('.')[0])
    return undefined;
  return english.startsWith(chinese) ? english : chinese;
}
