import type { Cell, Table } from '../../document.ts';
import type { FormReader } from '../form/reader.ts';
import { isUpperHead } from '../roster/roster-rows.ts';
import { wordsIn } from '../words/words-in.ts';

const longest = 40;

/** `Duties | Accountability` over `KPI | Unit | Target`: heads of duties in two rows become one, of which the lower say more. */
export function joinHeadRows(reader: FormReader, table: Table): Table {
  const at = table.rows.findIndex(
    (row, nth) =>
      isUpperHead(row, table.rows[nth + 1]) &&
      row.every((cell) => wordsIn(cell).length <= longest) &&
      row.some((cell) => {
        const path =
          cell.height === 2 ? reader.dictionary.find(wordsIn(cell), { within: 'duties', asColumn: true })?.path : '';
        return path === 'duties.duty' || path === 'duties';
      }),
  );
  if (at === -1) return table;
  const upper = table.rows[at] ?? [];
  const deep = upper.filter(({ height }) => height === 2);
  const heads = [...deep.map((cell): Cell => ({ ...cell, height: 1 })), ...(table.rows[at + 1] ?? [])];
  reader.currentDraft().takeCells(...upper.filter((cell) => !deep.includes(cell)));
  const rows = [...table.rows.slice(0, at), heads.sort((a, b) => a.column - b.column), ...table.rows.slice(at + 2)];
  return { ...table, rows };
}
