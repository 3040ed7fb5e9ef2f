import type { Cell } from '../../document.ts';
import type { Piece } from '../form/draft.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { isPlaceholder } from '../words/placeholder.ts';

/** The indicators in a cell without the lines that head some of them: `1、定量指标` above `（1）…`. */
export function readIndicatorCell(reader: FormReader, cell: Cell): Piece[] {
  const lines = allLines(cell.blocks);
  return lines.flatMap(({ text, written, style, place }, at): Piece[] => {
    if (isPlaceholder(written)) return [];
    const next = lines[at + 1]?.style;
    const isHead =
      style !== undefined && next !== undefined && next !== style && /^\p{Script=Han}{2,8}[:：]?$/u.test(text);
    if (isHead) reader.keep({ text: written, place });
    return isHead ? [] : [{ text, place }];
  });
}
