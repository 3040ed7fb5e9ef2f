import type { Label } from '../../labels/index.ts';
import { isCountedLabel } from '../words/counted-label.ts';
import type { Draft, Piece } from './draft.ts';

/** Puts `职责一` and what it is measured by in the row below it together; false for another label. */
export function addCounted(draft: Draft, { path, written }: Label, piece: Piece): boolean {
  const last = draft.rows.at(-1);
  if (path === 'duties' && isCountedLabel(written)) {
    beginCounted(draft, piece);
    return true;
  }
  if ((path !== 'kpis' && path !== 'duties.share') || last?.counted !== true) return false;
  const key = path === 'kpis' ? 'duties.kpi' : path;
  if (key === path) draft.takeHeads(piece.place, written);
  draft.rows[draft.rows.length - 1] = {
    ...last,
    cells: new Map([...last.cells, [key, [...(last.cells.get(key) ?? []), piece]]]),
  };
  return true;
}

/** Begins the row of one duty, to which the share and the measures beside and below it belong. */
export function beginCounted(draft: Draft, piece: Piece): void {
  draft.rows.push({
    part: 'duties',
    cells: new Map([['duties.duty', [piece]]]),
    place: piece.place,
    counted: true,
    after: draft.entries.filter((entry) => entry.path === 'duties').length,
  });
}
