import type { Cell, Table } from '../../document.ts';
import { labelOf } from '../cell/cells.ts';
import { findLetteredRows } from '../cell/lettered-bands.ts';
import type { FormReader } from '../form/reader.ts';
import { textOf } from '../words/words-in.ts';

type Row = readonly Cell[];

/**
 * `A | Position | Job title: | Rigger`: the letter and the name of a part beside its first label, in a table whose parts are
 * lettered: the same table with the two above that label, as the others are. With a title in it, it is a form of its own.
 */
export function withPartsAbove(reader: FormReader, table: Table): Table {
  const lettered = new Set(findLetteredRows(reader, table.rows));
  if (lettered.size === 0) return table;
  const isLabel = (cell: Cell, path?: string) => {
    const label = labelOf(reader, cell, undefined, false);
    return label !== undefined && (path === undefined || label.path === path);
  };
  const hasTitle = table.rows.some((row) => row.some((cell) => isLabel(cell, 'title')));
  if (hasTitle && reader.draft?.hasBody === true && reader.draft.has('title')) {
    reader.draft = undefined;
    reader.target = undefined;
  }
  return {
    ...table,
    rows: table.rows.flatMap((row): Row[] => {
      const [mark, name, ...rest] = row;
      const [first, second] = rest.filter(({ blocks }) => textOf(blocks) !== '');
      const isBeside = lettered.has(row) && first !== undefined && second !== undefined && isLabel(first);
      return isBeside && mark !== undefined && name !== undefined ? [[mark, name], rest] : [row];
    }),
  };
}
