import { isBlank } from './change.ts';
import { changeForm, type Form } from './change-form.ts';
import { compareRegions } from './compare.ts';
import { type MergeTarget, nothing } from './merged.ts';
import type { Line, Region, Row } from './regions.ts';

/**
 * Whether a form of the document, read by its words and places alone, is what its file says: then nothing is left to
 * be merged, although the marks count its items as they were before.
 */
export function isMerged(
  form: Form,
  { printed, edited }: { readonly printed: Region; readonly edited: Region },
  target: MergeTarget,
  words: Parameters<typeof compareRegions>[2],
): boolean {
  const bare = { ...edited, rows: edited.rows.map(withoutMarks).filter((row) => !isEmptied(row)) };
  const found = nothing();
  changeForm(form, edited.kind, target, found, { list: () => compareRegions(printed, bare, words) });
  return found.files.length + found.refused.length === 0;
}

function withoutMarks(row: Row): Row {
  const bare = (line: Line): Line => ({ ...line, values: [] });
  return { ...row, cells: row.cells.map((cell) => cell.map(bare)) };
}

/** A row of labels whose values were all cleared: the form would not print it. */
function isEmptied({ isTable, cells }: Row): boolean {
  const isPairs = isTable && (cells.length === 2 || cells.length === 4);
  return isPairs && cells.every((cell, at) => cell.every(isBlank) === (at % 2 === 1));
}
