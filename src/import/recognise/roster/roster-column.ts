import type { SourcePlace } from '../../../model/imported.ts';
import type { Cell } from '../../document.ts';
import { isEmployment } from '../words/label-by-value.ts';
import { textOf } from '../words/words-in.ts';

/** A column of a list with a row a position or a person. */
export interface RosterColumn {
  readonly head: string;
  /** Where the head stands. */
  readonly place: SourcePlace;
  readonly column: number;
  /** `person`, `person-id`, `manager` and `manager-id` are of lists of people. */
  readonly path?: string;
  /** Duties below `Essential functions` are all essential, those below another head maybe not. */
  readonly essential?: boolean;
}

/** The text of a row below a head. */
export function textAt(row: readonly Cell[], column: RosterColumn | undefined): string {
  const cell = row.find((each) => each.column === column?.column);
  return cell === undefined ? '' : textOf(cell.blocks);
}

/** Rows that are looked at: enough to see what a column holds. */
const enough = 50;

/** The texts below a head, without empty cells. */
export function valuesBelow(rows: readonly (readonly Cell[])[], column: RosterColumn): readonly string[] {
  return rows
    .slice(0, enough)
    .map((row) => textAt(row, column))
    .filter((text) => text !== '');
}

/** Whether most of what is below a head are kinds of employment. */
export function isOfEmployment(rows: readonly (readonly Cell[])[], column: RosterColumn): boolean {
  const values = valuesBelow(rows, column);
  return values.filter(isEmployment).length * 2 > values.length;
}

/** A column of duties in a list holds all of a position's duties. */
export function bodyOf(path: string): string {
  if (path === 'duties.duty') return 'duties';
  return path.startsWith('duties.kpi') ? 'kpis' : path;
}
