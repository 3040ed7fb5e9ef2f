import type { Table } from '../../document.ts';
import type { FormReader } from '../form/reader.ts';
import { allLines } from '../words/lines.ts';
import { wordsIn } from '../words/words-in.ts';

const factor = /^(?:评价|评估|评分|考评|测评)?(?:要素|因素|维度|项目)(?:描述|说明|定义)?$/u;
const score = /^(?:职位|岗位|评价|评估)?(?:评分|得分|分值|分数|打分|点数|配分)$/u;

/** A table by which a position is graded, `要素 | 要素描述 | 职位评分`: its words speak of skills and duties, and say none. */
export function readScoreTable(reader: FormReader, { rows }: Table): boolean {
  const heads = (rows[0] ?? []).map((cell) => wordsIn(cell).replace(/\s/gu, ''));
  if (heads.length < 3 || !heads.some((head) => factor.test(head)) || !heads.some((head) => score.test(head)))
    return false;
  if (reader.draft === undefined) return false;
  const label = reader.target?.path === 'x' ? reader.target.label : undefined;
  for (const cell of rows.flat())
    for (const { written, place } of allLines(cell.blocks)) reader.keep({ text: written, place }, label);
  reader.target = undefined;
  return true;
}
