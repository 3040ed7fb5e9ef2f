import type { Block } from '../../document.ts';
import type { Chapter } from '../form/draft.ts';
import { departmentIn } from '../words/department-name.ts';
import { type Line, linesOf } from '../words/lines.ts';

/** `秩序维护部岗位职责` at the head of a paper: the department of all positions in it that name none. */
export function departmentOfPaper(blocks: readonly Block[]): Chapter | undefined {
  for (const block of blocks.slice(0, 4)) {
    if (block.kind !== 'paragraph') return undefined;
    for (const line of linesOf(block)) {
      const department = namedIn(line);
      if (department !== undefined)
        return { department, level: 0, piece: { text: line.text, place: line.place }, ofPaper: true };
    }
  }
  return undefined;
}

function namedIn({ text, style }: Line): string | undefined {
  if (style !== undefined || text.length > 30) return undefined;
  const [, unit = ''] =
    /^《?(.{2,20}?)(?:各|所有|人员|员工)?(?:岗位|职位|工作)(?:工作)?(?:职责|说明书|描述|规范|标准|手册)(?:汇编)?》?$/u.exec(
      text,
    ) ?? [];
  const own = unit.replace(/^.*(?:公司|集团|酒店|医院|学校|学院)(?=.{3})/u, '');
  return departmentIn(own);
}
