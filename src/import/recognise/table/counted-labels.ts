import type { Cell, Table } from '../../document.ts';
import { labelOf } from '../cell/cells.ts';
import { kindOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import { joinLines, textOf } from '../words/lines.ts';

const fewest = 3;

/**
 * `序号 | 项目 | 标准内容` above `1 | 岗位职责 | …`: a table whose rows are counted, each with its label and its text; without the
 * column of numbers it is a form as any other. Undefined for another table.
 */
export function withoutCounts(reader: FormReader, table: Table): Table | undefined {
  const [head, ...others] = table.rows;
  const isHeaded = head !== undefined && /^(?:序号?|编号|项次|no\.?)$/iu.test(wordsOf(head[0]));
  const rows = isHeaded ? others : table.rows;
  if (rows.length < fewest || rows.some((row, at) => row.length < 3 || wordsOf(row[0]) !== String(at + 1)))
    return undefined;
  const labels = rows.map(([, cell]) => (cell === undefined ? undefined : labelOf(reader, cell, undefined, false)));
  const known = labels.filter((label) => label !== undefined);
  const isForm = known.some((label) => kindOf(label.path) !== 'one');
  if (!isForm || known.length * 3 < rows.length * 2) return undefined;
  reader.currentDraft().takeCells(...(isHeaded ? head : []), ...rows.flatMap(([count]) => count ?? []));
  return { ...table, rows: rows.map((row) => row.slice(1)) };
}

function wordsOf(cell: Cell | undefined): string {
  return cell === undefined ? '' : joinLines(textOf(cell.blocks).split('\n')).replace(/[、.．]$/u, '');
}
