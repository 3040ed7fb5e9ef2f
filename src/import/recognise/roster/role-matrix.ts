import type { Cell, Table } from '../../document.ts';
import type { Draft } from '../form/draft.ts';
import type { FormReader } from '../form/reader.ts';
import { itemsIn } from '../line/cell-items.ts';
import { departmentIn } from '../words/department-name.ts';
import { beginsWithJob } from '../words/english-job.ts';
import { allLines } from '../words/lines.ts';
import { namesJob } from '../words/names-job.ts';
import { wordsIn } from '../words/words-in.ts';
import { keepRow } from './entries.ts';
import { factOf, findRoleMatrix, type RoleMatrix, textIn } from './find-role-matrix.ts';
import { groupColumn, isCount, isGroup, isHeadAgain, isRemark } from './matrix-rows.ts';
import { labelOf } from './read-heads.ts';

type Row = readonly Cell[];

/** A matrix in a longer text is part of what that describes. */
const mostProse = 6;

/**
 * A matrix of tasks and roles, as `Task | Clerk | Manager` above `R` and `A`, or 负责 and 参与: each role is a position
 * with the tasks that it does, and its part in the others is kept with it.
 */
export function readRoleMatrix(reader: FormReader, table: Table): boolean {
  if (reader.draft !== undefined) return false;
  const matrix = findRoleMatrix(reader, table);
  if (matrix === undefined) return false;
  const { at, roles, task } = matrix;
  const heads = table.rows[at] ?? [];
  const named = heads.findLast((cell) => cell.column <= task && wordsIn(cell) !== '');
  const areTitles = named !== undefined && labelOf(reader, wordsIn(named))?.path === 'title';
  const positions = roles.filter((cell) => isPosition(wordsIn(cell), areTitles));
  for (const row of table.rows.slice(0, at)) keepRow(reader, row);
  // A matrix of departments, or one beside forms or in a paper, is no list of positions, and its tasks are nobody's duties.
  const isList = reader.drafts.length === 0 && reader.prose.length <= mostProse;
  const again = table.rows.slice(at + 1).filter((row) => isHeadAgain(matrix, row));
  const below = table.rows.slice(at + 1).filter((row) => !again.includes(row));
  const described = positions.filter(({ column }) => below.some((row) => isTold(reader, matrix, row, column)));
  if (!isList || positions.length * 2 <= roles.length || described.length === 0) {
    for (const row of table.rows.slice(at)) keepRow(reader, row);
    return true;
  }
  const drafts = new Map(described.map((cell) => [cell.column, addPosition(reader, cell)]));
  const [first] = drafts.values();
  first?.takeCells(...heads.filter((cell) => !described.includes(cell)));
  first?.takeCells(...again.flat());
  const column = groupColumn(matrix, below);
  let group: Cell | undefined;
  for (const row of below) {
    reader.draft = first;
    const [only, another] = row.filter((cell) => wordsIn(cell) !== '');
    if (only === undefined) continue;
    if (another === undefined) {
      const isLabel = labelOf(reader, wordsIn(only))?.path.startsWith('duties') === true;
      group = !isLabel && isGroup(only, task) ? only : undefined;
      if (isLabel) first?.takeCells(only);
      else if (group === undefined) keepRow(reader, row);
      continue;
    }
    const fact = factOf(reader, matrix.marks, row);
    const beside = row.find((cell) => cell.column === column && wordsIn(cell) !== '');
    if (fact === undefined && beside !== undefined) group = beside;
    if (fact === undefined) readTask(reader, matrix, drafts, heads, row, group);
    else readFacts(reader, drafts, row, fact);
  }
  reader.draft = undefined;
  reader.target = undefined;
  return true;
}

/** Whether a row says more of a role than that it answers for a task of others or hears of it. */
function isTold(reader: FormReader, matrix: RoleMatrix, row: Row, column: number): boolean {
  const text = textIn(row, column);
  return text !== '' && (factOf(reader, matrix.marks, row) !== undefined || matrix.marks.read(text)?.does === true);
}

function isPosition(name: string, areTitles: boolean): boolean {
  if (name.length > 60 || isRemark(name) || departmentIn(name) !== undefined) return false;
  return areTitles || namesJob(name) || beginsWithJob(name);
}

function addPosition(reader: FormReader, cell: Cell): Draft {
  const draft = reader.addForm();
  draft.listed = true;
  const [line] = allLines(cell.blocks);
  draft.entries.push({ path: 'title', text: wordsIn(cell), place: line?.place ?? {} });
  return draft;
}

function readFacts(
  reader: FormReader,
  drafts: ReadonlyMap<number, Draft>,
  row: Row,
  { label, path }: { label: Cell; path: string },
): void {
  const written = wordsIn(label);
  reader.draft?.takeCells(label);
  for (const cell of row) {
    const [line] = allLines(cell.blocks);
    if (cell === label || line === undefined) continue;
    const draft = drafts.get(cell.column);
    for (const item of draft === undefined ? [] : itemsIn(path, cell))
      draft?.entries.push({ ...item, place: line.place, label: written });
    if (draft === undefined) keepCell(reader, cell, written);
  }
}

function readTask(
  reader: FormReader,
  { marks, task }: RoleMatrix,
  drafts: ReadonlyMap<number, Draft>,
  heads: Row,
  row: Row,
  group: Cell | undefined,
): void {
  const own = row.find((cell) => cell.column === task);
  const [first] = drafts.values();
  const name = own === undefined ? '' : wordsIn(own);
  for (const cell of row) {
    const text = wordsIn(cell);
    const draft = drafts.get(cell.column);
    reader.draft = draft ?? first;
    if (cell === own || cell === group || text === '') continue;
    const part = draft === undefined ? undefined : marks.read(text);
    if (draft === undefined || part === undefined || own === undefined) {
      // The number of a task, a remark beside it, or the part of a department in it.
      const head = heads.find(({ column }) => column === cell.column);
      const isNumber = cell.column < task && isCount(text);
      if (isNumber) reader.draft?.takeCells(cell);
      else
        keepCell(
          reader,
          cell,
          [name, head === undefined ? '' : wordsIn(head)].filter((each) => each !== '').join(', '),
        );
      continue;
    }
    if (part.does) {
      const cells = new Map([['duties.duty', piecesOf(own)]]);
      if (group !== undefined) cells.set('duties.group', piecesOf(group));
      draft.rows.push({ part: 'duties', cells, place: piecesOf(own)[0]?.place ?? {} });
    }
    // What marks say besides is kept: who answers for a task, is asked or informed.
    if (part.more) keepCell(reader, cell, name);
    else draft.takeCells(cell);
  }
}

function keepCell(reader: FormReader, cell: Cell, label: string): void {
  for (const { written, place } of allLines(cell.blocks)) reader.keep({ text: written, place }, label);
}

function piecesOf(cell: Cell) {
  return allLines(cell.blocks).map(({ text, place }) => ({ text, place }));
}
