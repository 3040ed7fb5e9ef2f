import type { Cell } from '../../document.ts';
import { isShareHead } from '../../labels/share.ts';
import type { Piece } from '../form/draft.ts';
import type { FormReader } from '../form/reader.ts';
import { splitPairs } from '../line/pairs.ts';
import { allLines } from '../words/lines.ts';
import { isPlaceholder } from '../words/placeholder.ts';

/** The duties in a cell without the lines that say more of them: `工作时间百分比：60%` is their share, 承担责任：全部 is kept. */
export function readDutyCell(reader: FormReader, cell: Cell, row: Map<string, readonly Piece[]>): Piece[] {
  return allLines(cell.blocks).flatMap(({ text, written, style, place }): Piece[] => {
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
