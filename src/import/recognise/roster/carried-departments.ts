import { foldText } from '../../../text/text.ts';
import type { Cell } from '../../document.ts';
import { textOf } from '../words/words-in.ts';
import { type RosterColumn, textAt } from './roster-column.ts';

type Row = readonly Cell[];

/**
 * The rows of a list once more, where each department is written only beside the first of its positions, as a file without
 * merged cells has it: the rows below go on with it. One empty cell among departments that are all written says nothing,
 * so several must have such rows, unless rows of duties without a title show that an empty cell means the one above.
 */
export function withCarriedDepartments(columns: readonly RosterColumn[], rows: readonly Row[]): readonly Row[] {
  const department = columns.find(({ path }) => path === 'department');
  const title = columns.find(({ path }) => path === 'title');
  const first = rows[0];
  if (department === undefined || title === undefined || first === undefined || textAt(first, department) === '')
    return rows;
  const titled = rows.filter((row) => textAt(row, title) !== '');
  const names = titled.map((row) => foldText(textAt(row, department)));
  const written = names.filter((name) => name !== '');
  if (new Set(written).size < written.length) return rows;
  if (written.length === 0) return withoutBands(department, title, rows);
  const carried = names.filter((name, at) => name !== '' && names[at + 1] === '');
  const isByDuty = rows.some((row) => !titled.includes(row) && row.some(({ blocks }) => textOf(blocks) !== ''));
  if (carried.length < (isByDuty ? 1 : 2)) return rows;
  let above: Cell | undefined;
  return rows.map((row) => {
    const own = row.find(({ column }) => column === department.column);
    if (own !== undefined && textOf(own.blocks) !== '') above = own;
    if (above === undefined || own === above || textAt(row, title) === '') return row;
    return [...row.filter((cell) => cell !== own), { ...above, height: 1 }];
  });
}

/** `City Clerk` in the column of departments, with nothing beside it, is that of all rows below as far as the next such. */
function withoutBands(department: RosterColumn, title: RosterColumn, rows: readonly Row[]): readonly Row[] {
  const isBand = (row: Row) =>
    textAt(row, department) !== '' &&
    row.every(({ column, blocks }) => column === department.column || textOf(blocks) === '');
  const isLed = rows.every((row, at) => !isBand(row) || textAt(rows[at + 1] ?? [], title) !== '');
  if (!isLed) return rows;
  let above: Cell | undefined;
  return rows.flatMap((row) => {
    const own = row.find(({ column }) => column === department.column);
    if (isBand(row)) above = own;
    if (isBand(row)) return [];
    return above === undefined ? [row] : [[...row.filter((cell) => cell !== own), { ...above, height: 1 }]];
  });
}
