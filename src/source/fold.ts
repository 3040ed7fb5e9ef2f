import { CST, type Scalar } from 'yaml';
import { joinsTightly } from '../text/text.ts';

/** Marks a line end without a space; a noncharacter that `decodeText` refuses in files, and `compose` as an escape. */
const mark = '\ufffe';
const lineEnd = /(\S)(?=[ \t]*\r?\n[ \t]*(\S))/gu;

/** Whether YAML would insert a space that was not typed: at a line end in a script without spaces. */
export function hasTightFold(text: string): boolean {
  for (const [, before = '', after = ''] of text.matchAll(lineEnd)) if (joinsTightly(before, after)) return true;
  return false;
}

/** The value of a scalar with its lines joined as its script requires: `我们接待` and `客户` become one word. */
export function foldValue({ value, srcToken: token }: Scalar): unknown {
  if (typeof value !== 'string' || token === undefined || !('source' in token)) return value;
  if (!CST.isScalar(token) || !token.source.includes('\n')) return value;
  const source = token.source.replace(lineEnd, (before: string, _: string, after: string) =>
    joinsTightly(before, after) ? `${before}${mark}` : before,
  );
  if (source === token.source) return value;
  // A tab or space between the mark and the line end is as invisible to the author as the line end.
  const folded = CST.resolveAsScalar({ ...token, source }, false, () => undefined)?.value ?? value;
  return folded.replace(new RegExp(`${mark}[ \\t]*`, 'gu'), '');
}
