import type { Cell } from '../document.ts';
import { labelOf } from './cells.ts';
import { joinLines, textOf } from './lines.ts';
import type { FormReader } from './reader.ts';

/** `岗位特性` merged downwards beside `工作场所 | …`: words that no dictionary has name what the labels right of them have in common. */
export function readUnknownSide(reader: FormReader, row: readonly Cell[]): Cell | undefined {
  const [side, label] = row;
  if (side === undefined || label === undefined || side.height < 2 || row.length < 3) return undefined;
  const name = joinLines(textOf(side.blocks).split('\n'));
  if (!/^\p{Script=Han}{2,8}$/u.test(name)) return undefined;
  if (labelOf(reader, side, undefined) !== undefined || labelOf(reader, label, undefined, false) === undefined)
    return undefined;
  reader.target = undefined;
  reader.currentDraft().headings.push(textOf(side.blocks), name, ...textOf(side.blocks).split('\n'));
  return side;
}
