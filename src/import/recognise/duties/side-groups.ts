import type { Cell } from '../../document.ts';
import type { Label } from '../../labels/index.ts';
import { splitNumber } from '../../labels/numbers.ts';
import { allLines } from '../words/lines.ts';
import { textOf, wordsIn } from '../words/words-in.ts';
import type { Head } from './table-head.ts';

/** Right of 岗位职责 or 工作权限 merged downwards: a column of groups or kinds, and one of what is in each. */
export function headBeside({ path }: Label, cells: readonly Cell[]): Head | undefined {
  const [group, text] = cells;
  if ((path !== 'duties' && path !== 'authority') || cells.length !== 2) return undefined;
  if (group === undefined || text === undefined || textOf(text.blocks) === '') return undefined;
  const name = wordsIn(group);
  // 安全职责 beside a list names a group; 工作任务 beside a head is one itself.
  const isList = allLines(text.blocks).some(({ style }) => style !== undefined);
  const isHead = !isList && /(?:职责|任务|指标|表述|描述|标准|权限|内容)$/u.test(name);
  if (!/^\p{Script=Han}{2,10}$/u.test(name) || isHead) return undefined;
  const [first, second] = path === 'duties' ? ['duties.group', 'duties.duty'] : ['authority.kind', 'authority.text'];
  const columnOf = ({ column, span }: Cell, own = '') => ({ path: own, label: '', from: column, to: column + span });
  return { part: path, columns: [columnOf(group, first), columnOf(text, second)], carried: new Map() };
}

/** `1. 客户开发 | 寻找潜在客户，签订合同 | 40%` in two rows right below 主要职责: columns that no head names. */
export function headless(
  within: string | undefined,
  cells: readonly Cell[],
  next: readonly Cell[] | undefined,
  isLabel: (cell: Cell) => boolean,
): Head | undefined {
  if (next !== undefined && (within === 'authority' || within === 'duties') && areNamed(cells, next))
    return headBeside({ path: within, written: '' }, cells.map(unnumbered));
  if (within === 'duties' && next !== undefined && isMergedGroup(cells, next) && !cells.some(isLabel))
    return headBeside({ path: within, written: '' }, cells);
  if (within !== 'duties' || !isHeadlessRow(cells) || next === undefined || !isHeadlessRow(next)) return undefined;
  const paths = ['duties.group', 'duties.duty', 'duties.share'];
  const columns = cells.map(({ column, span }, at) => ({
    path: paths[at] ?? 'x',
    label: '',
    from: column,
    to: column + span,
  }));
  return { part: 'duties', columns, carried: new Map() };
}

/** `证照办理 | 1．受理申请` above `2．录入资料`, of which the name is merged over both rows; or `1．…` beside a name in each of two rows. */
function isMergedGroup([group, text, ...more]: readonly Cell[], [first, second]: readonly Cell[]): boolean {
  if (group === undefined || text === undefined || first === undefined || more.length > 0) return false;
  if (!/^\p{Script=Han}{2,10}$/u.test(wordsIn(group))) return false;
  const countOf = (cell: Cell | undefined) => (cell === undefined ? undefined : allLines(cell.blocks)[0]?.count);
  if (group.height > 1) return second === undefined && first.column === text.column && countOf(first) === 2;
  return countOf(text) === 1 && second?.column === text.column && countOf(second) === 1;
}

function isHeadlessRow(cells: readonly Cell[]): boolean {
  const [name = '', text = '', share = ''] = cells.map(({ blocks }) => textOf(blocks).trim());
  return (
    cells.length === 3 &&
    /^(?:\d{1,2}[.、．]\s*)?\p{Script=Han}{2,8}$/u.test(name) &&
    text.length > name.replace(/^\d{1,2}[.、．]\s*/u, '').length &&
    /^\d{1,3}\s*[%％]$/u.test(share)
  );
}

const name = /^(\d{1,2})[.、．]\s*\p{Script=Han}{2,8}$/u;

/** `1、人事 | 对装卸工的调整有建议权` above `2、财务 | …`: names that count, each beside what is in it. */
function areNamed(cells: readonly Cell[], next: readonly Cell[]): boolean {
  const [first, second] = [cells, next].map((row) => {
    const [head, text, another] = row;
    if (head === undefined || text === undefined || another !== undefined || textOf(text.blocks) === '') return 0;
    return Number(name.exec(textOf(head.blocks).trim())?.[1] ?? 0);
  });
  return first === 1 && second === 2;
}

function unnumbered(cell: Cell): Cell {
  const blocks = cell.blocks.map((block) =>
    block.kind === 'paragraph' ? { ...block, text: splitNumber(block.text.trim()).text } : block,
  );
  return { ...cell, blocks };
}
