import type { Cell } from '../../document.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines, type Line } from '../words/lines.ts';

const longest = 60;

/**
 * `WATER QUALITY` in a row of its own above `Responsibilities | Performance Measures`, in a form that has got to its duties: a
 * few words that are no label name the group of those below the heads.
 */
export function bandOverHeads(
  reader: FormReader,
  row: readonly Cell[],
  next: readonly Cell[] | undefined,
): Line | undefined {
  const { dictionary, draft } = reader;
  const [band, more] = row;
  if (band === undefined || more !== undefined || next === undefined || next.length < 2 || next.length > 5)
    return undefined;
  if (reader.within !== 'duties' && draft?.hasDuties !== true) return undefined;
  const [line, another] = allLines(band.blocks);
  if (line === undefined || another !== undefined || !isName(line)) return undefined;
  if (dictionary.find(line.text) !== undefined || dictionary.guess(line.text)?.path.startsWith('duties') === true)
    return undefined;
  const heads = next.map(({ blocks }) => {
    const [head, below] = allLines(blocks);
    if (head === undefined || below !== undefined) return undefined;
    return (
      dictionary.find(head.text, { within: 'duties', asColumn: true })?.path ?? dictionary.find(head.text)?.path
    )?.replace(/^kpis$/, 'duties.kpi');
  });
  const areHeads = heads.every((path) => path !== undefined && /^(?:number$|x$|duties)/.test(path));
  return areHeads && heads.some((path) => path === 'duties' || path === 'duties.duty') ? line : undefined;
}

function isName({ text, style }: Line): boolean {
  return style !== 'bullet' && text.length <= longest && !/[.。;；:：!?]$/u.test(text) && /\p{L}{2}/u.test(text);
}
