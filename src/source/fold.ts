import { CST, type Scalar } from 'yaml';
import { joinsTightly } from '../text/text.ts';

/** Put where a line ends without a space; a noncharacter, which no file that is read can hold. */
const mark = '\ufdd0';
const lineEnd = /(\S)(?=[ \t]*\r?\n[ \t]*(\S))/gu;

/** Whether YAML would set a space that nobody typed: where a line ends, and goes on, in a script without spaces. */
export function hasTightFold(text: string): boolean {
  for (const [, before = '', after = ''] of text.matchAll(lineEnd)) if (joinsTightly(before, after)) return true;
  return false;
}

/** The value of a scalar whose lines are joined as its script joins them: `我们接待` and `客户` are one word. */
export function foldValue({ value, srcToken: token }: Scalar): unknown {
  if (typeof value !== 'string' || token === undefined || !('source' in token)) return value;
  if (!CST.isScalar(token) || !token.source.includes('\n')) return value;
  const source = token.source.replace(lineEnd, (before: string, _: string, after: string) =>
    joinsTightly(before, after) ? `${before}${mark}` : before,
  );
  if (source === token.source) return value;
  // A tab or space between the mark and the line's end is as invisible to its author as the end itself.
  const folded = CST.resolveAsScalar({ ...token, source }, false, () => undefined)?.value ?? value;
  return folded.replace(new RegExp(`${mark}[ \\t]*`, 'gu'), '');
}
