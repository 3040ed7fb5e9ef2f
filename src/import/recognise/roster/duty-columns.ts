import type { Cell } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';
import { isShareHead } from '../../labels/share.ts';
import type { Piece } from '../form/draft.ts';
import { allLines } from '../words/lines.ts';
import { textOf } from '../words/words-in.ts';
import type { RosterColumn } from './roster-column.ts';

/** The columns once more, with those that say of each duty in a list with a row a duty what it belongs to and what share it has. */
export function withDutyColumns(columns: readonly RosterColumn[], dictionary: Dictionary): readonly RosterColumn[] {
  const duty = columns.findIndex(({ path }) => path === 'duties' || path === 'duties.duty');
  const taken = new Set(columns.flatMap(({ path }) => path ?? []));
  return columns.map((column, at) => {
    const found = dictionary.find(column.head, { within: 'duties', asColumn: true })?.path;
    // A kind right before the duties is theirs, and anywhere else may be that of the position.
    const isGroup = found === 'duties.group' && at === duty - 1;
    const path = isGroup
      ? found
      : found === 'duties.essential'
        ? found
        : isShareHead(column.head) && found !== 'duties.kpi.weight'
          ? 'duties.share'
          : undefined;
    if (path === undefined || taken.has(path) || !mayBe(column, dictionary)) return column;
    taken.add(path);
    return { ...column, path };
  });
}

/** A head that nothing knows but by its words, as 工时占比 for hours of work, or by a likeness, as 职责类别 for 职务类别. */
function mayBe({ path, head }: RosterColumn, dictionary: Dictionary): boolean {
  return path === undefined || path === 'duties' || dictionary.find(head, { within: 'basic' }) === undefined;
}

/** The name of a group goes on below its own row where its cell is merged or empty. */
export class CarriedGroup {
  private pieces: readonly Piece[] = [];

  forget(): void {
    this.pieces = [];
  }

  in(cell: Cell | undefined): readonly Piece[] {
    if (cell !== undefined && textOf(cell.blocks) !== '')
      this.pieces = allLines(cell.blocks).map(({ text, place }) => ({ text, place }));
    return this.pieces;
  }
}
