import type { Cell } from '../../document.ts';
import type { Label } from '../../labels/index.ts';
import { labelOf } from '../cell/cells.ts';
import type { Head } from '../duties/table-head.ts';
import { kindOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import { wordsIn } from '../words/words-in.ts';

interface MergedSide {
  readonly cell: Cell;
  readonly label: Label;
}

/** The labels merged downwards at the beginning of a row: 任职资格, and right of it 知识技能 over some of the same rows. */
export function sidesOf(reader: FormReader, row: readonly Cell[]): MergedSide[] {
  const outer = sideOf(reader, row);
  if (outer === undefined || !/^(?:qualifications|summary|conditions|career)$/.test(outer.label.path))
    return outer === undefined ? [] : [outer];
  const inner = row.length > 3 || row[1]?.height !== 1 ? sideOf(reader, row.slice(1)) : undefined;
  return inner === undefined ? [outer] : [outer, inner];
}

function sideOf(reader: FormReader, row: readonly Cell[]): MergedSide | undefined {
  const [cell] = row;
  if (cell === undefined || cell.height < 2 || row.length < 2) return undefined;
  const text = wordsIn(cell);
  const label =
    labelOf(reader, cell, undefined) ?? (/^[^\n\p{P}]{1,24}$/u.test(text) ? reader.dictionary.guess(text) : undefined);
  return label === undefined || kindOf(label.path) === 'one' ? undefined : { cell, label };
}

/** `岗位特性` merged downwards beside `工作场所 | …`: words that no dictionary has name what the labels right of them have in common. */
export function readUnknownSide(reader: FormReader, row: readonly Cell[]): Cell | undefined {
  const [side, label] = row;
  if (side === undefined || label === undefined || side.height < 2 || row.length < 3) return undefined;
  const name = wordsIn(side);
  if (!/^\p{Script=Han}{2,8}$/u.test(name)) return undefined;
  if (labelOf(reader, side, undefined) !== undefined || labelOf(reader, label, undefined, false) === undefined)
    return undefined;
  reader.target = undefined;
  reader.currentDraft().takeCells(side);
  return side;
}

/** 通用资质要求 merged down left of the columns of 岗位职责 begins another part, though nobody knows it. */
export function isLeftOf([first]: readonly Cell[], head: Head | undefined): boolean {
  const [column] = head?.columns ?? [];
  return first !== undefined && column !== undefined && first.height > 1 && first.column < column.from;
}
