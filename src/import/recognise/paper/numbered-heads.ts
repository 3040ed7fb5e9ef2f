import type { Dictionary } from '../../labels/index.ts';
import type { Line } from '../words/lines.ts';

const numbered = /^(\d{1,2})[ \u3000]+(\p{Lu}[^.:;!?\p{Script=Han}]{2,59})$/u;
const [fewest, fewestKnown] = [3, 2];

/**
 * `1 Purpose of the job`, `2 Main responsibilities`, `3 Working hours`: headings that count from 1 with a space alone behind the
 * number, whatever stands between them, of which several are known.
 */
export function readNumberedHeads(dictionary: Dictionary, lines: (readonly Line[])[]): void {
  let heads: { readonly at: number; readonly text: string }[] = [];
  const close = (): void => {
    const known = heads.filter(({ text }) => dictionary.guess(text) !== undefined).length;
    if (heads.length >= fewest && known >= fewestKnown && known * 2 >= heads.length)
      heads.forEach(({ at, text }, nth) => {
        lines[at] = (lines[at] ?? []).map((line) => ({
          ...line,
          text,
          style: 'decimal' as const,
          count: nth + 1,
          levels: [nth + 1],
        }));
      });
    heads = [];
  };
  for (const [at, [line, another]] of lines.entries()) {
    if (line === undefined || another !== undefined || line.style !== undefined || line.heading !== undefined) continue;
    const [, number, text = ''] = numbered.exec(line.text) ?? [];
    if (number === undefined) continue;
    if (Number(number) === 1) close();
    if (Number(number) === heads.length + 1) heads.push({ at, text });
  }
  close();
}
