import type { Cell } from '../../document.ts';
import { allLines } from '../words/lines.ts';
import { textOf } from '../words/words-in.ts';
import type { Column, Head } from './table-head.ts';

/** Rows below the heads that are looked at. */
const enough = 12;
/** What should come of a duty. */
const ofResult = /\b(?:outputs?|outcomes?|deliverables?|results?)\b/i;

/**
 * `Output | Key activities | Measures`: of several columns whose heads speak of duties the one with lists, or with the most text, has
 * them; short texts left of it name their groups, and results right of it are what they are measured by.
 */
export function tellDutyColumns(head: Head, below: readonly (readonly Cell[])[]): Head {
  const own = head.columns.filter(({ path }) => path === 'duties.duty');
  if (head.part !== 'duties' || own.length < 2) return head;
  const end = below.findIndex((row) => row.length > 1 && row.length < head.columns.length - 1);
  const rows = below.slice(0, end === -1 ? enough : Math.min(end, enough)).filter((row) => row.length > 1);
  const lengths = own.map((column) => rows.reduce((sum, row) => sum + lengthIn(row, column), 0));
  const listed = own.filter((column) => areLists(rows, column) && !ofResult.test(column.label));
  const [only, another] = listed;
  const isListed = only !== undefined && another === undefined;
  const most = isListed ? own.indexOf(only) : lengths.indexOf(Math.max(...lengths));
  const [duty, at] = [own[most], most];
  if (duty === undefined || rows.length === 0) return head;
  const names = own.filter((column, nth) => nth < at && areNames(rows, column, isListed) && (lengths[nth] ?? 0) > 0);
  const isGrouped = head.columns.some(({ path }) => path === 'duties.group');
  const columns = head.columns.map((column): Column => {
    if (column.path !== 'duties.duty' || column === duty) return column;
    if (column === names[0] && !isGrouped) return { ...column, path: 'duties.group' };
    // `KPA | Output | Activities`: what should come of several duties is none of them.
    if (column.from < duty.from && ofResult.test(column.label) && isGrouped) return { ...column, path: 'x' };
    const isMeasured = head.columns.some(({ path }) => path.startsWith('duties.kpi'));
    return column.from > duty.from && ofResult.test(column.label) && !isMeasured
      ? { ...column, path: 'duties.kpi' }
      : column;
  });
  return { ...head, columns };
}

/** What says at more length how a duty is done. */
const ofPoints = /(?:要点|要求|细则|步骤|任务|措施|活动|动作)$|\b(?:tasks|activities|steps|actions|key points|how)\b/iu;

/**
 * `岗位职责 | 管控要点 | 履行时间`: right of the one column of duties, in a line each, a column of lists whose head no dictionary has is
 * one of duties, too. Returns its head.
 */
export function takePoints(columns: Column[], below: readonly (readonly Cell[])[]): string | undefined {
  const [duty, another] = columns.filter(({ path }) => path === 'duties.duty');
  if (duty === undefined || another !== undefined) return undefined;
  const rows = below.slice(0, enough).filter((row) => row.length === columns.length);
  const isOfPoints = (column: Column) =>
    column.path === 'x' && column.from > duty.from && ofPoints.test(column.label) && areLists(rows, column);
  const at = columns.findIndex(isOfPoints);
  const points = columns[at];
  if (points === undefined || rows.length < 2 || !areNames(rows, duty, true)) return undefined;
  columns[at] = { ...points, path: 'duties.duty' };
  return points.label;
}

function cellIn(row: readonly Cell[], { from, to }: Column): Cell | undefined {
  return row.find(({ column }) => column >= from && column < to);
}

function lengthIn(row: readonly Cell[], column: Column): number {
  return textOf(cellIn(row, column)?.blocks ?? []).length;
}

/** Most of the cells have an item with a number or a bullet on each line. */
function areLists(rows: readonly (readonly Cell[])[], column: Column): boolean {
  const lists = rows.filter((row) => {
    const lines = allLines(cellIn(row, column)?.blocks ?? []);
    return lines.length > 0 && lines.every(({ style }) => style !== undefined);
  });
  const isLong = lists.some((row) => allLines(cellIn(row, column)?.blocks ?? []).length > 1);
  return isLong && lists.length * 4 >= rows.length * 3;
}

/** A few words on one line, more beside lists, of which few end as sentences do. */
function areNames(rows: readonly (readonly Cell[])[], column: Column, besideLists: boolean): boolean {
  const lines = rows.map((row) => allLines(cellIn(row, column)?.blocks ?? [])).filter((all) => all.length > 0);
  const named = lines.filter(
    ([line, another]) =>
      line !== undefined &&
      another === undefined &&
      line.text.length <= (besideLists ? 120 : 60) &&
      !/[.;。；]$/u.test(line.text),
  );
  return named.length * 4 >= lines.length * 3;
}
