import type { Cell, Table } from '../../document.ts';
import { labelOf } from '../cell/cells.ts';
import { kindOf } from '../form/kinds.ts';
import type { FormReader } from '../form/reader.ts';
import { wordsIn } from '../words/words-in.ts';

/** Fewer numbers before labels may be values. */
const fewest = 3;
const head = /^(?:序号?|编号|项次|no\.?)$/iu;

/**
 * `4 | Qualification | ITI (Machinist)`, or `1 | 岗位职责 | …` below `序号 | 项目 | 标准内容`: a form whose first column only
 * counts its labels, without that column and those heads. Undefined for any other table.
 */
export function withoutCounts(reader: FormReader, table: Table): Table | undefined {
  const [first] = table.rows;
  const heads = first !== undefined && head.test(wordsOf(first[0])) ? first : undefined;
  // `No. | Duty | KPI` is above duties, whatever they are called.
  if (heads?.slice(1).every((cell) => isOfDuties(reader, cell))) return undefined;
  const rows = heads === undefined ? table.rows : table.rows.slice(1);
  const numbered = rows.filter((row) => row.length > 2 && /^\d{1,2}$/.test(wordsOf(row[0])));
  const end = numbered.findIndex((row, at) => Number(wordsOf(row[0])) !== at + 1);
  // A list further down counts from one again.
  if (end >= 0 && (heads !== undefined || wordsOf(numbered[end]?.[0]) !== '1')) return undefined;
  const counted = end < 0 ? numbered : numbered.slice(0, end);
  if (counted.length < fewest) return undefined;
  const labels = counted.flatMap(([, cell]) => (cell && labelOf(reader, cell, undefined, true)) ?? []);
  if (labels.length * 5 < counted.length * 3) return undefined;
  // Below heads stand the rows of a list.
  const isForm = labels.some(({ path }) => kindOf(path) !== 'one');
  if (heads === undefined ? (first?.length ?? 0) > 3 : !isForm || counted.length < rows.length) return undefined;
  reader.currentDraft().takeCells(...(heads ?? []), ...counted.flatMap(([count]) => count ?? []));
  const isCounted = new Set(counted);
  return { ...table, rows: rows.map((row) => (isCounted.has(row) ? row.slice(1) : row)) };
}

function isOfDuties({ dictionary }: FormReader, cell: Cell): boolean {
  const path = dictionary.find(wordsIn(cell), { within: 'duties', asColumn: true })?.path;
  return path === 'duties' || path?.startsWith('duties.') === true;
}

function wordsOf(cell: Cell | undefined): string {
  return wordsIn(cell).replace(/[、.．)]$/u, '');
}
