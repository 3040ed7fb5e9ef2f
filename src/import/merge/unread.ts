import type { SourceDocument } from '../document.ts';
import { type Aligned, align } from './align.ts';
import { type Change, isBlank, textOfPiece } from './change.ts';
import { findChapters } from './chapters.ts';
import { hasText, likeLines, likeRows, type Words } from './compare.ts';
import type { Unread } from './merged.ts';
import { insertRow } from './new-items.ts';
import { listOwnPairs } from './own-pairs.ts';
import { type Line, linesOf, listRows, type Region } from './regions.ts';

/** What was changed in a form and can be no change of a value: in its heading, in labels, in what follows from others. */
export function listUnread(
  printed: Region,
  edited: Region,
  words: Words,
  changes: readonly Change[],
): Omit<Unread, 'file'>[] {
  const rows = align(printed.rows.filter(hasText), edited.rows.filter(hasText), likeRows) ?? [];
  const found = rows.flatMap(({ before, after }, at) => {
    if (after === undefined) {
      const own = listOwnPairs({ ...printed, rows: before === undefined ? [] : [before] }, words.dictionary);
      return own.map(({ label, lines }) => ({ place: {}, text: [label, ...lines.map(({ text }) => text)].join(' ') }));
    }
    if (before === undefined) {
      const previous = rows.slice(0, at).findLast((each) => each.before !== undefined)?.before;
      const next = rows.slice(at).find((each) => each.before !== undefined)?.before;
      const isRead = insertRow(after, { rows: printed.rows, previous, next, words }).length > 0;
      return isRead ? [] : linesOf(after).flatMap((line) => tell(line, changes));
    }
    if (before.cells.length !== after.cells.length) return linesOf(after).flatMap((line) => tell(line, changes));
    return before.cells.flatMap((cell, nth) => compareLines(cell, after.cells[nth] ?? [], changes));
  });
  return found.filter(({ text }) => text !== '');
}

/** Lines without marks that are others than they were, in a cell that was not blank. */
function compareLines(before: readonly Line[], after: readonly Line[], changes: readonly Change[]) {
  const [old, now] = [before, after].map((lines) => lines.filter((line) => !isBlank(line)));
  if (old === undefined || now === undefined || old.length === 0) return [];
  const hasValues = old.some(({ values }) => values.length > 0);
  return (align(old, now, likeLines) ?? []).flatMap((each: Aligned<Line>) => {
    if (each.before === undefined) return hasValues ? [] : tell(each.after, changes);
    if (each.before.values.length > 0 || each.before.text.trim() === each.after?.text.trim()) return [];
    if (each.after === undefined)
      return hasValues ? [] : [{ place: before[0]?.place ?? {}, text: each.before.text.trim() }];
    return tell(each.after, changes, each.before.text);
  });
}

/** A line, unless it says only what was changed in a cell of the form as well. */
function tell({ text, place }: Line, changes: readonly Change[], was = ''): Omit<Unread, 'file'>[] {
  const said = changes.reduce(
    (line, change) =>
      change.kind === 'set' && change.was !== '' ? line.replace(change.was, textOfPiece(change.piece)) : line,
    was,
  );
  return said.trim() === text.trim() ? [] : [{ place, text: text.trim() }];
}

/** What was changed in the chapters: lines that they did not have, else lines that they no longer have. */
export function listUnreadChapters(printed: SourceDocument, edited: SourceDocument): Unread[] {
  const [old, now] = [linesOfChapters(printed), linesOfChapters(edited)];
  const added = subtract(now, old);
  const gone = subtract(old, now).map(({ text }) => ({ place: {}, text }));
  return added.length > 0 ? added : gone;
}

function linesOfChapters(document: SourceDocument): Unread[] {
  return findChapters(document).flatMap(({ title, blocks }) => [
    { place: {}, text: title },
    ...blocks
      .flatMap(listRows)
      .flatMap(linesOf)
      .filter((line) => !isBlank(line))
      .map(({ place, text }) => ({ place, text: text.trim() })),
  ]);
}

function subtract(lines: readonly Unread[], others: readonly Unread[]): Unread[] {
  const counts = new Map<string, number>();
  for (const { text } of others) counts.set(text, (counts.get(text) ?? 0) + 1);
  return lines.filter(({ text }) => {
    const left = counts.get(text) ?? 0;
    counts.set(text, left - 1);
    return left <= 0;
  });
}
