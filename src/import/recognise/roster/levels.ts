import type { Cell } from '../../document.ts';
import { isNone } from '../words/placeholder.ts';
import { type RosterColumn, textAt } from './roster-column.ts';

const level =
  /^(?:([一二三四五六])级(?:部门|组织|机构|单位|科室)|(?:department|organi[sz]ation|org(?:anisational)? unit) level ([1-6])|level ([1-6]) (?:department|organi[sz]ation|unit))$/iu;

function levelOf({ head }: RosterColumn): number {
  const [, han, ...digits] = level.exec(head.trim()) ?? [];
  return han === undefined ? Number(digits.find((digit) => digit !== undefined) ?? 0) : '一二三四五六'.indexOf(han) + 1;
}

/**
 * The columns for one row, where several say the department level by level (一级部门 | 二级部门): the lowest that is
 * filled in names it, and those above are kept.
 */
export function withLevels(columns: readonly RosterColumn[], row: readonly Cell[]): readonly RosterColumn[] {
  const levels = columns.filter((column) => levelOf(column) > 0);
  if (levels.length < 2) return columns;
  if (columns.some((column) => column.path === 'department' && levelOf(column) === 0)) return columns;
  const lowest = levels
    .filter((column) => textAt(row, column) !== '' && !isNone(textAt(row, column)))
    .reduce<RosterColumn | undefined>(
      (low, each) => (low === undefined || levelOf(each) > levelOf(low) ? each : low),
      undefined,
    );
  return columns.map((column) => {
    if (levelOf(column) === 0) return column;
    const { path: _, ...bare } = column;
    return column === lowest ? { ...bare, path: 'department' } : bare;
  });
}
