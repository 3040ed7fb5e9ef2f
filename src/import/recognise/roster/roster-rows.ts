import type { Cell } from '../../document.ts';
import { textOf } from '../words/words-in.ts';
import type { RosterColumn } from './roster-column.ts';
import { isSum } from './sums.ts';

/** Beside heads in two rows those of one row are merged downwards; 合计 below 定员人数 is that of how many there are. */
export function withMerged(above: readonly Cell[] | undefined, row: readonly Cell[]): readonly Cell[] {
  const merged = (above ?? []).filter(
    ({ column, height }) => height === 2 && !row.some((cell) => cell.column === column),
  );
  const named = row.map((cell) => {
    const wide = isSum(textOf(cell.blocks))
      ? above?.find(({ column, span }) => span > 1 && column === cell.column)
      : undefined;
    return wide === undefined ? cell : { ...cell, blocks: wide.blocks };
  });
  return [...merged, ...named].sort((first, second) => first.column - second.column);
}

/** What is only kept is kept with both its heads: 现有人数 在岗. A notice over all columns heads none of them. */
export function withUpperHeads(
  columns: readonly RosterColumn[],
  above: readonly Cell[] | undefined,
): readonly RosterColumn[] {
  return columns.map((each) => {
    const wide = above?.find((cell) => cell.span > 1 && isOver(cell, each.column));
    const isOverAll = columns.every(({ column }) => wide !== undefined && isOver(wide, column));
    // 监督电话：8866 over some of them is a fact of the list.
    const isFact = wide !== undefined && /[:：]\s*\S/u.test(textOf(wide.blocks));
    const named = wide === undefined || isOverAll || isFact ? '' : textOf(wide.blocks).trim();
    return each.path !== undefined || named === '' ? each : { ...each, head: `${named} ${each.head}` };
  });
}

function isOver({ column, span }: Cell, below: number): boolean {
  return below >= column && below < column + span;
}

/** `任用条件` over 学历 and 经历, beside heads that are merged downwards: the heads are in the row below. */
export function isUpperHead(row: readonly Cell[], below: readonly Cell[] | undefined): boolean {
  const wide = row.filter(({ span, height }) => span > 1 && height === 1);
  const deep = row.filter(({ height }) => height === 2);
  return (
    wide.length > 0 &&
    deep.length > 1 &&
    wide.every(
      ({ column, span }) =>
        below?.filter((cell) => cell.column >= column && cell.column < column + span).length === span,
    )
  );
}

/** `externalCode | department.name | cust_union`: what a program calls the columns, above what people do. */
export function areFieldNames(row: readonly Cell[] | undefined, heads: readonly Cell[]): boolean {
  const names = (row ?? []).map(({ blocks }) => textOf(blocks).trim()).filter((text) => text !== '');
  const isJoined = (name: string): boolean => /[a-z][A-Z]|\w[._]\w/.test(name);
  return (
    names.length > 2 &&
    names.length <= heads.length &&
    names.every((name) => /^[A-Za-z]\w*(?:\.\w+)*$/.test(name)) &&
    names.filter(isJoined).length * 3 >= names.length
  );
}

/** What is merged over several rows is said of each of them; how many hold a position, and what they do, is not. */
const shared = /^(?:department|reportsTo|manager|manager-id|location|family|employmentType|grade|pay(?:\..+)?)$/;

/** A row with the cells that are merged down over it, such as the department or the superior of several positions. */
export function withShared(
  columns: readonly RosterColumn[],
  above: readonly (readonly Cell[])[],
  row: readonly Cell[],
  isShared: RegExp = shared,
): readonly Cell[] {
  const missing = columns.filter(
    ({ path, column }) => isShared.test(path ?? '') && !row.some((cell) => cell.column === column),
  );
  const merged = missing.flatMap(({ column: own }) =>
    above.flatMap((cells, at) => cells.filter(({ column, height }) => column === own && height > above.length - at)),
  );
  return merged.length === 0 ? row : [...row, ...merged];
}

/** The same for a list of people, several of whom may hold the position whose title is merged over them. */
export function withHeld(columns: readonly RosterColumn[], rows: readonly (readonly Cell[])[]): (readonly Cell[])[] {
  const isShared = new RegExp(`${shared.source}|^(?:title|code)$`);
  return rows.map((row, nth) => withShared(columns, rows.slice(0, nth), row, isShared));
}

/** Whether most rows have their cells below the heads: a form may have a row or two of names and titles among all else. */
export function areRegular(heads: readonly RosterColumn[], rows: readonly (readonly Cell[])[]): boolean {
  const columns = new Set(heads.map(({ column }) => column));
  const filled = rows.filter((row) => row.some((cell) => textOf(cell.blocks) !== ''));
  const fits = (row: readonly Cell[]) =>
    row.length * 2 >= heads.length && row.every(({ column }) => columns.has(column));
  return filled.filter(fits).length * 2 >= filled.length;
}
