import type { Cell } from '../document.ts';
import type { Label } from '../labels/index.ts';
import { joinLines, textOf } from './lines.ts';
import type { Head } from './table-head.ts';

/** Right of 岗位职责 or 工作权限 merged downwards: a column of groups or kinds, and one of what is in each. */
export function headBeside({ path }: Label, cells: readonly Cell[]): Head | undefined {
  const [group, text] = cells;
  if ((path !== 'duties' && path !== 'authority') || cells.length !== 2) return undefined;
  if (group === undefined || text === undefined || textOf(text.blocks) === '') return undefined;
  const name = joinLines(textOf(group.blocks).split('\n'));
  if (!/^\p{Script=Han}{2,10}$/u.test(name) || /(?:职责|任务|指标|表述|描述|标准|权限|内容)$/u.test(name))
    return undefined;
  const [first, second] = path === 'duties' ? ['duties.group', 'duties.duty'] : ['authority.kind', 'authority.text'];
  const columnOf = ({ column, span }: Cell, own = '') => ({ path: own, label: '', from: column, to: column + span });
  return { part: path, columns: [columnOf(group, first), columnOf(text, second)], carried: new Map() };
}
