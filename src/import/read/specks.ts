import type { TextLine } from './join-lines.ts';

/** One such line is what somebody wrote. */
const fewest = 2;
const alone = /^(?=.{1,5}$)[-–—\s]*[.,:;'’`´^~|·"]+[-–—.,:;'’`´^~|·"\s]*$/u;
const atEnd = /^(.*[\p{L}\p{N}].*?)\s{3,}([.,'’`´^~|·]{1,3})\s*$/u;

/** Dirt on a page that a scanner took for signs: lines of nothing else, and what stands far behind a line of a page with such. */
export function takeSpecks(lines: readonly TextLine[]): { text: readonly TextLine[]; specks: readonly TextLine[] } {
  const dirty = lines.filter(({ text }) => alone.test(text.trim()));
  if (dirty.length < fewest) return { text: lines, specks: [] };
  const specks = [...dirty];
  const clean = lines.flatMap((line) => {
    if (alone.test(line.text.trim())) return [];
    const [, text, speck] = line.text.length > 200 ? [] : (atEnd.exec(line.text) ?? []);
    if (text === undefined || speck === undefined) return [line];
    specks.push({ ...line, text: speck });
    return [{ ...line, text }];
  });
  return { text: clean, specks };
}
