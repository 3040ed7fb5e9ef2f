import type { Cell } from '../../document.ts';
import { wordsIn } from '../words/words-in.ts';
import { type RoleMatrix, textIn } from './find-role-matrix.ts';

type Row = readonly Cell[];

/** The number of a task, as `3`, `2.1` or `T-04`. */
export function isCount(text: string): boolean {
  return /^[A-Z]{0,3}[-.]?\d[\d.-]*$/.test(text);
}

/** `R/A/C/I` below each role: what may be there. */
export function isHeadAgain({ marks, roles }: RoleMatrix, row: Row): boolean {
  const texts = new Set(roles.map(({ column }) => textIn(row, column)));
  const [text = ''] = texts;
  const part = marks.read(text);
  return (
    texts.size === 1 && part?.does === true && part.more && new Set(text.match(/[A-Z]|\p{Script=Han}{2}/gu)).size > 2
  );
}

/** The column left of the tasks that says of several at once what they belong to. */
export function groupColumn({ task, roles }: RoleMatrix, rows: readonly Row[]): number | undefined {
  const tasks = rows.filter(
    (row) => textIn(row, task) !== '' && roles.some(({ column }) => textIn(row, column) !== ''),
  );
  const columns = [...new Set(tasks.flat().map(({ column }) => column))].filter((column) => column < task);
  return columns.findLast((column) => {
    const texts = tasks.map((row) => textIn(row, column)).filter((text) => text !== '');
    return texts.length > 0 && new Set(texts).size < tasks.length && !texts.some((text) => isCount(text));
  });
}

/** A task that nobody has looks as a group of tasks does, unless that is counted or wider. */
export function isGroup(cell: Cell, task: number): boolean {
  const text = wordsIn(cell);
  const isCounted =
    /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]|[A-Z][.)]\s|第.{1,3}[阶步部])/u;
  return !isRemark(text) && (cell.span > 1 || cell.column < task || isCounted.test(text));
}

/** A sentence, or what marks mean. */
export function isRemark(text: string): boolean {
  return /[.。;；=＝]/u.test(text.replace(/^[\dA-Z一二三四五六七八九十]{1,3}[.．)]\s*/u, '')) || text.length > 80;
}
