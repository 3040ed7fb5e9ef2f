import type { Cell } from '../../document.ts';
import { isShareHead } from '../../labels/share.ts';
import type { Piece } from '../form/draft.ts';
import type { FormReader } from '../form/reader.ts';
import { splitPairs } from '../line/pairs.ts';
import { allLines, type Line } from '../words/lines.ts';
import { isPlaceholder } from '../words/placeholder.ts';

const longestName = 60;

/** The duties in a cell without the lines that say more of them: `工作时间百分比：60%` is their share, 承担责任：全部 is kept. */
export function readDutyCell(reader: FormReader, cell: Cell, row: Map<string, readonly Piece[]>): Piece[] {
  const lines = allLines(cell.blocks);
  const group = groupIn(lines);
  if (group !== undefined && !row.has('duties.group')) row.set('duties.group', [group]);
  return lines.flatMap(({ text, written, style, place }, at): Piece[] => {
    if (at === 0 && row.get('duties.group')?.[0] === group && group !== undefined) return [];
    if (isPlaceholder(written)) return [];
    const pairs = style === undefined ? splitPairs(reader.dictionary, written, 'duties') : [];
    if (!pairs.some((pair) => isShareHead(pair.written) && /\d/.test(pair.value)))
      return [
        {
          text: style === undefined ? written : text,
          place,
          ...(style === 'bullet' ? { bullet: true as const } : style === undefined ? {} : { numbered: true as const }),
        },
      ];
    for (const pair of pairs) {
      const piece = { text: pair.value, place };
      if (isShareHead(pair.written) && !row.has('duties.share')) row.set('duties.share', [piece]);
      else reader.keep(piece, pair.written);
      reader.currentDraft().takeHeads(place, pair.written);
    }
    return [];
  });
}

/** **Pest control.** above what is done, in a cell: bold words that name what the lines below them have in common. */
function groupIn([first, ...others]: readonly Line[]): Piece | undefined {
  const [next] = others;
  if (first?.bold !== true || next === undefined || first.written.length > longestName) return undefined;
  if (others.some(({ bold, style }) => bold || style !== undefined) || !/^[^.;:。；：]{2,}[.:：]?$/u.test(first.text))
    return undefined;
  const text = first.text.replace(/[.:：]$/u, '');
  return { text, place: first.place, ...(text === first.written ? {} : { written: first.written }) };
}
