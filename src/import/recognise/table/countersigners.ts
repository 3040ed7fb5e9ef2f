import type { Cell } from '../../document.ts';
import { placeOf } from '../cell/cells.ts';
import type { Piece } from '../form/draft.ts';
import type { FormReader } from '../form/reader.ts';
import { isPlaceholder } from '../words/placeholder.ts';
import { wordsIn } from '../words/words-in.ts';

const further =
  /^(?:会签|會簽|会签人|會簽人|会签部门|(?:counter|co)-?signed(?: by)?|counter-?signatory|co-?signatory)$/iu;
const reviewed = /^(?:审核|審核|审核人|复核|審查|审查|checked|reviewed|verified)(?: by)?$/iu;

/** Whether a row of signers is one of several who countersign, or of one beside the person who reviews. */
export function isCountersigner(rows: readonly (readonly Cell[])[], name: Cell | undefined): name is Cell {
  const names = rows.map(([cell]) => wordsIn(cell));
  return (
    name !== undefined &&
    further.test(wordsIn(name)) &&
    (names.filter((each) => further.test(each)).length > 1 || names.some((each) => reviewed.test(each)))
  );
}

/** Reads `会签 | 聂文 | 2023-4-13`; false where no name stands beside it. */
export function readCountersigner(
  reader: FormReader,
  name: Cell,
  cells: readonly Cell[],
  keys: readonly (string | undefined)[],
): boolean {
  const filled = cells.flatMap((cell, nth) => {
    const text = wordsIn(cell);
    return text === '' || isPlaceholder(text) ? [] : [{ key: keys[nth] ?? 'x', piece: { text, place: placeOf(cell) } }];
  });
  if (!filled.some(({ key }) => key === 'by')) return false;
  const draft = reader.currentDraft();
  const values = new Map<string, readonly Piece[]>();
  for (const { key, piece } of filled)
    if (key === 'x') reader.keep(piece, wordsIn(name));
    else values.set(`approval.countersigned.${key}`, [piece]);
  draft.takeCells(name);
  draft.rows.push({ part: 'approval.countersigned', cells: values, place: placeOf(name) });
  return true;
}
