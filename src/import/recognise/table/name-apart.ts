import type { Cell, Table } from '../../document.ts';
import type { Dictionary } from '../../labels/index.ts';
import { wordsIn } from '../words/words-in.ts';

/**
 * 岗位职责书 over two rows, left of `作成 | 审查 | 承认` above their names: the name of the paper in a row of its own, and no
 * empty cells between those who sign, as sheets drawn on small squares have them.
 */
export function withNameApart(dictionary: Dictionary, table: Table): Table {
  const at = table.rows.findIndex((row, nth) => isNameBeside(dictionary, filled(row), filled(table.rows[nth + 1])));
  const [name, ...labels] = filled(table.rows[at]);
  if (name === undefined) return table;
  const rows = [[{ ...name, height: 1 }], labels, filled(table.rows[at + 1])];
  return { ...table, rows: [...table.rows.slice(0, at), ...rows, ...table.rows.slice(at + 2)] };
}

function isNameBeside(dictionary: Dictionary, [name, ...labels]: readonly Cell[], names: readonly Cell[]): boolean {
  if (name === undefined || name.height < 2 || labels.length < 2 || names.length !== labels.length) return false;
  const path = (cell: Cell) => dictionary.find(wordsIn(cell))?.path;
  return (
    path(name) === 'form' &&
    labels.every((cell, nth) => cell.column === names[nth]?.column && /^approval\./.test(path(cell) ?? ''))
  );
}

function filled(row: readonly Cell[] = []): readonly Cell[] {
  return row.filter((cell) => wordsIn(cell) !== '');
}
