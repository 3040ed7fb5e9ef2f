import type { Cell } from '../../document.ts';
import { allLines } from '../words/lines.ts';
import { wordsIn } from '../words/words-in.ts';
import type { Column, Head } from './table-head.ts';

/** A few words without a stop: the name of a group, and neither a number nor a sentence. */
const name = /^(?=.*\p{L}{2})[^。；;!?！？\n]{2,40}(?<!\.)$/u;

/**
 * `工作内容` merged over `试验准备 | 编写试验大纲`: below one head of duties that is two columns wide, names that are merged
 * downwards on the left are those of the groups of what is on the right.
 */
export function withWideHead(head: Head, below: readonly (readonly Cell[])[]): Head {
  const { columns } = head;
  const [at, another] = columns.flatMap(({ path }, nth) => (path === 'duties.duty' ? [nth] : []));
  const wide = at === undefined ? undefined : columns[at];
  const isGrouped = columns.some(({ path }) => path === 'duties.group');
  if (head.part !== 'duties' || wide === undefined || another !== undefined || isGrouped) return head;
  const halves = halvesBelow(wide, below);
  if (halves === undefined) return head;
  const group: Column = { ...wide, path: 'duties.group', to: halves };
  return {
    ...head,
    columns: [...columns.slice(0, at), group, { ...wide, from: halves }, ...columns.slice((at ?? 0) + 1)],
  };
}

/** Where the column on the right begins, if each row below has names on the left and texts on the right of it. */
function halvesBelow({ from, to }: Column, below: readonly (readonly Cell[])[]): number | undefined {
  const names: Cell[] = [];
  const texts: Cell[] = [];
  let left = 0;
  for (const row of below) {
    const own = row.filter(({ column }) => column >= from && column < to);
    const [first, second, more] = left > 0 ? [undefined, ...own] : own;
    const isMerged = left > 0;
    if (more !== undefined || second === undefined || (first === undefined && !isMerged)) break;
    if (first !== undefined) {
      names.push(first);
      left = first.height;
    }
    texts.push(second);
    left -= 1;
  }
  const [column, ...others] = new Set(texts.map((cell) => cell.column));
  const areNames = names.every((cell) => allLines(cell.blocks).length === 1 && name.test(wordsIn(cell)));
  const isMerged = names.length > 1 && names.some(({ height }) => height > 1);
  const length = (cells: readonly Cell[]) => cells.reduce((sum, cell) => sum + wordsIn(cell).length, 0) / cells.length;
  const isOnLeft = others.length === 0 && texts.every((cell) => cell.height === 1);
  return areNames && isMerged && isOnLeft && length(texts) > length(names) ? column : undefined;
}
