import type { SourcePlace, ValuePath } from '../../model/imported.ts';
import { align } from './align.ts';
import { type Change, textOfPiece } from './change.ts';
import { pieceOf } from './sheet-rows.ts';
import { isColumns } from './to-value.ts';

export function changeOne(path: ValuePath, was: string, now: string, place: SourcePlace): Change[] {
  return now.trim() === ''
    ? [{ kind: 'delete', path, place, was }]
    : [{ kind: 'set', path, piece: pieceOf(now, place), was }];
}

/** A list has an item a line. */
export function changeList(list: ValuePath, was: string, now: string, place: SourcePlace): Change[] {
  const items = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const aligned = align(items(was), items(now), { marks: () => [], text: (item) => item, fits: () => true }) ?? [];
  let at = 0;
  return aligned.flatMap(({ before, after }): Change[] => {
    if (before === undefined)
      return [{ kind: 'insert', path: [...list, at], item: pieceOf(after ?? '', place), place }];
    const path = [...list, at++];
    return after === before ? [] : changeOne(path, before, after ?? '', place);
  });
}

/** Names that were typed into one line of a cell, which has one a line. */
export function findSeveral([key]: ValuePath, changes: readonly Change[]): string | undefined {
  if (!/^(?:incumbents|aliases|formerTitles)$/.test(String(key))) return undefined;
  const sign = /[,，、;；]/;
  return changes
    .flatMap((change) => {
      if (change.kind === 'set') return sign.test(change.was) ? [] : [change.piece];
      return change.kind === 'insert' ? [change.item] : [];
    })
    .flatMap((item) => (isColumns(item) ? [] : [textOfPiece(item)]))
    .find((text) => sign.test(text));
}
