import { foldText } from '../../../text/text.ts';
import type { Cell } from '../../document.ts';
import { toSimplified } from '../../labels/traditional.ts';
import { beginsWithJob } from '../words/english-job.ts';
import { namesJob } from '../words/names-job.ts';
import { wordsIn } from '../words/words-in.ts';

type Row = readonly Cell[];

/** A list whose titles stand in a column of their level, as one with a column of titles and one of superiors. */
interface Levelled {
  readonly heads: Row;
  readonly below: readonly Row[];
  /** What the columns of levels are, and that of the superiors. */
  readonly paths: ReadonlyMap<number, string>;
}

/** Fewer titles may be anything. */
const fewest = 3;
/** Longer texts are remarks. */
const longest = 60;
const english =
  /^(?:(?:org(?:ani[sz]ation)?(?:al)?|reporting|position|post|job|role|hierarchy|management) ?)?(?:level|lvl|tier|layer|l)[ ._-]?(\d)(?: ?(?:position|post|job|role)s?(?: titles?)?)?$/i;
const chinese =
  /^(?:岗位|职位|职务|汇报|管理)?(?:层级|级别|层|级)([\d一二三四五六七八])$|^第?([\d一二三四五六七八])(?:层级|级|层)(?:岗位|职位|职务)?$/u;

/**
 * `Level 1 | Level 2 | Level 3` over titles, each in the column of its level: the superior is the last one above in a
 * column further left. Undefined where the texts are not those of jobs, or a row names another way than the rows above it.
 */
export function titlesByLevel(heads: Row, below: readonly Row[]): Levelled | undefined {
  const levels = heads.flatMap((cell) => (levelOf(cell) === undefined ? [] : [cell.column]));
  const [first] = levels;
  if (first === undefined || !areNext(heads, levels)) return undefined;
  const column = Math.max(...[heads, ...below].flat().map((cell) => cell.column + cell.span - 1)) + 1;
  const above: (Cell | undefined)[] = [];
  const titles: string[] = [];
  const rows: Row[] = [];
  for (const row of below) {
    const steps = row.filter((cell) => levels.includes(cell.column) && wordsIn(cell) !== '');
    const own = steps.at(-1);
    if (own === undefined || isRemark(row, own)) {
      rows.push(row);
      continue;
    }
    const at = levels.indexOf(own.column);
    const isWay = steps.slice(0, -1).every((step) => sameText(step, above[levels.indexOf(step.column)]));
    if (!isWay || own.span > 1 || own.height > 1) return undefined;
    const superior = above.slice(0, at).findLast((cell) => cell !== undefined);
    // Who is above the first of all is not said.
    if (superior === undefined && at > 0) return undefined;
    above.splice(at, above.length, ...Array.from({ length: Math.max(0, at - above.length) }, () => undefined), own);
    titles.push(wordsIn(own));
    const rest = row.filter((cell) => !levels.includes(cell.column));
    rows.push([{ ...own, column: first }, ...rest, ...(superior === undefined ? [] : [{ ...superior, column }])]);
  }
  const jobs = titles.filter((title) => namesJob(title) || beginsWithJob(title));
  if (titles.length < fewest || jobs.length * 2 < titles.length || above.length < 2) return undefined;
  const blank = { column, span: 1, height: 1, blocks: [] };
  return {
    heads: [...heads, blank],
    below: rows,
    paths: new Map([
      ...levels.map((each) => [each, each === first ? 'title' : 'level'] as const),
      [column, 'reportsTo'],
    ]),
  };
}

function levelOf(cell: Cell): number | undefined {
  const head = toSimplified(wordsIn(cell).normalize('NFKC'));
  const [, number, ...han] = [...(english.exec(head) ?? []), ...(chinese.exec(head) ?? [])].filter(
    (each) => each !== undefined,
  );
  const digit = number ?? han[0];
  if (digit === undefined) return undefined;
  return /\d/.test(digit) ? Number(digit) : '一二三四五六七八'.indexOf(digit) + 1;
}

/** Two levels or more, beside each other and counted. */
function areNext(heads: Row, columns: readonly number[]): boolean {
  const numbers = heads.flatMap((cell) => levelOf(cell) ?? []);
  return (
    columns.length > 1 &&
    columns.every((column, at) => column === (columns[0] ?? 0) + at) &&
    numbers.every((number, at) => number === (numbers[0] ?? 0) + at)
  );
}

/** A sentence alone in its row. */
function isRemark(row: Row, own: Cell): boolean {
  const text = wordsIn(own);
  return (
    (text.length > longest || /[.。:：;；]/u.test(text)) && row.every((cell) => cell === own || wordsIn(cell) === '')
  );
}

function sameText(cell: Cell, other: Cell | undefined): boolean {
  return other !== undefined && foldText(wordsIn(cell)) === foldText(wordsIn(other));
}
