import type { Cell, Table } from '../../document.ts';
import type { FormReader } from '../form/reader.ts';
import { namesJob } from '../words/names-job.ts';
import { wordsIn } from '../words/words-in.ts';
import { labelOf } from './read-heads.ts';
import { RoleMarks } from './role-marks.ts';

type Row = readonly Cell[];

/** Fewer tasks or roles may be anything. */
const fewest = 2;
/** What may stand above the heads: the name of the matrix, what its marks mean. */
const mostAbove = 10;
const facts =
  /^(?:department|code|grade|reportsTo|location|headcount|incumbents|employmentType|family|pay(?:\..+)?|summary)$/;

const task =
  /^(?:(?:key |main )?(?:tasks?|activit(?:y|ies)|dut(?:y|ies)|responsibilit(?:y|ies))|(?:主要|具体)?(?:工作|任务|职责|任務|職責)(?:事项|事項|内容|內容|任务|任務|描述)?|事项|事項)$/iu;

/** A matrix of tasks and roles. */
export interface RoleMatrix {
  /** The row of heads. */
  readonly at: number;
  readonly marks: RoleMarks;
  /** The column of the tasks. */
  readonly task: number;
  /** The columns of the roles. */
  readonly roles: readonly Cell[];
}

/** The roles of a matrix and the column of its tasks; undefined for any other table. */
export function findRoleMatrix(reader: FormReader, { rows, place }: Table): RoleMatrix | undefined {
  const texts = rows.flatMap((row) => {
    const filled = row.map(wordsIn).filter((text) => text !== '');
    return filled.length < 3 ? filled : filled.slice(0, 1);
  });
  const marks = new RoleMarks(
    [...texts, place.sheet ?? ''],
    rows.flatMap((row) => row.slice(1).map(wordsIn)),
    rows.slice(0, mostAbove).some(headsTasks),
  );
  if (!rows.some((row) => row.slice(1).some((cell) => marks.read(wordsIn(cell))?.does === true))) return undefined;
  const ofFacts = new Set(rows.filter((row) => factOf(reader, marks, row) !== undefined));
  for (const [at, heads] of rows.slice(0, mostAbove).entries()) {
    const below = rows.slice(at + 1);
    const named = heads.filter((cell) => cell.column > 0 && cell.span === 1 && wordsIn(cell) !== '');
    const isMarked = (row: Row) =>
      named.some((cell) => textIn(row, cell.column) !== '' && marks.read(textIn(row, cell.column)) !== undefined);
    const roles = named.filter(({ column }) => {
      const own = below.flatMap((row) => (ofFacts.has(row) ? [] : [textIn(row, column)]));
      return own.some((text) => text !== '') && own.every((text) => marks.read(text) !== undefined);
    });
    const [first] = roles;
    const tasks = below.filter((row) => isMarked(row));
    if (first === undefined || roles.length < fewest || tasks.length < fewest) continue;
    if (new Set(roles.map(wordsIn)).size < roles.length) return undefined;
    if (roles.some((cell) => marks.read(wordsIn(cell)) !== undefined)) return undefined;
    const does = tasks.some((row) => roles.some(({ column }) => marks.read(textIn(row, column))?.does === true));
    const column = Math.max(
      ...tasks.flatMap((row) => row.flatMap(({ column }) => (column < first.column ? [column] : []))),
    );
    if (does && Number.isFinite(column)) return { at, marks, task: column, roles };
  }
  return undefined;
}

/** `Area | Task | Cook | Driver`: what is done, left of several jobs. */
function headsTasks(row: Row): boolean {
  const heads = row.map(wordsIn);
  const at = heads.findIndex((head) => task.test(head));
  const jobs = heads.slice(at + 1).filter((head) => head !== '');
  return at >= 0 && jobs.length >= fewest && jobs.every(namesJob);
}

/** `Department | Finance | Legal`: the label of what a row says of each role; undefined for a task. */
export function factOf(reader: FormReader, marks: RoleMarks, row: Row): { label: Cell; path: string } | undefined {
  const label = row.find((cell) => !/^[\d.]*$/.test(wordsIn(cell)));
  const path = label === undefined ? undefined : labelOf(reader, wordsIn(label))?.path;
  if (label === undefined || path === undefined || !facts.test(path)) return undefined;
  return row.some((cell) => cell !== label && marks.read(wordsIn(cell)) === undefined) ? { label, path } : undefined;
}

/** The text of a row in a column. */
export function textIn(row: Row, column: number): string {
  const cell = row.find((each) => each.column === column);
  return wordsIn(cell).trim();
}
